using System.Globalization;
using System.Xml.Linq;
using Receivables.Analytics;
using Receivables.Journal;
using Receivables.Reporting.Charts;

namespace Receivables.Reporting.Aging;

public class AgingSectionTests
{
    [Fact]
    public async Task The_page_shows_what_an_accountant_would_write_down()
    {
        AgedBalance balance = await Given.Aged(
            Given.Invoice("FA-1", "C1", "2026-07-31", "50.00 EUR"),
            Given.Invoice("FA-2", "C2", "2026-05-31", "1250.00 EUR"),
            Given.Invoice("FA-3", "C2", "2026-01-31", "100.00 EUR"),
            Given.CreditNote("AV-1", "C3", "30.00 EUR"),
            Given.Received("P1", "C2", "20.00 EUR"),
            Given.Received("P2", null, "5.00 EUR"));

        XElement table = Page(balance, Given.Customer("C1", "Atelier"), Given.Customer("C2", "Hôtel")).Table("Aged balance, EUR");

        Assert.Equal(["Customer", "Not due", "1–30", "31–60", "61–90", "Over 90", "Total", "Unapplied", "Balance"], ParsedPage.Rows(table, "thead")[0]);
        Assert.Equal(
            [
                "Hôtel C2 | – | 1,250.00 | – | – | 100.00 | 1,350.00 | 20.00 | 1,330.00",
                "Atelier C1 | 50.00 | – | – | – | – | 50.00 | – | 50.00",
                "C3 | – | – | – | – | -30.00 | -30.00 | – | -30.00",
                "Unidentified receipts | – | – | – | – | – | – | 5.00 | -5.00",
            ],
            ParsedPage.Rows(table).Select(row => string.Join(" | ", row)));
        Assert.Equal(["Total EUR | 50.00 | 1,250.00 | – | – | 70.00 | 1,370.00 | 25.00 | 1,345.00"], ParsedPage.Rows(table, "tfoot").Select(row => string.Join(" | ", row)));
        Assert.Equal(["n t1", "n t4"], table.Element(ParsedPage.Html + "tbody")!.Elements().First().Elements().Select(cell => (string)cell.Attribute("class")!).Where(c => c.StartsWith("n t", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("EUR", "0.01")]
    [InlineData("JPY", "1")]
    [InlineData("KWD", "0.001")]
    public async Task Each_currency_has_a_table_in_its_own_digits(string code, string unit)
    {
        Currency currency = Currency.FromCode(code);
        AgedBalance balance = await Given.Aged(
            Given.Invoice("FA-1", "C1", "2026-07-31", $"{unit} {code}"),
            Given.Invoice("FA-2", "C2", "2026-05-31", $"1234567 {code}"),
            Given.Invoice("FA-9", "C1", "2026-05-31", "3.00 USD"));

        ParsedPage page = Page(balance);

        AssertShows(balance, page, currency);
        AssertShows(balance, page, Currency.Usd);
        Assert.Equal($"1,234,567{unit.Replace("1", "0", StringComparison.Ordinal)[1..]}", ParsedPage.Rows(page.Table($"Aged balance, {code}"))[0][6]);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(7)]
    [InlineData(1)]
    public async Task Rows_that_are_left_out_are_counted_and_summed_and_the_largest_stay(int maxRows)
    {
        JournalEntry[] invoices = [.. Enumerable.Range(1, 40).Select(i =>
            Given.Invoice(Text($"FA-{i:000}"), Text($"C{i:000}"), i % 2 == 0 ? "2026-07-31" : "2026-05-31", Text($"{(i * 37 % 101) + 1}.{i:00} EUR")))];
        AgedBalance balance = await Given.Aged([.. invoices, Given.CreditNote("AV-1", "C999", "5000.00 EUR"), Given.Received("P1", null, "4000.00 EUR")]);

        ParsedPage page = ParsedPage.Of(Given.Report(HtmlReportOptions.Default with { MaxRows = maxRows }).AddAgedBalance(balance));

        IReadOnlyList<IReadOnlyList<string>> rows = ParsedPage.Rows(page.Table("Aged balance, EUR"));
        AssertShows(balance, page, Currency.Eur);
        Assert.Equal(Math.Min(42, maxRows + 1), rows.Count);
        Assert.Equal(maxRows < 42, rows[^1][0] == $"{42 - maxRows} smaller accounts, not listed");
        Assert.Contains(rows, row => row[0] == "C999"); // a large credit is not a small account
        Assert.Equal(maxRows >= 7, rows.Any(row => row[0] == "Unidentified receipts"));
    }

    [Fact]
    public async Task Ten_thousand_customers_are_summed_to_the_cent()
    {
        AgedBalance balance = await Given.Aged(Enumerable.Range(1, 10_000).Select(i =>
            Given.Invoice(Text($"FA-{i}"), Text($"C{i}"), i % 3 == 0 ? "2026-07-31" : "2026-05-31", Text($"{i}.{i % 100:00} EUR"))));

        ParsedPage page = Page(balance);

        AssertShows(balance, page, Currency.Eur);
        Assert.Equal(501, ParsedPage.Rows(page.Table("Aged balance, EUR")).Count);
        Assert.Equal(10_000, ParsedPage.Rows(ParsedPage.Of(Given.Report(HtmlReportOptions.Default with { MaxRows = 10_000 }).AddAgedBalance(balance)).Table("Aged balance, EUR")).Count);
    }

    [Fact]
    public async Task By_invoice_date_nothing_is_called_overdue()
    {
        AgedBalance balance = AgedBalance.Of(await Given.Snapshot(Given.Invoice("FA-1", "C1", "2026-05-31", "10.00 EUR")), new AgingOptions(AgingBasis.InvoiceDate));

        ParsedPage page = Page(balance);

        Assert.Equal("Day of issue", ParsedPage.Rows(page.Table("Aged balance, EUR"), "thead")[0][1]);
        Assert.DoesNotContain("verdue", ParsedPage.Text(page.Section("figures")), StringComparison.Ordinal);
        Assert.Contains("days since the date of the document", ParsedPage.Text(page.Section("aging")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_of_the_chart_are_as_high_as_the_amounts()
    {
        AgedBalance balance = await Given.Aged(
            Given.Invoice("FA-1", "C1", "2026-07-31", "400.00 EUR"),
            Given.Invoice("FA-2", "C1", "2026-06-15", "100.00 EUR"),
            Given.Invoice("FA-3", "C1", "2026-05-15", "500.00 EUR"),
            Given.CreditNote("AV-1", "C1", "50.00 EUR"));

        XElement chart = Assert.Single(Page(balance).Section("aging").Descendants(ParsedPage.Svg + "svg"));

        XElement[] columns = [.. chart.Descendants(ParsedPage.Svg + "rect")];
        Assert.Equal(["s0", "s1", "s2", "s3", "s4"], columns.Select(column => (string?)column.Attribute("class")));
        Assert.Equal([4, 1, 5, 0, 0.5m], columns.Select(column => ParsedPage.Tenths(column, "height") / (ParsedPage.Tenths(columns[1], "height") / 1m)).Select(ratio => decimal.Round(ratio, 1)));
        Assert.True(ParsedPage.Tenths(columns[4], "y") > ParsedPage.Tenths(columns[0], "y") + ParsedPage.Tenths(columns[0], "height") - 2, "a credit hangs below the line");
        Assert.Equal(["img"], chart.Attributes("role").Select(role => role.Value));
        Assert.Equal("Open items in EUR by age", chart.Element(ParsedPage.Svg + "title")!.Value);
        Assert.Equal("Not due: 400.00 EUR (42.1%); 1–30: 100.00 EUR (10.5%); 31–60: 500.00 EUR (52.6%); 61–90: 0.00 EUR (0.0%); Over 90: -50.00 EUR.", chart.Element(ParsedPage.Svg + "desc")!.Value);
    }

    [Fact]
    public async Task The_bars_of_the_debtors_are_as_long_as_their_parts()
    {
        AgedBalance balance = await Given.Aged(
            Given.Invoice("FA-1", "C1", "2026-07-31", "300.00 EUR"),
            Given.Invoice("FA-2", "C1", "2026-06-15", "100.00 EUR"),
            Given.Invoice("FA-3", "C2", "2026-05-15", "200.00 EUR"),
            Given.Invoice("FA-4", "C3", "2026-07-15", "50.00 EUR"));

        XElement chart = Page(balance, Given.Customer("C1", "Atelier")).Section("aging").Descendants(ParsedPage.Svg + "svg").ElementAt(1);

        Assert.Equal(["Atelier", "400.00", "C2", "200.00", "C3", "50.00"], chart.Elements(ParsedPage.Svg + "text").Select(ParsedPage.Text));
        Assert.Equal([("s0 piece", 4200), ("s1 piece", 1400), ("s2 piece", 2800), ("s0 piece", 700)],
            chart.Descendants(ParsedPage.Svg + "rect").Select(piece => ((string)piece.Attribute("class")!, (int)ParsedPage.Tenths(piece, "width"))));
    }

    [Fact]
    public void Amounts_at_both_ends_of_the_range_are_drawn_and_not_thrown()
    {
        Currency eur = Currency.Eur;
        Money[] buckets = [Money.FromMinor(long.MaxValue, eur), Money.FromMinor(long.MinValue, eur), Money.Zero(eur)];
        var line = new AgedLine(CustomerId.From("C1"), null, buckets, Money.FromMinor(-1, eur), Money.Zero(eur), Money.FromMinor(-1, eur));
        var page = new AgedPage(["a", "b", "c"], true, [AgedTable.Of([line], line, 10)]);
        var text = new StringWriter();

        new AgingChart(page, page.Tables[0]).Write(new(text));
        new DebtorChart(page, eur, [line]).Write(new(text));

        Assert.Contains("<title>a: 92,233,720,368,547,758.07 EUR</title>", text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, new[] { 0, 2 })]
    [InlineData(3, new[] { 0, 1, 4 })]
    [InlineData(5, new[] { 0, 1, 2, 3, 4 })]
    [InlineData(8, new[] { 0, 1, 1, 2, 2, 3, 3, 4 })]
    public void Shades_go_from_the_first_step_to_the_last(int buckets, int[] shades)
    {
        var page = new AgedPage([.. Enumerable.Repeat("x", buckets)], true, []);
        Assert.Equal(shades, Enumerable.Range(0, buckets).Select(page.ShadeOf));
    }

    private static ParsedPage Page(AgedBalance balance, params Customer[] customers) => ParsedPage.Of(Given.Report().AddCustomers(customers).AddAgedBalance(balance));

    /// <summary>Rows, with the sum of those left out, give the totals of the page, and these are the totals of the balance.</summary>
    private static void AssertShows(AgedBalance balance, ParsedPage page, Currency currency)
    {
        XElement table = page.Table($"Aged balance, {currency.Code}");
        AgedBalanceRow expected = balance.Totals.Single(total => total.Currency == currency);
        Money[] amounts = [.. expected.Buckets, expected.Total, expected.Unapplied, expected.Balance];

        Assert.Equal(amounts, ParsedPage.Rows(table, "tfoot")[0].Skip(1).Select(cell => ParsedPage.Amount(cell, currency)));
        for (int column = 0; column < amounts.Length; column++)
        {
            Assert.Equal(amounts[column], Money.Sum(ParsedPage.Rows(table).Select(row => ParsedPage.Amount(row[column + 1], currency)), currency));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
