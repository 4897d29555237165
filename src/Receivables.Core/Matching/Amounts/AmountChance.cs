using System.Numerics;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Amounts;

/// <summary>The chance that an amount of one currency of the book is a given one, measured on the open items.</summary>
/// <remarks>
/// <para>
/// Amounts are counted in cells of size (the power of two below) and roundness (how many zeros end the minor units). The chance of one amount is the share of its cell, by Laplace's rule,
/// over how many amounts the cell can hold; and at least the share of the other items that have exactly this amount.
/// </para>
/// <para>So 1,200.00 is a common amount where many are round, and 49.90 where everybody subscribes for it, while 1,234.56 is one in a hundred thousand.</para>
/// </remarks>
internal sealed class AmountChance
{
    /// <summary>No amount that somebody owes is rarer than one in a hundred thousand: prices repeat.</summary>
    internal const double Rarest = 1e-5;

    /// <summary>No other amount is rarer than one in ten million: sums of several items do not repeat.</summary>
    internal const double RarestSum = 1e-7;

    private const int MaxRoundness = 5;
    private const int Sizes = 64;

    private readonly int[] _cells;
    private readonly int _total;
    private readonly int _used;

    internal AmountChance(ReadOnlySpan<long> amounts)
        : this(new int[Sizes * (MaxRoundness + 1)], amounts, [])
    {
    }

    private AmountChance(int[] cells, ReadOnlySpan<long> added, ReadOnlySpan<long> gone)
    {
        _cells = cells;
        foreach (long amount in added)
        {
            _cells[CellOf(amount)]++;
        }

        foreach (long amount in gone)
        {
            _cells[CellOf(amount)]--;
        }

        _total = _cells.Sum();
        _used = _cells.Count(c => c > 0);
    }

    /// <summary>The chances of an edited book; null where no amount is left.</summary>
    /// <param name="before">Those of before; null where there was no amount.</param>
    /// <param name="edits">Which amounts it no longer has, and which it has then; null for none.</param>
    internal static AmountChance? Edit(AmountChance? before, AmountEdits? edits)
    {
        if (edits is null)
        {
            return before;
        }

        int[] cells = before is null ? new int[Sizes * (MaxRoundness + 1)] : [.. before._cells];
        var after = new AmountChance(cells, [.. edits.New.Select(e => e.Amount)], [.. edits.Gone.Select(e => e.Amount)]);
        return after._total == 0 ? null : after;
    }

    /// <summary>The weight of an exact amount, in ten-thousandths.</summary>
    /// <param name="amount">The amount in minor units, above zero.</param>
    /// <param name="sharedBy">How many items have it open.</param>
    internal int WeightOf(long amount, int sharedBy) => -Logarithm.Units(Of(amount, sharedBy));

    /// <summary>How much seldomer than its weight says an amount is paid by those of whom a share only pays an amount that is open, in ten-thousandths: 0 where it does not recur.</summary>
    /// <param name="amount">The amount in minor units, above zero.</param>
    /// <param name="sharedBy">How many items have it open.</param>
    /// <param name="share">The share.</param>
    internal int LessWhere(long amount, int sharedBy, double share) => Logarithm.Units(Of(amount, sharedBy, share) / Of(amount, sharedBy));

    /// <summary>The chance, from <see cref="Rarest"/>, or <see cref="RarestSum"/> where no item has it open, to 1.</summary>
    /// <param name="amount">The amount in minor units, above zero.</param>
    /// <param name="sharedBy">How many items have it open.</param>
    /// <param name="share">The share of those of whom the chance is told that pay an amount which is open; all unless given.</param>
    internal double Of(long amount, int sharedBy, double share = 1)
    {
        double inCell = (_cells[CellOf(amount)] + 1.0) / (_total + _used + 1.0);
        double byCell = inCell / Capacity(amount);
        double byOthers = sharedBy > 1 ? share * (sharedBy - 1.0) / _total : 0;
        return Math.Clamp(Math.Max(byCell, byOthers), sharedBy == 0 ? RarestSum : Rarest, 1);
    }

    private static int CellOf(long amount) => (BitOperations.Log2((ulong)amount) * (MaxRoundness + 1)) + Roundness(amount);

    private static int Roundness(long amount)
    {
        int zeros = 0;
        while (zeros < MaxRoundness && amount % 10 == 0)
        {
            amount /= 10;
            zeros++;
        }

        return zeros;
    }

    // Of the numbers of a size, one in 10^r ends in r zeros, and nine tenths of those in no more.
    private static double Capacity(long amount)
    {
        int roundness = Roundness(amount);
        double capacity = Math.ScaleB(1.0, BitOperations.Log2((ulong)amount));
        for (int i = 0; i < roundness; i++)
        {
            capacity /= 10;
        }

        return Math.Max(1, roundness == MaxRoundness ? capacity : capacity * 0.9);
    }
}
