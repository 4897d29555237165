using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Puts blocks into the order in which they are tried, and says for each place how much can be won from there on at most.</summary>
/// <remarks>
/// Each block is counted against one thing that it wants, preferably one that many others want, and of each thing the likeliest claims are counted until there is no more of it. What else a block wants is passed over, so that the
/// bound is never too low.
/// </remarks>
internal sealed class PackingBound
{
    private readonly SetPacking _packing;
    private readonly StepBudget _budget;

    /// <param name="packing">What is packed.</param>
    /// <param name="blocks">The blocks of one component.</param>
    /// <param name="budget">What it may take; where it is exhausted the bound is worth nothing.</param>
    internal PackingBound(SetPacking packing, List<PackingBlock> blocks, StepBudget budget)
    {
        (_packing, _budget) = (packing, budget);
        (PackingBlock Block, int Anchor, int Units)[] anchored = PackingAnchors.Of(packing, blocks);
        Array.Sort(anchored, Compare);
        Blocks = [.. anchored.Select(a => a.Block)];
        Most = new long[Blocks.Length + 1];
        for (int end = Blocks.Length; end > 0;)
        {
            int start = end - 1;
            while (start > 0 && anchored[start - 1].Anchor == anchored[start].Anchor)
            {
                start--;
            }

            Fill(anchored, start, end);
            end = start;
        }
    }

    /// <summary>The blocks in the order in which they are tried.</summary>
    internal PackingBlock[] Blocks { get; }

    /// <summary>The most that the blocks from a place on can be worth.</summary>
    internal long[] Most { get; }

    private static int Compare((PackingBlock Block, int Anchor, int Units) a, (PackingBlock Block, int Anchor, int Units) b)
    {
        int order = a.Anchor.CompareTo(b.Anchor);
        order = order != 0 ? order : ByWorth(a.Block.WeightOf(0), a.Units, b.Block.WeightOf(0), b.Units);
        return order != 0 ? order : a.Block.Members[0].CompareTo(b.Block.Members[0]);
    }

    // The more for a unit, the earlier.
    private static int ByWorth(long weight, int units, long other, int otherUnits) => (other * units).CompareTo(weight * otherUnits);

    private void Fill((PackingBlock Block, int Anchor, int Units)[] anchored, int start, int end)
    {
        int anchor = anchored[start].Anchor;
        if (anchor < 0)
        {
            for (int b = end - 1; b >= start; b--)
            {
                Most[b] = Most[b + 1] + anchored[b].Block.Values[0];
            }

            return;
        }

        List<(long Weight, int Units, int Block)> entries = EntriesOf(anchored, start, end);
        for (int i = 0, block = start; i < entries.Count; i++)
        {
            // The likeliest claim of a block comes before those of the blocks behind it.
            if (entries[i].Block == block)
            {
                Most[block] = Most[end] + LikeliestFrom(entries, i, block, _packing.CapacityOf(anchor));
                block++;
            }
        }
    }

    private static List<(long Weight, int Units, int Block)> EntriesOf((PackingBlock Block, int Anchor, int Units)[] anchored, int start, int end)
    {
        List<(long Weight, int Units, int Block)> entries = [];
        for (int b = start; b < end; b++)
        {
            for (int i = 0; i < anchored[b].Block.Times[0]; i++)
            {
                entries.Add((anchored[b].Block.WeightOf(i), anchored[b].Units, b));
            }
        }

        entries.Sort(static (a, b) =>
        {
            int order = ByWorth(a.Weight, a.Units, b.Weight, b.Units);
            return order != 0 ? order : a.Block.CompareTo(b.Block);
        });
        return entries;
    }

    // What fits in part counts in full.
    private long LikeliestFrom(List<(long Weight, int Units, int Block)> entries, int first, int block, long capacity)
    {
        long sum = 0;
        for (int i = first; i < entries.Count && capacity > 0 && !_budget.IsExhausted; i++)
        {
            _budget.Spend(1);
            if (entries[i].Block >= block)
            {
                sum += entries[i].Weight;
                capacity -= entries[i].Units;
            }
        }

        return sum;
    }
}
