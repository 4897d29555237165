using System.Globalization;

namespace Receivables.Banking.Bai2;

/// <summary>A file for every code that the reader raises, with its severity and its place.</summary>
public class Bai2DiagnosticTests
{
    private const string Account = "03,4410,USD,010,0,,,015,100,,/";
    private const string Detail = "16,195,100,,,,T";

    private static readonly string Good = Bai2Files.File(Account, Detail);

    public static TheoryData<string, DiagnosticSeverity, int, string, string> Files => new()
    {
        { "STMT001", DiagnosticSeverity.Fatal, 1, "no record 03", "99,0,0,1/" },
        { "STMT002", DiagnosticSeverity.Error, 5, "cut behind an account", Good[..Good.IndexOf("98,", StringComparison.Ordinal)] },
        { "STMT002", DiagnosticSeverity.Error, 4, "cut in an account", Good[..Good.IndexOf("49,", StringComparison.Ordinal)] },
        { "STMT002", DiagnosticSeverity.Fatal, 1, "cut in the header", Bai2Files.FileHeader },
        { "STMT004", DiagnosticSeverity.Error, 3, "a line of a megabyte", Good.Replace(Detail, Detail + new string('x', 1 << 20), StringComparison.Ordinal) },
        { "STMT005", DiagnosticSeverity.Error, 103, "more than a hundred", Bai2Files.File([Account, .. Enumerable.Repeat(Detail, 101)]) },
        { "STMT010", DiagnosticSeverity.Warning, 4, "a record that the format does not have", Good.Replace(Detail, "17,what/\n" + Detail, StringComparison.Ordinal) },
        { "STMT010", DiagnosticSeverity.Warning, 6, "a line that is no record", Good.Replace("98,", "note\n98,", StringComparison.Ordinal) },
        { "STMT011", DiagnosticSeverity.Warning, 5, "a text broken into lines", Good.Replace(Detail, Detail + "\nMORE", StringComparison.Ordinal) },
        { "STMT011", DiagnosticSeverity.Warning, 3, "records on one line", Good.Replace("/\n16", "/16", StringComparison.Ordinal) },
        { "STMT011", DiagnosticSeverity.Warning, 4, "a decimal mark", Good.Replace("16,195,100", "16,195,1.00", StringComparison.Ordinal) },
        { "STMT011", DiagnosticSeverity.Warning, 2, "a correction", Good.Replace("99999,1,", "99999,3,", StringComparison.Ordinal) },
        { "STMT011", DiagnosticSeverity.Warning, 2, "a test", Good.Replace("99999,1,", "99999,4,", StringComparison.Ordinal) },
        { "STMT012", DiagnosticSeverity.Error, 6, "a detail without an account", Good.Replace("98,", Detail + "\n98,", StringComparison.Ordinal) },
        { "STMT012", DiagnosticSeverity.Error, 5, "an account without a trailer", Good.Replace("49,", "98,0,1,1/\n49,", StringComparison.Ordinal)[..Good.IndexOf("49,", StringComparison.Ordinal)] + "98,0,1,4/\n99,0,1,6/" },
        { "STMT012", DiagnosticSeverity.Error, 2, "an account without a group", Good.Replace(Bai2Files.GroupHeader + "\n", "", StringComparison.Ordinal) },
        { "STMT012", DiagnosticSeverity.Error, 7, "a file without a trailer before another", Good[..(Good.IndexOf("\n99,", StringComparison.Ordinal) + 1)] + Good },
        { "STMT012", DiagnosticSeverity.Error, 6, "a group without a trailer before another", Good.Replace("98,", Bai2Files.GroupHeader + "\n98,", StringComparison.Ordinal) },
        { "STMT020", DiagnosticSeverity.Error, 4, "letters", Good.Replace("16,195,100", "16,195,1O0", StringComparison.Ordinal) },
        { "STMT020", DiagnosticSeverity.Error, 4, "no amount", Good.Replace("16,195,100", "16,195,", StringComparison.Ordinal) },
        { "STMT021", DiagnosticSeverity.Error, 4, "three decimals", Good.Replace("16,195,100", "16,195,1.001", StringComparison.Ordinal) },
        { "STMT022", DiagnosticSeverity.Error, 4, "thirty digits", Good.Replace("16,195,100", "16,195," + new string('9', 30), StringComparison.Ordinal) },
        { "STMT023", DiagnosticSeverity.Error, 3, "an unknown currency", Good.Replace("USD", "QQQ", StringComparison.Ordinal) },
        { "STMT024", DiagnosticSeverity.Error, 2, "no day at all", Good.Replace("260630", "260631", StringComparison.Ordinal).Replace("260701", "", StringComparison.Ordinal) },
        { "STMT025", DiagnosticSeverity.Warning, 2, "a group without a day", Good.Replace("260630", "", StringComparison.Ordinal) },
        { "STMT026", DiagnosticSeverity.Error, 4, "a code that says nothing", Good.Replace("16,195", "16,800", StringComparison.Ordinal) },
        { "STMT026", DiagnosticSeverity.Warning, 4, "a negative credit", Good.Replace("16,195,100", "16,195,-100", StringComparison.Ordinal) },
        { "STMT026", DiagnosticSeverity.Warning, 4, "a signed debit", Good.Replace("16,195,100", "16,475,-100", StringComparison.Ordinal) },
        { "STMT027", DiagnosticSeverity.Warning, 4, "no funds type", Good.Replace("100,,,,T", "100,X9,B,C,T", StringComparison.Ordinal) },
        { "STMT031", DiagnosticSeverity.Information, 4, "a reference of 129 characters", Good.Replace("100,,,,T", $"100,,{new string('r', 129)},,T", StringComparison.Ordinal) },
        { "STMT032", DiagnosticSeverity.Warning, 4, "a long text", Good.Replace(",T", "," + new string('t', 10_001), StringComparison.Ordinal) },
        { "STMT033", DiagnosticSeverity.Information, 3, "many totals", Bai2Files.File(["03,4410,USD" + string.Concat(Enumerable.Repeat(",072,1,,", 70)) + "/"]) },
        { "STMT040", DiagnosticSeverity.Error, 3, "a balance of letters", Good.Replace("015,100", "015,1O0", StringComparison.Ordinal) },
        { "STMT041", DiagnosticSeverity.Warning, 3, "a cent missing", Bai2Files.File(Account.Replace("015,100", "015,101", StringComparison.Ordinal), Detail) },
        { "STMT042", DiagnosticSeverity.Information, 3, "no closing balance", Bai2Files.File("03,4410,USD,010,0,,/", Detail) },
        { "STMT043", DiagnosticSeverity.Warning, 3, "a refused entry", Good.Replace("16,195,100", "16,195,x", StringComparison.Ordinal) },
        { "STMT044", DiagnosticSeverity.Warning, 5, "a record missing", Good.Replace("49,300,3/", "49,300,4/", StringComparison.Ordinal).Replace("49,200,3/", "49,200,4/", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_for_every_code(string code, DiagnosticSeverity severity, int line, string name, string text)
    {
        ReadResult<BankStatement> read = Bai2Files.Read(text, name, new BankFileOptions { MaxTransactions = 100, MaxTokenBytes = 1 << 16 });
        Diagnostic found = Assert.Single(read.Diagnostics, d => d.Code == code);
        Assert.Equal((severity, name, line), (found.Severity, found.Position.File, found.Position.Line));
        Assert.True(found.Position.Column > 0, $"{found} has no column.");
    }

    [Fact]
    public void Every_code_stands_in_the_reference()
    {
        string page = File.ReadAllText(RepositoryRoot.PathOf("docs/reference/diagnostics.md"));
        Assert.All(Files.Select(row => row.Data.Item1).Distinct(), code => Assert.Contains($"| {code} |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_is_that_of_the_field()
    {
        Diagnostic found = Bai2Files.Read(Good.Replace("16,195,100,,,,T", "16,195/\n88,,,,\n16,475, 1x,,,,T", StringComparison.Ordinal)).Diagnostics.Single(d => d.Message.Contains("1x", StringComparison.Ordinal));
        Assert.Equal("6:9", string.Create(CultureInfo.InvariantCulture, $"{found.Position.Line}:{found.Position.Column}"));
    }

    [Fact]
    public void A_trailer_that_is_wrong_says_what_it_states_and_what_is_found()
    {
        string text = Good.Replace("99,200,1,7/", "99,201,2,8/", StringComparison.Ordinal);
        Diagnostic found = Assert.Single(Bai2Files.Read(text).Diagnostics);
        Assert.Equal("f:7:1 warning STMT044: The trailer of the file states a control total of 201 where 200 is found and groups 2 where 1 is found and records 8 where 7 is found: ask the bank for the complete file.", found.ToString());
    }

    [Fact]
    public void The_rest_of_an_account_is_read_when_one_entry_is_refused()
    {
        ReadResult<BankStatement> read = Bai2Files.Read(Bai2Files.File(Account, "16,195,x,,,,A", Detail));
        Assert.Equal([2], read.Items[0].Transactions.Select(t => t.Position));
        Assert.Equal("f#2", read.Items[0].Transactions[0].Id.Value);
        Assert.Equal(BalanceCheck.NotVerifiable, read.Items[0].Balances.Check);
    }

    [Fact]
    public void A_continuation_without_end_stays_within_the_bound()
    {
        string text = Good.Replace(Detail, Detail + string.Concat(Enumerable.Repeat("\n88," + new string('x', 1000), 200)), StringComparison.Ordinal);
        ReadResult<BankStatement> read = Bai2Files.Read(text, options: new BankFileOptions { MaxTokenBytes = 1 << 16 });
        Assert.Single(read.Diagnostics, d => d.Code == "STMT032");
        Assert.InRange(read.Items[0].Transactions[0].Remittance.Length, 60_000, 1 << 16);
    }

    [Fact]
    public void More_text_than_a_payment_takes_is_cut()
    {
        string text = Good.Replace(Detail, Detail + string.Concat(Enumerable.Repeat("\n88," + new string('x', 9_000), 200)), StringComparison.Ordinal);
        ReadResult<BankStatement> read = Bai2Files.Read(text);
        Assert.Single(read.Diagnostics, d => d.Code == "STMT032");
        Assert.Equal(117, read.Items[0].Transactions[0].ToPayment().RemittanceLines.Count);
    }
}
