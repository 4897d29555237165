using System.Globalization;
using System.Reflection;

namespace Receivables.Matching;

/// <summary>docs/reference/matching.md names every kind of evidence, every reason and every value of the policy with its default.</summary>
public class ReferenceTests
{
    private static readonly string[] Page = File.ReadAllLines(RepositoryRoot.PathOf("docs/reference/matching.md"));

    public static IEnumerable<TheoryDataRow<string>> Kinds => typeof(EvidenceKind).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(p => new TheoryDataRow<string>(((EvidenceKind)p.GetValue(null)!).Code));

    public static IEnumerable<TheoryDataRow<string>> Reasons => Enum.GetNames<MatchReason>().Select(n => new TheoryDataRow<string>(n));

    public static IEnumerable<TheoryDataRow<string>> Values => typeof(MatchingPolicy).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(p => new TheoryDataRow<string>(p.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    [MemberData(nameof(Reasons))]
    public void It_has_a_row_for_it(string name) => Assert.Contains(Page, line => line.StartsWith('|') && line.Contains($"`{name}`", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Values))]
    public void It_has_the_default_of_it(string name)
    {
        object value = typeof(MatchingPolicy).GetProperty(name)!.GetValue(MatchingPolicy.Default)!;
        string expected = value switch
        {
            bool flag => flag ? "true" : "false",
            IReadOnlyList<DifferenceRule> rules => $"{rules.Count} rules",
            int number => number.ToString("#,0", CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        };
        Assert.Contains(Page, line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal) && line.Split('|')[^2].Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_the_priors_as_the_engine_has_them()
    {
        (string Text, int Units)[] priors =
        [
            ("ln 0.80", Decisions.Priors.SingleItem), ("ln 0.10", Decisions.Priors.SeveralItems), ("ln 0.05", Decisions.Priors.WholeBalance), ("ln 0.01", Decisions.Priors.OnAccount),
            ("ln 0.02", Decisions.Priors.Difference), ("ln 0.5", Decisions.Priors.DiscountTaken), ("ln 0.05", Decisions.Priors.LateDiscountTaken), ("ln 0.04", Decisions.Priors.Elsewhere), ("ln 0.3", Decisions.Priors.Silent),
            ("ln 0.01", Decisions.Priors.IbanOfAnother), ("ln 0.0001", Decisions.Priors.IbanOfAnotherUnnamed), ("ln 0.1", Decisions.Priors.NameOfAnother), ("ln 0.01", Decisions.Priors.NameOfAnotherUnnamed), ("ln 0.1", Decisions.Priors.BookedBeforeIssue), ("ln 0.01", Decisions.Priors.AnotherCustomer),
            ("ln 0.01", Decisions.Priors.OnAccountByChance), ("ln 0.01", Decisions.Priors.NamedInFull), ("ln 0.02", Decisions.Priors.OneIsNamed), ("ln 0.2", Decisions.Priors.Unread), ("ln 1,000", Decisions.Priors.LeastUnknownDocument),
        ];
        foreach ((string text, int units) in priors)
        {
            double odds = double.Parse(text[3..], NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            Assert.Equal(Math.Round(Math.Log(odds) * 1e4), units);
            Assert.Contains(Page, line => line.Contains(text, StringComparison.Ordinal));
        }
    }
}
