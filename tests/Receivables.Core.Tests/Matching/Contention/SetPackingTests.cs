using FsCheck.Fluent;

namespace Receivables.Matching.Contention;

/// <summary>The packing that decides who gets contested items, against trying everything.</summary>
public class SetPackingTests
{
    private const int Plenty = 1_000_000;

    [Fact]
    public void It_decides_as_trying_everything_does()
    {
        var outcomes = new int[4];
        int choices = 0;
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            SetPacking packing = RandomPacking.Of(random, random.Next(1, 8));
            int lead = random.Next(0, 14);
            PackingSolver solved = PackingSolver.Solve(packing, lead, Plenty);
            PackingOutcome?[] expected = ExhaustivePacking.Solve(packing, lead, out _);
            for (int claim = 0; claim < expected.Length; claim++)
            {
                Assert.True(expected[claim] is null || expected[claim] == solved.Outcomes[claim], $"claim {claim}: {expected[claim]} but {solved.Outcomes[claim]}");
                outcomes[(int)solved.Outcomes[claim]] += expected[claim] is null ? 0 : 1;
                choices += expected[claim] is null ? 1 : 0;
            }
        }, 4_000);

        // Each is common, or the comparison would say little.
        Assert.True(outcomes[3] == 0 && (!Property.IsFullSize || (outcomes[0] > 1_000 && outcomes[1] > 1_000 && outcomes[2] > 500 && choices > 1_000)), $"{string.Join(' ', outcomes)}, {choices} with a choice");
    }

    [Fact]
    public void The_best_packing_is_worth_what_the_best_of_all_is() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        SetPacking packing = RandomPacking.Of(new Random(seed), 7);
        ExhaustivePacking.Solve(packing, 0, out long expected);
        var budget = new Decisions.StepBudget();
        budget.Reset(Plenty);
        var components = new PackingComponents(packing);
        long worth = 0;
        int[] free = [.. Enumerable.Range(0, packing.ClaimCount)];
        foreach (int[] claims in components.Find())
        {
            var bound = new PackingBound(packing, new PackingBlocks(packing, components).Of(claims), budget);
            var search = new PackingSearch(packing, bound, new long[packing.ResourceCount], budget);
            search.FindBest();
            worth += search.Worth;
            Assert.True(search.Worth <= bound.Most[0], "the bound is too low");
            free = [.. free.Except(claims)];
        }

        // Twins weigh as the least of them.
        worth += free.Sum(claim => packing.TwinOf(claim) < 0
            ? Enumerable.Range(packing.OptionsOf(claim).Start, packing.OptionsOf(claim).Count).Max(packing.WeightOf)
            : free.Where(other => packing.TwinOf(other) == packing.TwinOf(claim)).Min(other => packing.WeightOf(packing.OptionsOf(other).Start)));
        Assert.Equal(expected, worth);
    }, 2_000);

    [Fact]
    public void No_more_is_served_than_there_is() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        SetPacking packing = RandomPacking.Of(new Random(seed), 40);
        PackingOutcome[] outcomes = PackingSolver.Solve(packing, 0, 50).Outcomes;
        PackingUse[] uses =
        [
            .. Enumerable.Range(0, packing.ClaimCount).Where(c => packing.OptionsOf(c).Count == 1 && outcomes[c] == PackingOutcome.Served).SelectMany(c => packing.UsesOf(packing.OptionsOf(c).Start).ToArray()),
        ];
        for (int resource = 0; resource < packing.ResourceCount; resource++)
        {
            int pieces = uses.Where(u => packing.WholeOf(u.Resource) == resource).Select(u => u.Resource).Distinct().Count();
            Assert.True(uses.Where(u => u.Resource == resource).Sum(u => u.Amount) + pieces <= packing.CapacityOf(resource));
        }
    }, 1_000);

    [Fact]
    public void Who_wants_what_nobody_else_does_makes_no_difference_to_the_others() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        PackingOutcome[] before = PackingSolver.Solve(RandomPacking.Of(new Random(seed), 7), 5, Plenty).Outcomes;
        SetPacking more = RandomPacking.Of(new Random(seed), 7);
        more.AddClaim();
        more.AddOption(20);
        more.Take(more.AddResource(1), 1);
        Assert.Equal([.. before, PackingOutcome.Served], PackingSolver.Solve(more, 5, Plenty).Outcomes);
    }, 500);

    // Lamps for two hundred rooms, each of two: a chain, whose every link stands against the next.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Two_hundred_that_overlap_cost_a_bounded_number_of_steps(int wants)
    {
        var random = new Random(wants);
        var packing = new SetPacking();
        int[] resources = [.. Enumerable.Range(0, 100).Select(_ => packing.AddResource(1))];
        for (int claim = 0; claim < 200; claim++)
        {
            packing.AddClaim();
            packing.AddOption(random.Next(90_000, 140_000));
            foreach (int resource in Enumerable.Range(0, wants).Select(_ => random.Next(100)).Distinct())
            {
                packing.Take(resources[resource], 1);
            }
        }

        PackingSolver solved = PackingSolver.Solve(packing, 92_102, 5_000);
        Assert.InRange(solved.Steps, 1, 200 * 5_000);
        Assert.DoesNotContain(PackingOutcome.NothingLeft, solved.Outcomes);
    }

    [Fact]
    public void A_chain_of_claims_that_are_alike_is_solved()
    {
        var packing = new SetPacking();
        int[] resources = [.. Enumerable.Range(0, 201).Select(_ => packing.AddResource(1))];
        for (int claim = 0; claim < 200; claim++)
        {
            packing.AddClaim();
            packing.AddOption(100_000);
            packing.Take(resources[claim], 1);
            packing.Take(resources[claim + 1], 1);
        }

        Assert.All(PackingSolver.Solve(packing, 46_052, 5_000).Outcomes, outcome => Assert.Equal(PackingOutcome.Contested, outcome));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2_500)]
    [InlineData(4_999)]
    [InlineData(5_000)]
    public void Five_thousand_for_one_thing_are_one_block(int capacity)
    {
        var packing = new SetPacking();
        int resource = packing.AddResource(capacity);
        for (int claim = 0; claim < 5_000; claim++)
        {
            packing.AddClaim();
            packing.AddOption(100_000 + (claim % 50));
            packing.Take(resource, 1);
        }

        PackingSolver solved = PackingSolver.Solve(packing, 46_052, 5_000);
        PackingOutcome expected = capacity switch { 0 => PackingOutcome.NothingLeft, 5_000 => PackingOutcome.Served, _ => PackingOutcome.Contested };
        Assert.All(solved.Outcomes, outcome => Assert.Equal(expected, outcome));
        Assert.InRange(solved.Steps, 0, 5_000 * 5_000);
    }

    [Fact]
    public void Where_the_steps_do_not_suffice_nobody_is_served()
    {
        SetPacking packing = RandomPacking.Of(new Random(1), 30);
        PackingSolver solved = PackingSolver.Solve(packing, 5, 0);
        int[] contested = [.. new PackingComponents(packing).Find().SelectMany(c => c)];
        Assert.NotEmpty(contested);
        Assert.All(contested, claim => Assert.True(solved.Outcomes[claim] is PackingOutcome.Exhausted or PackingOutcome.NothingLeft));
        Assert.Equal(0, solved.Steps);
    }
}
