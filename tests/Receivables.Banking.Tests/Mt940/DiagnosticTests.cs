namespace Receivables.Banking.Mt940;

/// <summary>For every code that the reader gives there is a file that brings it up, once, with its severity and its place.</summary>
public class DiagnosticTests
{
    private const string Credit = ":61:2606300630C10,00NTRFNONREF";
    private static readonly string Good = MtText.Statement(10m, Credit);

    public static TheoryData<string, DiagnosticSeverity, string, string> Files => new()
    {
        { "STMT001", DiagnosticSeverity.Fatal, "no field", "{1:F01X}{4:\n-}" },
        { "STMT002", DiagnosticSeverity.Warning, "a page that no page follows", Good.Replace("62F", "62M", StringComparison.Ordinal) },
        { "STMT002", DiagnosticSeverity.Warning, "a page that no page comes before", Good.Replace("60F", "60M", StringComparison.Ordinal) },
        { "STMT003", DiagnosticSeverity.Error, "more than the bound", MtText.Statement(1_000m, [.. Enumerable.Repeat(Credit, 100)]) },
        { "STMT004", DiagnosticSeverity.Error, "a line without end", Good + ":86:" + new string('x', 70_000) },
        { "STMT005", DiagnosticSeverity.Error, "four entries", MtText.Statement(40m, [.. Enumerable.Repeat(Credit, 4)]) },
        { "STMT010", DiagnosticSeverity.Warning, "a field 71", MtText.Statement(10m, Credit, ":71:x") },
        { "STMT011", DiagnosticSeverity.Error, "an entry without a date", MtText.Statement(0m, ":61:C10,00NTRFNONREF") },
        { "STMT011", DiagnosticSeverity.Warning, "a balance without a currency", Good.Replace("260630EUR", "260630", StringComparison.Ordinal) },
        { "STMT012", DiagnosticSeverity.Warning, "an account behind an entry", MtText.Statement(10m, Credit, ":25:x") },
        { "STMT012", DiagnosticSeverity.Warning, "an entry behind the closing balance", Good + Credit + "\r\n" },
        { "STMT012", DiagnosticSeverity.Warning, "two structured fields 86", MtText.Statement(10m, Credit, ":86:166?20A?32B", ":86:166?20A?32B") },
        { "STMT020", DiagnosticSeverity.Error, "no amount", MtText.Statement(0m, ":61:2606300630CNTRFNONREF") },
        { "STMT020", DiagnosticSeverity.Error, "two commas", MtText.Statement(0m, ":61:2606300630C1,0,0NTRFNONREF") },
        { "STMT021", DiagnosticSeverity.Error, "a tenth of a cent", MtText.Statement(0m, ":61:2606300630C1,001NTRFNONREF") },
        { "STMT022", DiagnosticSeverity.Error, "thirty digits", MtText.Statement(0m, $":61:2606300630C{new string('9', 30)},00NTRFNONREF") },
        { "STMT023", DiagnosticSeverity.Error, "no currency anywhere", ":20:X\n:25:1\n" + Credit },
        { "STMT023", DiagnosticSeverity.Error, "a currency of no country", Good.Replace("260630EUR", "260630ABC", StringComparison.Ordinal) },
        { "STMT024", DiagnosticSeverity.Error, "31 June", MtText.Statement(0m, ":61:2606310630C10,00NTRFNONREF") },
        { "STMT024", DiagnosticSeverity.Warning, "a balance of 31 June", Good.Replace("260630EUR", "260631EUR", StringComparison.Ordinal) },
        { "STMT025", DiagnosticSeverity.Warning, "30 February", MtText.Statement(10m, ":61:2602300301C10,00NTRFNONREF") },
        { "STMT025", DiagnosticSeverity.Warning, "an entry of 31 June", MtText.Statement(10m, ":61:2606300631C10,00NTRFNONREF") },
        { "STMT026", DiagnosticSeverity.Error, "neither credit nor debit", MtText.Statement(0m, ":61:2606300630X10,00NTRFNONREF") },
        { "STMT027", DiagnosticSeverity.Warning, "an order of no amount", MtText.Statement(10m, Credit, "/OCMT/EURx/") },
        { "STMT027", DiagnosticSeverity.Warning, "a sum of no amount", MtText.Statement(10m, Credit, ":90C:1EURx") },
        { "STMT030", DiagnosticSeverity.Warning, "a mistyped account", Good.Replace("DE8937", "DE8837", StringComparison.Ordinal) },
        { "STMT030", DiagnosticSeverity.Information, "a mistyped payer", MtText.Statement(10m, Credit, ":86:166?20A?31DE88370400440532013000") },
        { "STMT031", DiagnosticSeverity.Information, "a reference that is no id", MtText.Statement(10m, Credit + "//" + new string('r', 129)) },
        { "STMT032", DiagnosticSeverity.Warning, "a text beyond the bound", MtText.Statement(10m, Credit, ":86:166?00" + new string('t', 200) + "?20A") },
        { "STMT033", DiagnosticSeverity.Information, "more than is kept", MtText.Statement(10m, Credit, ":86:166?20A?80a?81b?82c?83d?84e?85f") },
        { "STMT040", DiagnosticSeverity.Error, "a balance that is none", Good.Replace("62F:C", "62F:X", StringComparison.Ordinal) },
        { "STMT041", DiagnosticSeverity.Warning, "a euro missing", MtText.Statement(9m, Credit) },
        { "STMT042", DiagnosticSeverity.Information, "no closing balance", MtText.Head + Credit },
        { "STMT043", DiagnosticSeverity.Warning, "a refused entry", MtText.Statement(0m, ":61:2606310630C10,00NTRFNONREF") },
        { "STMT044", DiagnosticSeverity.Warning, "another number of credits", MtText.Statement(10m, Credit, ":90C:2EUR10,00") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_for_every_code(string code, DiagnosticSeverity severity, string name, string text)
    {
        var options = new BankFileOptions { MaxTransactions = code == "STMT005" ? 3 : 1_000, MaxBytes = code == "STMT003" ? 2_000 : 1 << 20, MaxTokenBytes = 64 << 10, MaxTextLength = 140, MaxExtraFields = 4 };
        Diagnostic found = Assert.Single(MtText.Read(text, options).Diagnostics, d => d.Code == code);
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
    public void The_place_is_that_of_what_is_wrong()
    {
        Diagnostic found = Assert.Single(MtText.Read(MtText.Statement(0m, ":61:2606300630C1,0,0NTRFNONREF", ":86:text")).Diagnostics, d => d.Code == "STMT020");
        Assert.Equal((5, 16), (found.Position.Line, found.Position.Column));
    }

    [Fact]
    public void What_is_refused_leaves_the_rest()
    {
        BankStatement statement = Assert.Single(MtText.Read(MtText.Statement(20m, Credit, ":61:2606310630C10,00NTRFNONREF", ":86:lost", Credit)).Items);
        Assert.Equal([1, 3], statement.Transactions.Select(t => t.Position));
        Assert.Equal(["f#1", "f#3"], statement.Transactions.Select(t => t.Id.Value));
    }
}
