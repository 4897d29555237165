using System.Xml.Linq;
using Receivables.Analytics;
using Receivables.Ledgers;

namespace Receivables.Reporting.Headline;

public class HeadlineSectionTests
{
    [Fact]
    public async Task The_figures_are_those_of_the_inputs()
    {
        LedgerSnapshot snapshot = await Given.Snapshot(
            Given.Invoice("FA-1", "C1", "2026-07-31", "600.00 EUR"),
            Given.Invoice("FA-2", "C1", "2026-05-31", "300.00 EUR"),
            Given.Invoice("FA-3", "C2", "2026-01-31", "200.00 EUR"),
            Given.Received("P1", "C1", "100.00 EUR"),
            Given.Invoice("FA-4", "C2", "2026-07-31", "7000 JPY"));

        XElement section = ParsedPage.Of(Given.Report().AddAgedBalance(AgedBalance.Of(snapshot)).AddFigures(CollectionFigures.Of(snapshot, 365))).Section("figures");

        Assert.Equal(
            [
                "EUR: Receivables 1,000.00 1,100.00 open, 100.00 unapplied; Overdue 500.00 45.5% of open items; Over 90 days 200.00; "
                    + "DSO 331.8 days best possible 199.1 days, by the sales of 365 days; Average days delinquent 132.7 days",
                "JPY: Receivables 7,000; Overdue 0 0.0% of open items; Over 90 days 0; DSO 365.0 days best possible 365.0 days, by the sales of 365 days; Average days delinquent 0.0 days",
            ],
            Bands(section));
    }

    [Fact]
    public async Task Without_sales_there_is_no_dso_and_no_share_above_the_whole()
    {
        LedgerSnapshot snapshot = await Given.Snapshot(
            Given.Invoice("FA-1", "C1", "2026-05-31", "300.00 EUR"),
            Given.Received("P1", "C1", "250.00 EUR"));

        XElement section = ParsedPage.Of(Given.Report().AddAgedBalance(AgedBalance.Of(snapshot)).AddFigures(CollectionFigures.Of(snapshot, 30))).Section("figures");

        Assert.Equal(["EUR: Receivables 50.00 300.00 open, 250.00 unapplied; Overdue 300.00 100.0% of open items; Over 90 days 0.00; DSO – no sales in 30 days"], Bands(section));
    }

    [Fact]
    public async Task Either_part_alone_gives_what_it_knows()
    {
        LedgerSnapshot snapshot = await Given.Snapshot(Given.Invoice("FA-1", "C1", "2026-05-31", "365.00 EUR"));

        Assert.Equal(["EUR: Receivables 365.00; Overdue 365.00 100.0% of open items; Over 90 days 0.00"],
            Bands(ParsedPage.Of(Given.Report().AddAgedBalance(AgedBalance.Of(snapshot))).Section("figures")));
        Assert.Equal(["EUR: Receivables 365.00; Overdue 365.00 100.0% of open items; DSO 365.0 days best possible 0.0 days, by the sales of 365 days; Average days delinquent 365.0 days"],
            Bands(ParsedPage.Of(Given.Report().AddFigures(CollectionFigures.Of(snapshot))).Section("figures")));
    }

    private static IEnumerable<string> Bands(XElement section) => section.Elements(ParsedPage.Html + "div").Select(band =>
        band.Element(ParsedPage.Html + "h3")!.Value + ": " + string.Join("; ", band.Descendants(ParsedPage.Html + "div").Select(ParsedPage.Text)));
}
