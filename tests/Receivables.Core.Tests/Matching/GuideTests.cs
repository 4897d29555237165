using System.Globalization;
using Receivables.Matching.Decisions;

namespace Receivables.Matching;

/// <summary>The decision that docs/guides/matching.md derives by hand, number by number.</summary>
public class GuideTests
{
    private const long Amount = 123_456;

    [Fact]
    public void The_decision_of_the_guide_is_what_the_engine_decides()
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(Amount, "merci", 1));
        Assert.Equal("apply X1", SmallBook.Line(proposal));
        Assert.Equal(
            ["4.6052 knownIban", "11.5129 exactAmount", "-1.8325 singleItem"],
            proposal.Evidence.Select(e => $"{e.Weight} {e.Kind}"));
        Assert.Equal(0.99999999, proposal.Confidence, 0.000_000_005);
        int score = Logarithm.Units(1 / 100.0) + proposal.Evidence.Sum(e => e.Weight.Units);
        AssertSays([.. proposal.Evidence.Select(e => Signed(e.Weight)), Signed(LogOdds.FromUnits(score)), .. Numbers(Math.Exp(score / 1e4), proposal.Confidence)]);
        Assert.Equal(16_001 / (16_001 + 0.00010 + 0.00001), proposal.Confidence, 1e-9);
    }

    [Fact]
    public void Its_three_changes_are_what_the_engine_decides()
    {
        MatchProposal unknown = Book().Match(SmallBook.Pay(Amount, "merci", 77));
        Assert.Equal("review AmountOnly X1", SmallBook.Line(unknown));
        Assert.Equal(0.705889, unknown.Confidence, 0.000_000_5);
        AssertSays([unknown.Confidence.ToString("0.000000", CultureInfo.InvariantCulture)]);

        MatchProposal shared = Book(second: true).Match(SmallBook.Pay(Amount, "merci", 1));
        Assert.Equal("review Ambiguous X1", SmallBook.Line(shared));
        Assert.True(shared.Confidence < 0.5);

        MatchProposal partial = Book().Match(SmallBook.Pay(Amount - 20_000, "X1", 1));
        Assert.Equal(MatchReason.PartialPayment, partial.Reason);
        Assert.Equal("-3.9120", partial.Evidence.Single(e => e.Kind == EvidenceKind.PartialAmount).Weight.ToString());
    }

    private static IEnumerable<string> Numbers(double odds, double confidence) =>
        [odds.ToString("#,0", CultureInfo.InvariantCulture), confidence.ToString("0.00000000", CultureInfo.InvariantCulture)];

    private static string Signed(LogOdds weight) => weight < LogOdds.Zero ? "−" + weight.ToString()[1..] : "+" + weight;

    private static void AssertSays(string[] numbers)
    {
        string page = File.ReadAllText(RepositoryRoot.PathOf("docs/guides/matching.md"));
        Assert.All(numbers, number => Assert.Contains(number, page, StringComparison.Ordinal));
    }

    // 98 customers of five items each, and two of five with the amount of the guide.
    private static SmallBook Book(bool second = false)
    {
        SmallBook book = new SmallBook(98).Customer("A", "Alpha", 1).Customer("B", "Beta", second ? 1 : 2).Invoice("X1", "A", Amount, "2026-05-01");
        book.Invoice("Y1", "B", second ? Amount : 654_321, "2026-05-01");
        for (int i = 2; i <= 5; i++)
        {
            book.Invoice($"X{i}", "A", (i * 1_111_111) + i, "2026-05-01").Invoice($"Y{i}", "B", (i * 1_313_131) + i, "2026-05-01");
        }

        return book;
    }
}
