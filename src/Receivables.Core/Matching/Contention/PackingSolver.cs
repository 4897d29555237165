using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Solves a set packing, component by component, and tells which claims the best packing serves by so much that nothing else is nearly as good.</summary>
/// <remarks>What becomes of a claim does not depend on which of several best packings is found: a claim that is served is served in all of them.</remarks>
internal sealed class PackingSolver
{
    private readonly SetPacking _packing;
    private readonly PackingComponents _components;
    private readonly long _lead;
    private readonly int _stepsPerClaim;
    private readonly StepBudget _budget = new();
    private readonly long[] _used;

    private PackingSolver(SetPacking packing, long lead, int stepsPerClaim)
    {
        (_packing, _lead, _stepsPerClaim) = (packing, Math.Max(1, lead), stepsPerClaim);
        _components = new(packing);
        _used = new long[packing.ResourceCount];
        Outcomes = new PackingOutcome[packing.ClaimCount];
    }

    /// <summary>What becomes of each claim; of one with several options, nothing is said.</summary>
    internal PackingOutcome[] Outcomes { get; }

    /// <summary>How many steps it took.</summary>
    internal long Steps => _budget.Spent;

    /// <summary>Solves.</summary>
    /// <param name="packing">What is packed.</param>
    /// <param name="lead">By how much the best packing must be better than the best without a claim, for the claim to be served.</param>
    /// <param name="stepsPerClaim">How many steps a component may take for each of its claims.</param>
    internal static PackingSolver Solve(SetPacking packing, long lead, int stepsPerClaim)
    {
        var solver = new PackingSolver(packing, lead, stepsPerClaim);
        foreach (int[] claims in solver._components.Find())
        {
            solver.SolveOne(claims);
        }

        return solver;
    }

    private void SolveOne(int[] claims)
    {
        // Whoever is in no block can be served no more.
        SetAll(claims, PackingOutcome.NothingLeft);
        _budget.Reset((int)Math.Min(int.MaxValue, (long)_stepsPerClaim * claims.Length));
        var bound = new PackingBound(_packing, new PackingBlocks(_packing, _components).Of(claims), _budget);
        var search = new PackingSearch(_packing, bound, _used, _budget);
        search.FindBest();
        for (int block = 0; block < bound.Blocks.Length && !_budget.IsExhausted; block++)
        {
            Judge(bound.Blocks[block], block, search);
        }

        if (_budget.IsExhausted)
        {
            SetAll(bound.Blocks.SelectMany(b => b.Members), PackingOutcome.Exhausted);
        }
    }

    private void SetAll(IEnumerable<int> claims, PackingOutcome outcome)
    {
        foreach (int claim in claims)
        {
            Outcomes[claim] = outcome;
        }
    }

    private void Judge(PackingBlock block, int index, PackingSearch search)
    {
        int served = search.ServedOf(index);
        for (int i = 0; i < block.Members.Length && !block.HasChoice && !_budget.IsExhausted; i++)
        {
            // Who weighs the same and has no twin fares the same.
            bool asBefore = i > 0 && i < served && block.WeightOf(i) == block.WeightOf(i - 1) && !block.IsTwin(i) && !block.IsTwin(i - 1);
            Outcomes[block.Members[i]] =
                asBefore ? Outcomes[block.Members[i - 1]]
                : i < served && Leads(block, index, i, served, search) ? PackingOutcome.Served
                : PackingOutcome.Contested;
        }
    }

    // Where nothing gains by its absence there is nobody who wants what it wants, however little it weighs.
    private bool Leads(PackingBlock block, int index, int position, int served, PackingSearch search)
    {
        if (!_budget.Spend(block.Values.Length))
        {
            return false;
        }

        long enough = search.Worth - Math.Min(_lead, block.WeightOf(position));
        long[] without = block.ValuesWithout(position);
        int same = block.Values.Length - served;
        bool anotherDoes = without[same] >= 0 && search.Worth - block.Values[same] + without[same] > enough;
        return !anotherDoes && !search.IsThereMoreThan(enough, index, without);
    }
}
