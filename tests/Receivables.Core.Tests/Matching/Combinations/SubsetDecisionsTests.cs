using System.Globalization;
using System.Text;

namespace Receivables.Matching.Combinations;

/// <summary>Which sets are found among items of every sort, and how many steps it took, is a committed text: a bound that leaves more to try changes nothing else.</summary>
public class SubsetDecisionsTests
{
    private static readonly int[] Budgets = [100_000_000, 100_000_000, 20_000, 3_000, 300];

    [Fact]
    public void They_are_the_committed_ones()
    {
        var text = new StringBuilder();
        for (int seed = 0; seed < 240; seed++)
        {
            (SubsetCase items, long target) = Draw(seed);
            SubsetVerdict verdict = items.Decide(target, Budgets[seed % Budgets.Length]);
            long steps = items.Steps;
            items.Search(target, Budgets[seed % Budgets.Length]);
            text.Append(CultureInfo.InvariantCulture, $"{seed:000} {items.Amounts.Length} {verdict} in {steps}, all in {items.Steps - steps}{(items.IsComplete ? "" : " and no further")}:");
            text.AppendJoin(',', items.Sets.Select(s => $" {string.Join('+', s)}")).Append('\n');
        }

        CommittedText.Check("Combinations/Subsets.txt", text.ToString(), "\n", "RECEIVABLES_UPDATE_DECISIONS", "DecisionsTests");
    }

    // Few items and many, small amounts and large, of which some are equal, some are credits, some are named; the sum of some of them, of nearly all, or of none.
    private static (SubsetCase Items, long Target) Draw(int seed)
    {
        var random = new Random(seed);
        int count = (seed % 6) switch { 0 => random.Next(2, 5), 1 => random.Next(5, 12), 2 => random.Next(12, 22), 3 => random.Next(22, 31), 4 => random.Next(31, 38), _ => random.Next(38, 70) };
        long wide = random.Next(4) switch { 0 => 12, 1 => 300, 2 => 40_000, _ => 900_000_000 };
        int credits = random.Next(3) == 0 ? 4 : 0;
        long step = random.Next(3) == 0 ? 50 : 1;
        long[] cents = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(1, wide) * step * (credits > 0 && random.Next(credits) == 0 ? -1 : 1))];
        List<int> named = [.. Enumerable.Range(0, count).Where(_ => random.Next(9) == 0)];
        long target = random.Next(5) switch
        {
            0 => cents.OrderBy(_ => random.Next()).Take(2).Sum(),
            1 => cents.OrderBy(_ => random.Next()).Take(3).Sum() + random.Next(2),
            2 => cents.Where(c => c > 0).OrderBy(_ => random.Next()).Skip(2).Sum(),
            3 => cents.Sum() / 2,
            _ => cents.Where(_ => random.Next(2) == 0).Sum(),
        };
        return (new SubsetCase(cents, named), Math.Max(1, target));
    }
}
