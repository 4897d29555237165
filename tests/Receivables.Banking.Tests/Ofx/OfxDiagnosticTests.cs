using System.Reflection;

namespace Receivables.Banking.Ofx;

/// <summary>A file for every code that the reader raises, with its severity and its place.</summary>
public class OfxDiagnosticTests
{
    private static readonly string Good = OfxFiles.Statement(OfxFiles.Usual);

    private static string With(string old, string replacement) => Good.Replace(old, replacement, StringComparison.Ordinal);

    public static TheoryData<string, DiagnosticSeverity, int, string, string> Files => new()
    {
        { "STMT001", DiagnosticSeverity.Fatal, 11, "no statement", OfxFiles.Header + "<OFX></OFX>" },
        { "STMT002", DiagnosticSeverity.Error, 14, "cut in the statement", Good[..Good.IndexOf("</BANKTRANLIST>", StringComparison.Ordinal)] },
        { "STMT002", DiagnosticSeverity.Error, 13, "cut in a transaction", Good[..Good.IndexOf("</STMTTRN>", StringComparison.Ordinal)] },
        { "STMT002", DiagnosticSeverity.Fatal, 11, "cut in the head", OfxFiles.Header + "<OFX><SIGNONMSGSRSV1>" },
        { "STMT003", DiagnosticSeverity.Error, 13, "more bytes than allowed", With("LU-1", new string('x', 200_000)) },
        { "STMT004", DiagnosticSeverity.Error, 13, "a text of 70,000 bytes", With("LU-1", new string('x', 70_000)) },
        { "STMT005", DiagnosticSeverity.Error, 112, "more than a hundred", OfxFiles.Statement([.. Enumerable.Repeat(OfxFiles.Usual, 101)]) },
        { "STMT011", DiagnosticSeverity.Warning, 13, "thousands in groups", With("12.50", "1,212.50") },
        { "STMT012", DiagnosticSeverity.Error, 11, "a transaction outside a statement", OfxFiles.Header + "<OFX><STMTTRN><TRNAMT>1</STMTTRN></OFX>" },
        { "STMT020", DiagnosticSeverity.Error, 13, "a dollar sign", With("12.50", "$12.50") },
        { "STMT020", DiagnosticSeverity.Error, 13, "no amount", With("<TRNAMT>12.50", "") },
        { "STMT021", DiagnosticSeverity.Error, 13, "four decimals", With("12.50", "115.8331") },
        { "STMT021", DiagnosticSeverity.Error, 13, "a comma before three digits", With("12.50", "1,234") },
        { "STMT022", DiagnosticSeverity.Error, 13, "thirty digits", With("12.50", new string('9', 30)) },
        { "STMT023", DiagnosticSeverity.Error, 12, "an unknown currency", With("<CURDEF>USD", "<CURDEF>QQQ").Replace("</STMTTRN>", "<CURRENCY><CURSYM>USD</CURRENCY></STMTTRN>", StringComparison.Ordinal) },
        { "STMT023", DiagnosticSeverity.Error, 13, "no currency at all", With("<CURDEF>USD", "") },
        { "STMT024", DiagnosticSeverity.Error, 13, "31 June", With("20260602", "20260631") },
        { "STMT024", DiagnosticSeverity.Error, 13, "no day", With("<DTPOSTED>20260602", "") },
        { "STMT025", DiagnosticSeverity.Warning, 13, "the day of the user", With("DTPOSTED", "DTUSER") },
        { "STMT026", DiagnosticSeverity.Warning, 13, "a credit below zero", With("12.50", "-12.50") },
        { "STMT026", DiagnosticSeverity.Warning, 13, "a debit above zero", With("CREDIT", "DEBIT") },
        { "STMT027", DiagnosticSeverity.Warning, 13, "no rate", With("</STMTTRN>", "<ORIGCURRENCY><CURRATE>x<CURSYM>EUR</ORIGCURRENCY></STMTTRN>") },
        { "STMT031", DiagnosticSeverity.Information, 13, "a reference of 129 characters", With("F1", new string('f', 129)) },
        { "STMT032", DiagnosticSeverity.Warning, 13, "a long text", With("LU-1", new string('x', 10_001)) },
        { "STMT032", DiagnosticSeverity.Warning, 13, "a transaction beyond the bound", With("</STMTTRN>", string.Concat(Enumerable.Repeat("<X>" + new string('x', 9_000), 9)) + "</STMTTRN>") },
        { "STMT033", DiagnosticSeverity.Information, 13, "many extra fields", With("</STMTTRN>", string.Concat(Enumerable.Range(1, 70).Select(i => $"<X{i}>v")) + "</STMTTRN>") },
        { "STMT040", DiagnosticSeverity.Error, 14, "a balance of letters", With("1.00", "one") },
        { "OFX001", DiagnosticSeverity.Error, 11, "an error of the server", OfxFiles.Header + "<OFX><SONRS><STATUS><CODE>2000<SEVERITY>ERROR<MESSAGE>General</STATUS></SONRS></OFX>" },
        { "OFX001", DiagnosticSeverity.Warning, 11, "a warning of the server", With("<STMTRS>", "<STATUS><CODE>1<SEVERITY>WARN</STATUS><STMTRS>") },
        { "OFX002", DiagnosticSeverity.Error, 11, "deep", OfxFiles.Header + string.Concat(Enumerable.Repeat("<A>", 100)) },
        { "OFX003", DiagnosticSeverity.Information, 12, "what a broker sold", With("<BANKTRANLIST>", "<INVTRANLIST><SELLMF><INVTRAN><FITID>1</INVTRAN></SELLMF></INVTRANLIST><BANKTRANLIST>") },
        { "OFX004", DiagnosticSeverity.Warning, 13, "a correction", With("</STMTTRN>", "<CORRECTFITID>F0<CORRECTACTION>REPLACE</STMTTRN>") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_for_every_code(string code, DiagnosticSeverity severity, int line, string name, string text)
    {
        ReadResult<BankStatement> read = OfxFiles.Read(text, name, new BankFileOptions { MaxTransactions = 100, MaxTokenBytes = code == "STMT003" ? 1 << 20 : 1 << 16, MaxBytes = 150_000 });
        Diagnostic found = Assert.Single(read.Diagnostics, d => d.Code == code);
        Assert.Equal((severity, name, line), (found.Severity, found.Position.File, found.Position.Line));
        Assert.True(found.Position.Column > 0, $"{found} has no column.");
    }

    [Fact]
    public void Every_code_stands_in_the_reference_and_all_of_its_own_are_tried()
    {
        string page = File.ReadAllText(RepositoryRoot.PathOf("docs/reference/diagnostics.md"));
        string[] own = [.. typeof(OfxCodes).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!)];
        string[] tried = [.. Files.Select(row => row.Data.Item1).Distinct()];
        Assert.Empty(own.Except(tried));
        Assert.All(tried, code => Assert.Contains($"| {code} |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_declared_UTF_8_that_is_none_is_read_as_Windows_1252_with_a_warning()
    {
        string text = With("ENCODING:USASCII\nCHARSET:1252", "ENCODING:UTF-8\nCHARSET:NONE").Replace("BRIGHT LAMPS", "M\u00FCller", StringComparison.Ordinal).Replace("LU-1", "f\u00FCr", StringComparison.Ordinal);
        ReadResult<BankStatement> read = OfxFiles.Read(System.Text.Encoding.Latin1.GetBytes(text));
        Assert.Equal(("Müller", "für", "STMT011"), (read.Items[0].Transactions[0].Counterparty.Name, read.Items[0].Transactions[0].Remittance, Assert.Single(read.Diagnostics).Code));
    }

    [Fact]
    public void A_place_is_that_of_the_value()
    {
        Diagnostic found = Assert.Single(OfxFiles.Read(With("<TRNAMT>12.50", "\n  <TRNAMT>12.5x")).Diagnostics);
        Assert.Equal("f:14:3 error STMT020: The amount '12.5x' is not a number of digits with at most one decimal mark: the transaction is refused.", found.ToString());
    }

    [Fact]
    public void A_deleted_transaction_is_not_booked()
    {
        StatementTransaction transaction = OfxFiles.Read(With("</STMTTRN>", "<CORRECTFITID>F0<CORRECTACTION>DELETE</STMTTRN>")).Items[0].Transactions[0];
        Assert.Equal((TransactionStatus.Information, TransactionClass.Pending), (transaction.Status, transaction.Class));
    }

    [Fact]
    public void The_rest_is_read_when_one_transaction_is_refused_and_no_balance_is_doubted()
    {
        ReadResult<BankStatement> read = OfxFiles.Read(OfxFiles.Statement(OfxFiles.Usual.Replace("12.50", "x", StringComparison.Ordinal), OfxFiles.Usual.Replace("F1", "F2", StringComparison.Ordinal)));
        Assert.Equal((2, "F2", BalanceCheck.NotStated), (read.Items[0].Transactions[0].Position, read.Items[0].Transactions[0].Id.Value, read.Items[0].Balances.Check));
        Assert.Equal(["STMT020"], read.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void An_entity_is_never_expanded_and_no_DTD_is_read()
    {
        string bomb = "<?xml version=\"1.0\"?><!DOCTYPE OFX [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + Good[Good.IndexOf("<OFX>", StringComparison.Ordinal)..].Replace("LU-1", "&b;&b;", StringComparison.Ordinal);
        Assert.Equal("&b;&b;", OfxFiles.Read(bomb).Items[0].Transactions[0].Remittance);
    }

    [Fact]
    public void More_text_than_a_payment_takes_is_cut()
    {
        ReadResult<BankStatement> read = OfxFiles.Read(With("LU-1", string.Join('\n', Enumerable.Repeat(new string('x', 9_000), 200))));
        Assert.Single(read.Diagnostics, d => d.Code == "STMT032");
        Assert.Equal(116, read.Items[0].Transactions[0].ToPayment().RemittanceLines.Count);
    }
}
