using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>For every code that the reader gives there is a file that brings it up, once, with its severity and its place.</summary>
public class DiagnosticTests
{
    private static readonly string Credit = CodaText.Movement(1, 1_000);
    private static readonly string Good = CodaText.File(Credit);
    private static readonly string[] Lines = Good.TrimEnd().Split("\r\n");
    private static readonly string[] Many = [.. Enumerable.Range(1, 100).Select(n => CodaText.Movement(n, 1_000))];

    public static TheoryData<string, DiagnosticSeverity, string, string> Files => new()
    {
        { "STMT001", DiagnosticSeverity.Fatal, "no statement", CodaText.Header() },
        { "STMT001", DiagnosticSeverity.Fatal, "version 3", Good.Replace(Lines[0], CodaText.Header(version: "3"), StringComparison.Ordinal) },
        { "STMT002", DiagnosticSeverity.Warning, "no new balance", CodaText.Lines(Lines[..3]) },
        { "STMT002", DiagnosticSeverity.Warning, "no trailer", CodaText.Lines(Lines[..4]) },
        { "STMT003", DiagnosticSeverity.Error, "more than the bound", CodaText.File(Many) },
        { "STMT005", DiagnosticSeverity.Error, "four movements", CodaText.File(Many[..4]) },
        { "STMT010", DiagnosticSeverity.Warning, "a record 5", CodaText.File(Credit, "5" + Credit[1..]) },
        { "STMT011", DiagnosticSeverity.Error, "version 5", Good.Replace(Lines[0], CodaText.Header(version: "5"), StringComparison.Ordinal) },
        { "STMT011", DiagnosticSeverity.Warning, "a record of 130", Good.Replace(Credit, Credit + "xy", StringComparison.Ordinal) },
        { "STMT011", DiagnosticSeverity.Warning, "a record that is not announced", CodaText.File(Credit, CodaText.Third(1, "", "Name")) },
        { "STMT011", DiagnosticSeverity.Warning, "the new balance of another account", Good.Replace(Lines[3], CodaText.New(101_000, "BE86735028194450"), StringComparison.Ordinal) },
        { "STMT012", DiagnosticSeverity.Warning, "a record that is announced", CodaText.File(CodaText.Movement(1, 1_000, next: '1')) },
        { "STMT012", DiagnosticSeverity.Warning, "information that is announced", CodaText.File(CodaText.Movement(1, 1_000, link: '1')) },
        { "STMT012", DiagnosticSeverity.Warning, "no header", CodaText.Lines(Lines[1..]) },
        { "STMT012", DiagnosticSeverity.Warning, "no old balance", CodaText.Lines([Lines[0], .. Lines[2..]]) },
        { "STMT012", DiagnosticSeverity.Warning, "no new balance before the trailer", CodaText.Lines([.. Lines[..3], Lines[4]]) },
        { "STMT012", DiagnosticSeverity.Warning, "no trailer before the next header", CodaText.Lines([.. Lines[..4], .. Lines]) },
        { "STMT012", DiagnosticSeverity.Warning, "no new balance before the next header", CodaText.Lines([.. Lines[..3], .. Lines]) },
        { "STMT012", DiagnosticSeverity.Warning, "information about another movement", CodaText.File(Credit, CodaText.Information(2, "x")) },
        { "STMT012", DiagnosticSeverity.Warning, "a detail without its movement", CodaText.Lines([.. Lines[..2], CodaText.Movement(1, 1_000, "60150000", detail: 1), CodaText.New(101_000), CodaText.Trailer(3, 0, 0)]) },
        { "STMT020", DiagnosticSeverity.Error, "a letter among the digits", Good.Replace("0000000000001000020626", "000000000000x000020626", StringComparison.Ordinal) },
        { "STMT020", DiagnosticSeverity.Error, "no amount", Good.Replace("0000000000001000020626", "0               020626", StringComparison.Ordinal) },
        { "STMT020", DiagnosticSeverity.Warning, "a detail without an amount", CodaText.File(CodaText.Movement(1, 1_000, "20150000"), CodaText.Movement(1, 1_000, "60150000", detail: 1).Remove(40, 1).Insert(40, "x")) },
        { "STMT021", DiagnosticSeverity.Error, "a tenth of a cent", CodaText.File(CodaText.Movement(1, 1_001)) },
        { "STMT023", DiagnosticSeverity.Warning, "no currency", Good.Replace("EUR", "   ", StringComparison.Ordinal) },
        { "STMT023", DiagnosticSeverity.Warning, "a currency of no country", Good.Replace("EUR", "ABC", StringComparison.Ordinal) },
        { "STMT024", DiagnosticSeverity.Error, "31 June, and no other day", CodaText.Lines([.. Lines[1..2], CodaText.Movement(1, 1_000, day: "310626", value: "000000"), .. Lines[3..]]) },
        { "STMT024", DiagnosticSeverity.Warning, "a balance of 31 June", Good.Replace(Lines[3], CodaText.New(101_000, day: "310626"), StringComparison.Ordinal) },
        { "STMT025", DiagnosticSeverity.Warning, "booked on 31 June, value of the 2nd", CodaText.File(CodaText.Movement(1, 1_000, day: "310626")) },
        { "STMT025", DiagnosticSeverity.Warning, "no day but that of the file", CodaText.File(CodaText.Movement(1, 1_000, day: "000000", value: "000000")) },
        { "STMT026", DiagnosticSeverity.Error, "a letter where the sign should be", Good.Replace("0000000000001000020626", "C000000000001000020626", StringComparison.Ordinal) },
        { "STMT027", DiagnosticSeverity.Warning, "a structured communication that does not check", CodaText.File(CodaText.Movement(1, 1_000, text: "101000003505135", isStructured: true)) },
        { "STMT027", DiagnosticSeverity.Warning, "a communication of no type", CodaText.File(CodaText.Movement(1, 1_000, text: "199hello", isStructured: true)) },
        { "STMT030", DiagnosticSeverity.Warning, "an IBAN that does not check", Good.Replace("BE38", "BE39", StringComparison.Ordinal) },
        { "STMT031", DiagnosticSeverity.Information, "a reference that is no id", CodaText.File(CodaText.Movement(1, 1_000, reference: "A\u0001B")) },
        { "STMT032", DiagnosticSeverity.Warning, "a text beyond the bound", CodaText.File(Credit, CodaText.Information(1, new string('l', 73)), CodaText.Information(1, new string('l', 73), detail: 2)) },
        { "STMT033", DiagnosticSeverity.Information, "more than is kept", CodaText.File(CodaText.Movement(1, 1_000, text: "114" + "1123456789000001020626120051TERMINAL        GENT      ", isStructured: true)) },
        { "STMT040", DiagnosticSeverity.Error, "a balance of letters", Good.Replace("0000000000101000020626", "0000000000101x00020626", StringComparison.Ordinal) },
        { "STMT041", DiagnosticSeverity.Warning, "a euro missing", Good.Replace(Lines[3], CodaText.New(100_000), StringComparison.Ordinal) },
        { "STMT042", DiagnosticSeverity.Information, "no balance before", CodaText.Lines([Lines[0], .. Lines[2..]]) },
        { "STMT043", DiagnosticSeverity.Warning, "a refused movement", Good.Replace("0000000000001000020626", "000000000000x000020626", StringComparison.Ordinal) },
        { "STMT044", DiagnosticSeverity.Warning, "one record too few", Good.Replace(Lines[4], CodaText.Trailer(4, 0, 1_000), StringComparison.Ordinal) },
        { "STMT044", DiagnosticSeverity.Warning, "debits that are none", Good.Replace(Lines[4], CodaText.Trailer(3, 1_000, 1_000), StringComparison.Ordinal) },
        { "STMT044", DiagnosticSeverity.Warning, "credits that are none", Good.Replace(Lines[4], CodaText.Trailer(3, 0, 2_000), StringComparison.Ordinal) },
        { "STMT044", DiagnosticSeverity.Warning, "a movement left out", CodaText.File(Many[0], Many[2], Many[4]) },
        { "STMT044", DiagnosticSeverity.Warning, "details that are not their total", CodaText.File(CodaText.Movement(1, 3_000, "20150000"), CodaText.Movement(1, 1_000, "60150000", detail: 1), CodaText.Movement(1, 1_000, "60150000", detail: 2)) },
        { "STMT044", DiagnosticSeverity.Warning, "a detail that is not its total", CodaText.File(CodaText.Movement(1, 3_000, "20150000"), CodaText.Movement(1, 1_000, "60150000", detail: 1)) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_for_every_code(string code, DiagnosticSeverity severity, string name, string text)
    {
        var options = new BankFileOptions { MaxTransactions = code == "STMT005" ? 3 : 1_000, MaxBytes = code == "STMT003" ? 2_000 : 1 << 20, MaxTextLength = 140, MaxExtraFields = 5 };
        Diagnostic found = Assert.Single(CodaText.Read(text, options).Diagnostics, d => d.Code == code);
        Assert.Equal((name, severity, "f"), (name, found.Severity, found.Position.File));
        Assert.True(found.Position.Line > 0 && found.Position.Column > 0, $"{found} has no place.");
    }

    [Fact]
    public void A_line_without_end_is_refused_within_bounds()
    {
        string text = CodaText.Header() + new string('x', 1 << 20);
        Assert.Contains(CodaText.Read(text, new BankFileOptions { MaxTokenBytes = 64 << 10 }).Diagnostics, d => d.Code == "STMT001" && d.Severity == DiagnosticSeverity.Fatal);
    }

    [Fact]
    public void Every_code_is_listed_with_its_severity()
    {
        string[] list = File.ReadAllLines(RepositoryRoot.PathOf("docs/reference/diagnostics.md"));
        Assert.All(Files, row => Assert.Contains(list, line => line.StartsWith($"| {row.Data.Item1} |", StringComparison.Ordinal) && line.Split('|')[2].Contains(row.Data.Item2.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_of_the_guide_says_what_comes_of_its_file() => GuidePage.Check("coda.md", "juni.cod");

    [Fact]
    public void What_is_refused_leaves_the_rest()
    {
        string text = CodaText.File(Many[0], CodaText.Movement(2, 1_001), CodaText.Third(2, "", "Name"), Many[2]);
        BankStatement statement = Assert.Single(CodaText.Read(text).Items);
        Assert.Equal(("1 3", BalanceCheck.NotVerifiable), (string.Join(' ', statement.Transactions.Select(t => t.Position)), statement.Balances.Check));
    }

    [Fact]
    public void A_version_that_is_refused_leaves_the_next_file()
    {
        string text = Good.Replace(Lines[0], CodaText.Header(version: "3"), StringComparison.Ordinal) + Good;
        Assert.Equal(Money.Eur(1m), Assert.Single(Assert.Single(CodaText.Read(text).Items).Transactions).Amount);
    }

    [Fact]
    public void What_belongs_to_nothing_is_kept()
    {
        ReadResult<BankStatement> read = CodaText.Read(CodaText.File(Credit, CodaText.Information(7, "about another")));
        Assert.Contains(read.Items[0].ExtraFields, f => f.Name == "3.1" && f.Value.Contains("about another", StringComparison.Ordinal));
        Assert.Equal(BalanceCheck.Holds, read.Items[0].Balances.Check);
    }
}
