using System.Globalization;

namespace Receivables.Matching.Combinations;

/// <summary>What an accountant would check: a customer's account, what is paid without a word, and which items that settles.</summary>
public class StructuredSetScenarios
{
    // Number | open | issued | due
    private static readonly string[] Account =
    [
        "M1 | 1234.56 | 2026-03-04 | 2026-04-03",
        "M2 |  777.13 | 2026-03-20 | 2026-04-19",
        "G1 | -100.00 | 2026-04-30 | 2026-04-30", // a credit note
        "A1 |   59.11 | 2026-04-07 | 2026-05-07",
        "A2 |  412.90 | 2026-04-07 | 2026-05-07",
        "A3 |   88.05 | 2026-04-28 | 2026-05-28",
        "Y1 | 2345.67 | 2026-05-11 | 2026-06-10",
        "Y2 |  630.99 | 2026-05-29 | 2026-06-28",
    ];

    [Theory]
    // Paid | decision, which set, items
    [InlineData("5448.41", "apply wholeBalance: M1 M2 G1 A1 A2 A3 Y1 Y2")] // all there is, the credit note taken off
    [InlineData("2383.70", "apply dueToDate: M1 M2 G1 A1 A2")] // all that is due by 7 May
    [InlineData("1911.69", "apply dueToDate: M1 M2 G1")] // by the end of April
    [InlineData("1970.80", "apply oldestFirst: M1 M2 G1 A1")] // A2 is due the same day and stays
    [InlineData("2976.66", "apply oneMonth: Y1 Y2")] // all that was issued in May
    [InlineData("460.06", "apply oneMonth: G1 A1 A2 A3")] // all that was issued in April, the credit note taken off
    [InlineData("560.06", "apply oneMonth: A1 A2 A3")] // all that is due in May
    [InlineData("1293.67", "apply severalItems: M1 A1")]
    [InlineData("312.90", "apply severalItems: G1 A2")] // an invoice less the credit note
    [InlineData("5548.41", "apply severalItems: M1 M2 A1 A2 A3 Y1 Y2")] // all invoices, the credit note forgotten
    [InlineData("59.11", "apply singleItem: A1")]
    [InlineData("2000.00", "unmatched")]
    public void What_is_paid_without_a_word(string paid, string expected) => Assert.Equal(expected, Line(Match(Account, paid)));

    // An invoice of June is exactly what April adds up to: both would be right, and neither is applied.
    [Fact]
    public void Where_another_answer_is_as_good_none_is_applied()
    {
        Assert.Equal("apply oneMonth: A1 A2 A3", Line(Match(Account, "560.06")));
        string[] two = [.. Account, "J1 | 560.06 | 2026-06-02 | 2026-07-02"];
        Assert.StartsWith("review", Line(Match(two, "560.06")), StringComparison.Ordinal);
    }

    // Of items that nothing tells apart the oldest are settled, whatever month is meant.
    [Fact]
    public void A_month_does_not_settle_what_leaves_an_older_one_like_it_open()
    {
        string[] rent = ["R1 | 500.00 | 2026-03-01 | 2026-03-31", "S1 | 123.45 | 2026-03-09 | 2026-04-08", "R2 | 500.00 | 2026-04-01 | 2026-05-01", "S2 | 456.78 | 2026-04-09 | 2026-05-09"];
        Assert.Equal("apply severalItems: R1 S2", Line(Match(rent, "956.78")));
        Assert.Equal("apply dueToDate: R1 S1", Line(Match(rent, "623.45")));
    }

    [Theory]
    [InlineData("2976.66", "2 of 8 open items of the customer, all those of one month", "2 des 8 créances ouvertes du client, toutes celles d'un même mois")]
    [InlineData("1970.80", "4 of 8 open items of the customer, the oldest", "4 des 8 créances ouvertes du client, les plus anciennes")]
    public void It_is_said_in_both_languages(string paid, string english, string french)
    {
        MatchEvidence evidence = SetOf(Match(Account, paid));
        Assert.Equal((english, french), (evidence.Explain(), evidence.Explain(ExplanationLanguage.French)));
    }

    // By hand: ln 0.10, one in ten, three months from March to May.
    [Theory]
    [InlineData("2976.66", "-5.7038")]
    [InlineData("1970.80", "-6.5511")] // ln 0.10, one in ten, seven ways to stop
    public void Its_weight_is_what_the_reference_says(string paid, string weight) =>
        Assert.Equal(weight, SetOf(Match(Account, paid)).Weight.Value.ToString("0.0000", CultureInfo.InvariantCulture));

    // Of so many items sets are not all tried; those of a month, to a day and the oldest are.
    [Theory]
    [InlineData(40, "oneMonth")]
    [InlineData(70, "dueToDate")]
    [InlineData(71, "oldestFirst")]
    public void Of_hundreds_of_items_the_sets_that_follow_a_rule_are_found(int count, string kind)
    {
        // Ten a month and two a day; the items of the fifth month, or the first of all.
        string[] account = [.. Enumerable.Range(0, 300).Select(i => $"N{i:000} | {1000.03m + (i * i * 7.13m)} | {new NodaTime.LocalDate(2024, 1, 1).PlusMonths(i / 10).PlusDays(i % 10 / 2):uuuu-MM-dd} | {new NodaTime.LocalDate(2024, 2, 1).PlusMonths(i / 10).PlusDays(i % 10 / 2):uuuu-MM-dd}")];
        decimal paid = Enumerable.Range(0, 300).Where(i => kind == "oneMonth" ? i / 10 == count / 10 : i < count).Sum(i => 1000.03m + (i * i * 7.13m));
        MatchProposal proposal = Match(account, paid.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(kind, SetOf(proposal).Kind.Code);
        Assert.Equal(kind == "oneMonth" ? 10 : count, proposal.Items.Count);
    }

    private static MatchProposal Match(string[] account, string paid)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        foreach (string[] item in account.Select(a => a.Split('|', StringSplitOptions.TrimEntries)))
        {
            book.Add(Given.Item(item[0], "A", item[2], item[3], $"{item[1]} EUR"));
        }

        return book.Match(SmallBook.Pay((long)(decimal.Parse(paid, CultureInfo.InvariantCulture) * 100), "", 1));
    }

    private static MatchEvidence SetOf(MatchProposal proposal) => proposal.Evidence.Single(e => e.Family == EvidenceFamily.Combination);

    private static string Line(MatchProposal proposal) => proposal.Decision == MatchDecision.Unmatched
        ? "unmatched"
        : $"{proposal.Decision.ToString().ToLowerInvariant()} {SetOf(proposal).Kind}: {string.Join(' ', proposal.Items.Select(i => i.Item.Id))}";
}
