using System.Text;
using System.Xml.Linq;
using NodaTime;
using Receivables.Analytics;
using Receivables.Cases;
using Receivables.Dunning;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Reporting;

public class HtmlReportTests
{
    private static readonly Customer[] Customers = [Given.Customer("C1", "Atelier Lumière"), Given.Customer("C2", "Hôtel <b>Sol</b> & Fils"), Given.Customer("C3", "Spa")];

    private static readonly Diagnostic[] Diagnostics =
    [
        new("CSV011", DiagnosticSeverity.Warning, "A doubt.", new("customers.csv", 2, 5)),
        new("CSV012", DiagnosticSeverity.Error, "The number occurs twice: keep one.", new("invoices.csv", 7, 1)),
    ];

    [Fact]
    public async Task The_page_is_well_formed_stands_alone_and_its_anchors_hold()
    {
        HtmlReport report = (await Full()).Build();
        ParsedPage page = ParsedPage.Of(report.ToHtml());

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\"", report.ToHtml(), StringComparison.Ordinal);
        Assert.Equal("utf-8", (string?)page.Elements("meta").First().Attribute("charset"));
        XElement policy = Assert.Single(page.Elements("meta"), meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline';", (string?)policy.Attribute("content"), StringComparison.Ordinal);
        Assert.Equal("Receivables report – Lampes SARL – 2026-06-30", page.Elements("title").First().Value);

        string[] ids = [.. page.Root.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(["#figures", "#aging", "#payments", "#reminders", "#refused"], page.Elements("a").Attributes("href").Select(href => href.Value));
        Assert.All(page.Root.Descendants().Attributes("href"), href => Assert.Contains(href.Value[1..], ids));
        Assert.All(page.Root.Descendants().Attributes("aria-labelledby").SelectMany(label => label.Value.Split(' ')), id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task Nothing_runs_and_nothing_is_loaded()
    {
        ParsedPage page = ParsedPage.Of(await Full());

        Assert.DoesNotContain(page.Root.Descendants(), element =>
            element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "embed" or "form" or "base" or "image" or "use" or "foreignObject");
        Assert.DoesNotContain(page.Root.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName is "src" or "style" or "srcset" or "action" || attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_same_inputs_give_the_same_bytes_whatever_their_order_and_the_way_out()
    {
        HtmlReport report = (await Full()).Build();
        byte[] expected = Encoding.UTF8.GetBytes(report.ToHtml());
        using var stream = new MemoryStream();
        report.Write(stream);
        using var written = new MemoryStream();
        await report.WriteAsync(written, TestContext.Current.CancellationToken);
        using var windows = new StringWriter { NewLine = "\r\n" };
        report.Write(windows);

        Assert.Equal(expected, stream.ToArray());
        Assert.Equal(expected, written.ToArray());
        Assert.Equal(report.ToHtml(), windows.ToString());
        Assert.Equal(expected, Encoding.UTF8.GetBytes((await Full(turned: true)).Build().ToHtml()));
        Assert.DoesNotContain((byte)'\r', expected);
        Assert.Equal((byte)'<', expected[0]);
        stream.WriteByte(0); // it stayed open
    }

    [Fact]
    public void A_report_without_parts_is_a_page_with_its_head()
    {
        ParsedPage page = ParsedPage.Of(Given.Report());

        Assert.Equal(["Lampes SARL", "Receivables report", "As of 30 June 2026"], page.Elements("header").Elements().Take(3).Select(ParsedPage.Text));
        Assert.Empty(page.Elements("section"));
        Assert.Empty(page.Elements("a"));
    }

    [Fact]
    public async Task Parts_that_are_empty_say_so()
    {
        LedgerSnapshot nothing = await Given.Snapshot();
        ParsedPage page = ParsedPage.Of(Given.Report()
            .AddAgedBalance(AgedBalance.Of(nothing))
            .AddFigures(CollectionFigures.Of(nothing))
            .AddDecisions(Given.Matched(nothing, []))
            .AddReminders(Plan(nothing))
            .AddDiagnostics([]));

        Assert.Equal(
            [
                "Figures Nothing is open and nothing was sold.",
                "Aged balance Nothing is open and no cash is unapplied.",
                "Decisions on payments No payments were read.",
                "Reminders of the day By the policy practice, nobody is reminded today.",
                "What was refused when reading Nothing was refused.",
            ],
            page.Elements("section").Select(ParsedPage.Text));
        Assert.Empty(page.Elements("b"));
    }

    [Fact]
    public async Task Parts_of_another_day_and_second_ones_are_refused()
    {
        LedgerSnapshot tomorrow = (await Given.Ledger(Given.Invoice("FA-1", "C1", "2026-05-31", "10.00 EUR"))).Snapshot(new LocalDate(2026, 7, 1));
        LedgerSnapshot today = await Given.Snapshot(Given.Invoice("FA-1", "C1", "2026-05-31", "10.00 EUR"));

        Assert.Throws<ArgumentException>("agedBalance", () => Given.Report().AddAgedBalance(AgedBalance.Of(tomorrow)));
        Assert.Throws<ArgumentException>("figures", () => Given.Report().AddFigures(CollectionFigures.Of(tomorrow, 3660)));
        Assert.Throws<ArgumentException>("decisions", () => Given.Report().AddDecisions(Given.Matched(tomorrow, [])));
        Assert.Throws<ArgumentException>("plan", () => Given.Report().AddReminders(Plan(tomorrow)));
        Assert.Throws<InvalidOperationException>(() => Given.Report().AddAgedBalance(AgedBalance.Of(today)).AddAgedBalance(AgedBalance.Of(today)));
        Assert.Throws<InvalidOperationException>(() => Given.Report().AddReminders(Plan(today)).AddReminders(Plan(today)));
        Assert.Throws<ArgumentException>("figures", () => Given.Report().AddFigures(CollectionFigures.Of(today)).AddFigures(CollectionFigures.Of(today, 30)));
        Assert.Throws<ArgumentException>(() => new HtmlReportBuilder(" ", Given.AsOf));
        Assert.Throws<ArgumentException>(() => Given.Report().WithTitle(""));
    }

    [Fact]
    public void Limits_are_checked_when_they_are_set()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HtmlReportOptions.Default with { MaxRows = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => HtmlReportOptions.Default with { MaxRows = 100_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => HtmlReportOptions.Default with { MaxDebtors = -1 });
        Assert.Equal(500, HtmlReportOptions.Default.MaxRows);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"' onload='x' <img src=x onerror=alert(1)>")]
    [InlineData("\u202eDAOL EVIL\u202c")]
    [InlineData("Lumière 💡 👩‍💻 & Söhne")]
    [InlineData("]]></style><style>body{display:none}")]
    public async Task Hostile_names_stay_texts_everywhere(string name)
    {
        Customer[] customers = [Given.Customer("C1", name)];
        LedgerSnapshot snapshot = await Given.Snapshot(Given.Invoice("FA-2026-00001", "C1", "2026-05-31", "1000.00 EUR"));
        MatchReport matched = Given.Matched(snapshot, customers, Given.Payment("P1", "1000.00 EUR", name, name + " FA-2026-00001"));
        HtmlReportBuilder report = new HtmlReportBuilder(name, Given.AsOf).WithTitle(name).AddCustomers(customers)
            .AddAgedBalance(AgedBalance.Of(snapshot)).AddDecisions(matched).AddReminders(Plan(snapshot))
            .AddDiagnostics([new Diagnostic(name, DiagnosticSeverity.Error, name, new SourcePosition(name, 1, 1))]);
        ParsedPage page = ParsedPage.Of(report);

        string shown = Html.OutsideText.Clean(name, 1000);
        Assert.True(page.Elements("bdi").Count(bdi => bdi.Value.StartsWith(shown, StringComparison.Ordinal)) >= 8, "the name is shown in each section");
        Assert.DoesNotContain(page.Root.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Single(page.Elements("style"));
        Assert.DoesNotContain('\u202e', report.Build().ToHtml());
    }

    [Fact]
    public async Task A_builder_may_go_on_and_what_it_built_stays()
    {
        HtmlReportBuilder builder = Given.Report().AddAgedBalance(await Given.Aged(Given.Invoice("FA-1", "C1", "2026-05-31", "10.00 EUR")));
        HtmlReport before = builder.Build();
        string text = before.ToHtml();

        HtmlReport after = builder.AddCustomers(Customers).AddDiagnostics(Diagnostics).WithTitle("Another").Build();

        Assert.Equal(text, before.ToHtml());
        Assert.NotEqual(text, after.ToHtml());
        Assert.Equal("Receivables report – Lampes SARL – 2026-06-30", before.ToString());
        Assert.Equal("Another – Lampes SARL – 2026-06-30", after.ToString());
    }

    private static async Task<HtmlReportBuilder> Full(bool turned = false)
    {
        LedgerSnapshot snapshot = await Given.Snapshot(
            Given.Invoice("FA-2026-00001", "C1", "2026-05-31", "1000.00 EUR"),
            Given.Invoice("FA-2026-00002", "C2", "2026-03-31", "250.50 EUR"),
            Given.Invoice("FA-2026-00003", "C3", "2026-07-31", "70.25 EUR"),
            Given.Invoice("FA-2026-00004", "C2", "2026-06-20", "125000 JPY"),
            Given.CreditNote("AV-2026-00001", "C1", "30.00 EUR"),
            Given.Received("P0", null, "5.00 EUR"));
        Payment[] payments =
        [
            Given.Payment("P1", "1000.00 EUR", "Atelier Lumière", "FA-2026-00001"),
            Given.Payment("P2", "200.00 EUR", "Hôtel Sol", "part of FA-2026-00002"),
            Given.Payment("P3", "77.77 EUR", "A stranger", "hello", "2026-06-14"),
            Given.Payment("P4", "120000 JPY", "Hôtel Sol", "FA-2026-00004"),
        ];
        HtmlReportBuilder report = Given.Report();
        IReadOnlyList<CollectionFigures> figures = CollectionFigures.Of(snapshot);
        return turned
            ? report.AddReminders(Plan(snapshot)).AddDiagnostics(Diagnostics).AddDecisions(Given.Matched(snapshot, Customers.Reverse(), payments.Reverse()))
                .AddFigures(figures.Reverse()).AddAgedBalance(AgedBalance.Of(snapshot)).AddCustomers(Customers.Reverse())
            : report.AddCustomers(Customers).AddAgedBalance(AgedBalance.Of(snapshot)).AddFigures(figures)
                .AddDecisions(Given.Matched(snapshot, Customers, payments)).AddReminders(Plan(snapshot)).AddDiagnostics(Diagnostics);
    }

    private static DunningPlan Plan(LedgerSnapshot snapshot)
    {
        var policy = new DunningPolicy("practice",
        [
            new DunningStage("reminder-1", Period.FromDays(5), ContactChannel.Email, automatic: true),
            new DunningStage("call", Period.FromDays(60), ContactChannel.Phone, DunningTone.Firm),
        ]);
        return new DunningPlanner(policy, Customers).Plan(snapshot, [], CaseBook.Empty);
    }
}
