using System.Globalization;
using System.Xml.Linq;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Reporting.Decisions;

public class DecisionSectionTests
{
    private static readonly Customer[] Customers = [Given.Customer("C1", "Atelier Lumière"), Given.Customer("C2", "Hôtel Sol")];

    [Fact]
    public async Task The_sums_are_those_of_the_report_by_currency()
    {
        MatchReport report = await Matched();
        ParsedPage page = ParsedPage.Of(Given.Report().AddDecisions(report));

        Assert.True(report.Applied.Any() && report.ForReview.Any() && report.Unmatched.Any(), "the payments give every decision");
        IReadOnlyList<IReadOnlyList<string>> rows = ParsedPage.Rows(page.Table("Payments by decision"));
        Assert.Equal(["EUR", "JPY"], rows.Select(row => row[0]));
        foreach ((MatchTotals total, IReadOnlyList<string> row) in report.Totals.Zip(rows))
        {
            Money[] shown = [.. row.Skip(1).Take(5).Select(cell => ParsedPage.Amount(cell.Split(' ')[0], total.Currency))];
            Assert.Equal([total.Received, total.Applied, total.Unapplied, total.Review, total.Unmatched], shown);
        }
    }

    [Fact]
    public async Task Every_payment_stands_in_the_table_of_its_decision_with_reason_and_evidence()
    {
        MatchReport report = await Matched();
        ParsedPage page = ParsedPage.Of(Given.Report().AddDecisions(report));

        foreach ((string title, IEnumerable<MatchProposal> proposals) in new[] { ("To review", report.ForReview), ("Unmatched", report.Unmatched), ("Applied", report.Applied) })
        {
            IReadOnlyList<IReadOnlyList<string>> rows = ParsedPage.Rows(page.Table(title));
            Assert.Equal(
                proposals.OrderBy(p => p.Payment.BookingDate).ThenBy(p => p.Payment.Id).Select(p => $"{Wording.Date(p.Payment.BookingDate)} {p.Payment.Id}"),
                rows.Select(row => row[0]));
            foreach (MatchProposal proposal in proposals)
            {
                IReadOnlyList<string> row = rows.Single(row => row[0].EndsWith(proposal.Payment.Id.ToString(), StringComparison.Ordinal));
                Assert.Contains(proposal.Payment.Payer.Name!, row[1], StringComparison.Ordinal);
                Assert.Contains(proposal.Payment.Remittance, row[1], StringComparison.Ordinal);
                Assert.Equal(Wording.AmountAndCode(proposal.Payment.Amount), row[2]);
                Assert.All(proposal.Items, item => Assert.Contains($"{item.Item.Id} {Wording.Amount(item.Allocation.Settled)}", row[3], StringComparison.Ordinal));
                Assert.All(proposal.Evidence, evidence => Assert.Contains(evidence.Explain(), row[^1], StringComparison.Ordinal));
                Assert.Equal(proposal.Reason != MatchReason.None, row[^1].StartsWith(Wording.Reason(proposal) is { Length: > 0 } reason ? reason : "\u0000", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_reason_has_a_sentence() =>
        Assert.All(Enum.GetValues<MatchReason>().Except([MatchReason.None]), reason => Assert.Matches("^[A-Z].* .*[.?]$", SentenceOf(reason)));

    [Fact]
    public void What_is_left_out_is_counted_and_summed_by_currency_and_the_largest_stay()
    {
        DecidedPayment[] payments =
        [
            .. Enumerable.Range(1, 9).Select(i => Payment(Text($"P{i}"), Text($"{i}00.00 EUR"), DecisionGroup.Unmatched)),
            Payment("J1", "50 JPY", DecisionGroup.Unmatched),
        ];

        ParsedPage page = ParsedPage.Of(Given.Report(HtmlReportOptions.Default with { MaxRows = 3 }).AddDecisions(payments));

        Assert.Equal(["P7", "P8", "P9"], ParsedPage.Rows(page.Table("Unmatched")).Select(row => row[0][^2..]));
        Assert.Equal("Not listed: 7 smaller payments of together 2,100.00 EUR and 50 JPY.", Assert.Single(page.Elements("p"), p => (string?)p.Attribute("class") == "cut").Value);
        Assert.Equal("4,500.00 9 payments", ParsedPage.Text(page.Table("Payments by decision").Descendants(ParsedPage.Html + "td").First()));
    }

    [Fact]
    public void Long_answers_are_summed_up_and_other_answers_are_folded()
    {
        SettledItem[] items = [.. Enumerable.Range(1, 25).Select(i => new SettledItem(Text($"FA-{i}"), Money.Eur(10), Money.Eur(i == 1 ? 5 : 0), i == 2 ? [("rounding", Money.Eur(-0.01m))] : []))];
        var answer = new Answer([CustomerId.From("C1")], items, Money.Eur(1.5m), 0.75m);
        DecidedPayment payment = Payment("P1", "251.50 EUR", DecisionGroup.ForReview) with { Answer = answer, Alternatives = [answer with { Confidence = 0.2m }, answer with { Confidence = 0.05m }] };

        ParsedPage page = ParsedPage.Of(Given.Report().AddCustomers(Customers).AddDecisions([payment]));

        XElement[] cells = [.. page.Table("To review").Descendants(ParsedPage.Html + "td")];
        string[] listed = [.. cells[3].Descendants(ParsedPage.Html + "li").Select(ParsedPage.Text)];
        Assert.Equal(["FA-1 10.00 5.00 stays open", "FA-2 10.00 rounding -0.01", "FA-3 10.00"], listed.Take(3));
        Assert.Equal(["and 5 more, together 50.00 EUR", "1.50 left on account"], listed.Skip(20));
        Assert.Equal("2 other answers", Assert.Single(cells[4].Descendants(ParsedPage.Html + "summary")).Value);
        Assert.Null(cells[4].Element(ParsedPage.Html + "details")!.Attribute("open"));
    }

    [Fact]
    public async Task A_payment_that_was_booked_before_is_shown_and_counted_nowhere_else()
    {
        LedgerSnapshot snapshot = await Given.Snapshot(Given.Invoice("FA-2026-00001", "C1", "2026-05-31", "1000.00 EUR"));
        Payment payment = Given.Payment("P1", "1000.00 EUR", "Atelier Lumière", "FA-2026-00001");
        MatchReport report = new MatchingEngineBuilder().AddDefaults().Build()
            .Match(MatchingBook.From(snapshot, Customers, MatchingHistory.Create([payment])), [payment], TestContext.Current.CancellationToken);

        ParsedPage page = ParsedPage.Of(Given.Report().AddDecisions(report));

        Assert.Equal("P1", ParsedPage.Rows(page.Table("In the ledger already"))[0][0][^2..]);
        Assert.Equal(["EUR", "–", "–", "–", "–", "–", "–"], ParsedPage.Rows(page.Table("Payments by decision"))[0]);
    }

    [Fact]
    public void An_endless_name_and_text_are_clipped()
    {
        DecidedPayment payment = Payment("P1", "1.00 EUR", DecisionGroup.Unmatched) with { Payer = new string('x', 10_000), Remittance = new string('\u202e', 5_000) + new string('<', 10_000) };

        string[] texts = [.. ParsedPage.Of(Given.Report().AddDecisions([payment])).Elements("bdi").Select(bdi => bdi.Value)];

        Assert.Contains(new string('x', 120) + "…", texts);
        Assert.Contains(new string('<', 400) + "…", texts);
    }

    [Fact]
    public async Task Rules_that_state_no_probability_are_shown_without_one()
    {
        MatchReport report = await Matched();
        MatchingEngine rules = new MatchingEngineBuilder().WithPolicy(MatchingPolicy.BusinessCentral).Build();
        MatchReport byRules = rules.Match(report.Book, report.Proposals.Select(p => p.Payment), TestContext.Current.CancellationToken);
        ParsedPage page = ParsedPage.Of(Given.Report().AddDecisions(byRules));

        Assert.Contains(byRules.ForReview, p => p.Items.Count > 0);
        string shown = string.Join(' ', ParsedPage.Rows(page.Table("To review")).SelectMany(row => row));
        Assert.Contains("No rule fits that is trusted enough.", shown, StringComparison.Ordinal);
        Assert.Contains("rule Medium 2: payer fully, one document, any amount", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Confidence", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", shown, StringComparison.Ordinal);
    }

    private static async Task<MatchReport> Matched()
    {
        LedgerSnapshot snapshot = await Given.Snapshot(
            Given.Invoice("FA-2026-00001", "C1", "2026-05-31", "1000.00 EUR"),
            Given.Invoice("FA-2026-00002", "C2", "2026-03-31", "250.50 EUR"),
            Given.Invoice("FA-2026-00003", "C2", "2026-03-31", "250.50 EUR"),
            Given.Invoice("FA-2026-00004", "C2", "2026-06-20", "125000 JPY"));
        return Given.Matched(
            snapshot,
            Customers,
            Given.Payment("P1", "1000.00 EUR", "Atelier Lumière", "Facture FA-2026-00001 merci"),
            Given.Payment("P2", "200.00 EUR", "Hôtel Sol", "part of FA-2026-00002", "2026-06-16"),
            Given.Payment("P3", "77.77 EUR", "A stranger", "hello", "2026-06-14"),
            Given.Payment("P5", "77.78 EUR", "A stranger", "hello again", "2026-06-14"),
            Given.Payment("P4", "125000 JPY", "Hôtel Sol", "FA-2026-00004"));
    }

    private static DecidedPayment Payment(string id, string amount, DecisionGroup group)
    {
        Money paid = Money.Parse(amount);
        return new(id, Given.AsOf, paid, "Somebody", "text", group, null, new Answer([], [], paid, 0), "A reason.", [], []);
    }

    private static string SentenceOf(MatchReason reason) => Wording.Reason(reason, PaymentId.From("P0"), Currency.Eur);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
