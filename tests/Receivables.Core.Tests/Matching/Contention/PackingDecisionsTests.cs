using System.Globalization;
using System.Text;

namespace Receivables.Matching.Contention;

/// <summary>Who is served, and how many steps it took to find out, is a committed text: a bound that holds less, or claims that are looked at twice, cost steps and change nothing else.</summary>
public class PackingDecisionsTests
{
    private const int Plenty = 1_000_000;

    [Fact]
    public void They_are_the_committed_ones()
    {
        var text = new StringBuilder();
        for (int seed = 0; seed < 160; seed++)
        {
            SetPacking packing = RandomPacking.Of(new Random(seed), 3 + (seed % 14));
            PackingSolver solved = PackingSolver.Solve(packing, seed % 13, seed % 5 == 4 ? 6 : Plenty);
            text.Append(CultureInfo.InvariantCulture, $"{seed:000} {string.Concat(solved.Outcomes.Select(o => o.ToString()[0]))} in {solved.Steps}: {BlocksOf(packing)}\n");
        }

        CommittedText.Check("Contention/Packings.txt", text.ToString(), "\n", "RECEIVABLES_UPDATE_DECISIONS", "DecisionsTests");
    }

    // The blocks in the order in which they are tried, and the most that can be won from each on.
    private static string BlocksOf(SetPacking packing)
    {
        var components = new PackingComponents(packing);
        var budget = new Decisions.StepBudget();
        budget.Reset(Plenty);
        return string.Join(" / ", components.Find().Select(claims =>
        {
            var bound = new PackingBound(packing, new PackingBlocks(packing, components).Of(claims), budget);
            return string.Join(' ', bound.Blocks.Select((b, i) => $"{string.Join('+', b.Members)}<{bound.Most[i].ToString(CultureInfo.InvariantCulture)}"));
        }));
    }
}
