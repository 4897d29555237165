namespace Receivables.Reporting.Refusals;

public class RefusalSectionTests
{
    [Fact]
    public void The_gravest_come_first_with_their_place_and_what_to_do()
    {
        ParsedPage page = ParsedPage.Of(Given.Report().AddDiagnostics(
        [
            new("CSV020", DiagnosticSeverity.Warning, "A doubt.", new("b.csv", 2, 5)),
            new("CSV011", DiagnosticSeverity.Error, "Twice: keep one.", new("b.csv", 7, 1)),
            new("CSV012", DiagnosticSeverity.Error, "No such currency.", new("a.csv", 3, 0)),
            new("CAM001", DiagnosticSeverity.Fatal, "No statement in it."),
        ]));

        Assert.Equal(
            ["Nothing read |  | No statement in it. | CAM001", "Refused | b.csv:7:1 | Twice: keep one. | CSV011", "Refused | a.csv:3 | No such currency. | CSV012", "Doubtful | b.csv:2:5 | A doubt. | CSV020"],
            ParsedPage.Rows(page.Table("What was refused when reading")).Select(row => string.Join(" | ", row)));
        Assert.Contains("1 input of which nothing was read, 2 refusals, 1 doubt.", page.Section("refused").Value, StringComparison.Ordinal);
        Assert.Equal("3 refused", Assert.Single(page.Elements("b")).Value);
    }

    [Fact]
    public void Ten_thousand_are_cut_and_counted()
    {
        ParsedPage page = ParsedPage.Of(Given.Report().AddDiagnostics(Enumerable.Range(1, 10_000).Select(i => new Diagnostic("CSV011", DiagnosticSeverity.Error, "Twice.", new("a.csv", i, 1)))));

        Assert.Equal(500, ParsedPage.Rows(page.Table("What was refused when reading")).Count);
        Assert.Equal("Not listed: 9,500 more, none graver than the last.", Assert.Single(page.Elements("p"), p => (string?)p.Attribute("class") == "cut").Value);
    }
}
