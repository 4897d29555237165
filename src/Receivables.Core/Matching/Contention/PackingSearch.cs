using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Branch and bound over the blocks of one component, within a budget of steps: a step is one option tried.</summary>
internal sealed class PackingSearch
{
    private readonly SetPacking _packing;
    private readonly PackingBlock[] _blocks;
    private readonly long[] _most;
    private readonly long[] _used;
    private readonly StepBudget _budget;

    // By block: what its options are worth, the one taken, and the next to try; as many as there are means none.
    private readonly long[][] _values;
    private readonly int[] _taken;
    private readonly int[] _next;
    private readonly int[] _best;

    /// <param name="packing">What is packed.</param>
    /// <param name="bound">The blocks, and how much can be won from each on.</param>
    /// <param name="used">How much of each resource is taken; given back as it was.</param>
    /// <param name="budget">What all searches may take; where it is exhausted what was found is worth nothing.</param>
    internal PackingSearch(SetPacking packing, PackingBound bound, long[] used, StepBudget budget)
    {
        (_packing, _blocks, _most, _used, _budget) = (packing, bound.Blocks, bound.Most, used, budget);
        _values = [.. _blocks.Select(b => b.Values)];
        (_taken, _next, _best) = (new int[_blocks.Length], new int[_blocks.Length], new int[_blocks.Length]);
    }

    /// <summary>What the best packing is worth.</summary>
    internal long Worth { get; private set; }

    /// <summary>How many members of a block the best packing serves.</summary>
    internal int ServedOf(int block) => _best[block] < _blocks[block].Times.Length ? _blocks[block].Times[_best[block]] : 0;

    /// <summary>Finds the best packing.</summary>
    internal void FindBest() => Worth = Run(-1, stopAtFirst: false);

    /// <summary>Whether there is a packing worth more than an amount where the options of a block are worth something else; below zero, an option is none.</summary>
    internal bool IsThereMoreThan(long worth, int block, long[] values)
    {
        _values[block] = values;
        bool found = Run(worth, stopAtFirst: true) > worth;
        _values[block] = _blocks[block].Values;
        return found;
    }

    private long Run(long worth, bool stopAtFirst)
    {
        long value = 0;
        int at = 0;
        bool stopped = false;
        _next.AsSpan().Clear();
        while (at >= 0)
        {
            if (!stopped && at < _blocks.Length && Enter(at, worth, ref value))
            {
                at++;
                continue;
            }

            if (!stopped && at == _blocks.Length)
            {
                worth = value;
                stopped = stopAtFirst;
                Keep(stopAtFirst);
            }
            else if (at < _blocks.Length)
            {
                _next[at] = 0;
            }

            at--;
            value -= at >= 0 ? Leave(at) : 0;
        }

        return worth;
    }

    private void Keep(bool onlyAsked)
    {
        if (!onlyAsked)
        {
            _taken.CopyTo(_best, 0);
        }
    }

    // The options come in the order of their worth, so that what cannot win ends them all.
    private bool Enter(int at, long worth, ref long value)
    {
        PackingBlock block = _blocks[at];
        long[] values = _values[at];
        for (int option = _next[at]; option <= values.Length && _budget.Spend(1); option++)
        {
            long own = option < values.Length ? values[option] : 0;
            if (own >= 0 && value + own + _most[at + 1] <= worth)
            {
                break;
            }

            if (own >= 0 && (option == values.Length || TryTake(block.Uses[option], block.Times[option])))
            {
                (_taken[at], _next[at]) = (option, option + 1);
                value += own;
                return true;
            }
        }

        return false;
    }

    private long Leave(int at)
    {
        int option = _taken[at];
        if (option == _values[at].Length)
        {
            return 0;
        }

        GiveBack(_blocks[at].Uses[option], _blocks[at].Times[option]);
        return _values[at][option];
    }

    private bool TryTake(ReadOnlySpan<PackingUse> uses, int times)
    {
        for (int i = 0; i < uses.Length; i++)
        {
            (int resource, long amount) = (uses[i].Resource, uses[i].Amount * times);
            int whole = _packing.WholeOf(resource);
            bool isFirst = whole >= 0 && _used[resource] == 0;
            if (_used[resource] > _packing.CapacityOf(resource) - amount || (isFirst && _used[whole] >= _packing.CapacityOf(whole)))
            {
                GiveBack(uses[..i], times);
                return false;
            }

            _used[resource] += amount;
            if (isFirst)
            {
                _used[whole]++;
            }
        }

        return true;
    }

    private void GiveBack(ReadOnlySpan<PackingUse> uses, int times)
    {
        foreach (PackingUse use in uses)
        {
            _used[use.Resource] -= use.Amount * times;
            if (_used[use.Resource] == 0 && _packing.WholeOf(use.Resource) is >= 0 and var whole)
            {
                _used[whole]--;
            }
        }
    }
}
