namespace Receivables.Banking.Cfonb;

/// <summary>For every code that the reader gives there is a file that brings it up, once, with its severity and its place.</summary>
public class DiagnosticTests
{
    private static readonly string Credit = CfonbText.Movement("05", "150626", 100);
    private static readonly string Good = CfonbText.Statement(100, Credit);

    public static TheoryData<string, DiagnosticSeverity, string, string> Files => new()
    {
        { "STMT001", DiagnosticSeverity.Fatal, "no statement", CfonbText.Complement("LIB", "x") },
        { "STMT002", DiagnosticSeverity.Warning, "no new balance", Good[..^122] },
        { "STMT003", DiagnosticSeverity.Error, "more than the bound", CfonbText.Statement(10_000, [.. Enumerable.Repeat(Credit, 100)]) },
        { "STMT005", DiagnosticSeverity.Error, "four movements", CfonbText.Statement(400, [.. Enumerable.Repeat(Credit, 4)]) },
        { "STMT010", DiagnosticSeverity.Warning, "a record 06", CfonbText.Statement(100, Credit, "06" + Credit[2..]) },
        { "STMT012", DiagnosticSeverity.Warning, "a movement without a balance before", Credit + "\n" + Good },
        { "STMT012", DiagnosticSeverity.Warning, "a complement without a movement", CfonbText.Statement(100, CfonbText.Complement("LIB", "x"), Credit) },
        { "STMT012", DiagnosticSeverity.Warning, "the new balance of another account", CfonbText.Statement(100, Credit, CfonbText.Balance("07", "300626", 0, account: "00000000001")) },
        { "STMT012", DiagnosticSeverity.Warning, "a statement that does not end", Good[..^122] + Good },
        { "STMT020", DiagnosticSeverity.Error, "a letter among the digits", Good.Replace("0000000000010{", "000000000001x{", StringComparison.Ordinal) },
        { "STMT020", DiagnosticSeverity.Error, "no amount", Good.Replace("0000000000010{", "              ", StringComparison.Ordinal) },
        { "STMT021", DiagnosticSeverity.Error, "a tenth of a cent", CfonbText.Statement(0, CfonbText.Movement("05", "150626", 101, decimals: '3')) },
        { "STMT023", DiagnosticSeverity.Error, "a currency of no country", CfonbText.Statement(0, CfonbText.Movement("05", "150626", 100, currency: "ABC")) },
        { "STMT023", DiagnosticSeverity.Warning, "no currency at all", Good.Replace("EUR", "   ", StringComparison.Ordinal) },
        { "STMT024", DiagnosticSeverity.Error, "31 June", CfonbText.Statement(0, CfonbText.Movement("05", "310626", 100)) },
        { "STMT024", DiagnosticSeverity.Warning, "a balance of 31 June", Good.Replace("300626", "310626", StringComparison.Ordinal) },
        { "STMT025", DiagnosticSeverity.Warning, "booked on 31 June, value of the 30th", CfonbText.Statement(100, CfonbText.Movement("05", "310626", 100, value: "300626")) },
        { "STMT026", DiagnosticSeverity.Error, "a digit where the sign should be", Good.Replace("0000000000010{", "00000000000100", StringComparison.Ordinal) },
        { "STMT027", DiagnosticSeverity.Warning, "an order in no currency", CfonbText.Statement(100, Credit, CfonbText.Complement("MMO", "ABC200000000000100")) },
        { "STMT027", DiagnosticSeverity.Warning, "a fee of no digits", CfonbText.Statement(100, Credit, CfonbText.Complement("FEE", "EUR2x")) },
        { "STMT032", DiagnosticSeverity.Warning, "a text beyond the bound", CfonbText.Statement(100, Credit, CfonbText.Complement("LIB", "x") + new string('l', 200)) },
        { "STMT033", DiagnosticSeverity.Information, "more than is kept", CfonbText.Statement(100, Credit, CfonbText.Complement("XXX", "1"), CfonbText.Complement("YYY", "2"), CfonbText.Complement("ZZZ", "3"), CfonbText.Complement("ZZZ", "4")) },
        { "STMT041", DiagnosticSeverity.Warning, "a euro missing", CfonbText.Statement(0, Credit) },
        { "STMT042", DiagnosticSeverity.Information, "no balance before", CfonbText.Lines([Credit, CfonbText.Balance("07", "300626", 0)]) },
        { "STMT043", DiagnosticSeverity.Warning, "a refused movement", Good.Replace("0000000000010{", "000000000001x{", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_for_every_code(string code, DiagnosticSeverity severity, string name, string text)
    {
        var options = new BankFileOptions { MaxTransactions = code == "STMT005" ? 3 : 1_000, MaxBytes = code == "STMT003" ? 2_000 : 1 << 20, MaxTextLength = 140, MaxExtraFields = 4 };
        Diagnostic found = Assert.Single(CfonbText.Read(text, options).Diagnostics, d => d.Code == code);
        Assert.Equal((name, severity, "f"), (name, found.Severity, found.Position.File));
        Assert.True(found.Position.Line > 0 && found.Position.Column > 0, $"{found} has no place.");
    }

    [Fact]
    public void Every_code_is_listed_with_its_severity()
    {
        string[] list = File.ReadAllLines(RepositoryRoot.PathOf("docs/reference/diagnostics.md"));
        Assert.All(Files, row => Assert.Contains(list, line => line.StartsWith($"| {row.Data.Item1} |", StringComparison.Ordinal) && line.Split('|')[2].Contains(row.Data.Item2.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_of_the_guide_says_what_comes_of_its_file() => Records.GuidePage.Check("cfonb.md", "juin.cfonb");

    [Fact]
    public void What_is_refused_leaves_the_rest()
    {
        string text = CfonbText.Statement(300, Credit, CfonbText.Movement("05", "310626", 100), Credit);
        BankStatement statement = Assert.Single(CfonbText.Read(text).Items);
        Assert.Equal([1, 3], statement.Transactions.Select(t => t.Position));
        Assert.Equal(["f#1", "f#3"], statement.Transactions.Select(t => t.Id.Value));
    }

    [Fact]
    public void Movements_of_another_account_are_a_statement_of_their_own()
    {
        string text = CfonbText.Statement(100, Credit, CfonbText.Movement("05", "150626", 700, account: "00012345678"));
        ReadResult<BankStatement> read = CfonbText.Read(text);
        Assert.Equal(["20041 01005 0500013M026", "20041 01005 00012345678"], read.Items.Select(s => s.Account.Number));
        Assert.Equal([Money.Eur(1m), Money.Eur(7m)], read.Items.Select(s => s.Transactions[0].Amount));
    }
}
