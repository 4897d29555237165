using System.Numerics;
using System.Runtime.CompilerServices;
using Receivables.Internals;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Lookup;

/// <summary>The numbers of a look-up in one array that is searched from the place of a hash on, and what tells without a look at it that a text holds none.</summary>
/// <remarks>Immutable once built; safe to share between threads.</remarks>
internal sealed class NumberTable
{
    /// <summary>A number with fewer letters and digits is no longer told from what else stands in a text.</summary>
    internal const int Shortest = 4;

    /// <summary>A number with more letters and digits is not sought.</summary>
    internal const int Longest = NumberText.LongestJoined;

    private const double SlotsEach = 1.6;

    private readonly NumberSlot[] _slots;
    private readonly WideNumbers _wide;
    private readonly ulong _lengths;
    private int[]? _next;

    /// <param name="numbers">The number of each row; none where it is not sought.</param>
    /// <param name="wide">The texts of those that are known by a hash.</param>
    /// <param name="starts">How they begin.</param>
    /// <param name="lengths">Their lengths, a bit each: the lowest for 1.</param>
    [MethodImpl(Hot.Path)]
    internal NumberTable(ReadOnlySpan<PackedNumber> numbers, WideNumbers wide, StartFilter starts, ulong lengths)
    {
        RowCount = numbers.Length;
        (_wide, Starts, _lengths) = (wide, starts, lengths);
        HasWide = !wide.IsEmpty;
        MaxLength = 64 - BitOperations.LeadingZeroCount(lengths);
        _slots = new NumberSlot[Math.Max(4, checked((int)(numbers.Length * SlotsEach)))];

        // From the last, so that each chain starts with the first of its rows.
        for (int row = numbers.Length - 1; row >= 0; row--)
        {
            if (!numbers[row].IsNone)
            {
                Put(numbers[row], row);
            }
        }
    }

    /// <summary>How many rows there are.</summary>
    internal int RowCount { get; }

    /// <summary>The length of the longest number; 0 where there is none.</summary>
    internal int MaxLength { get; }

    /// <summary>Whether numbers are read by their hash too.</summary>
    internal bool HasWide { get; }

    /// <summary>Whether some number has a length, from 1 to <see cref="MaxLength"/>.</summary>
    internal bool HasLength(int length) => ((_lengths >> (length - 1)) & 1) != 0;

    /// <summary>How the numbers begin.</summary>
    internal StartFilter Starts { get; }

    /// <summary>The next row with the same number, or −1.</summary>
    internal int Next(int row) => _next is null ? -1 : _next[row];

    /// <summary>The first row with the number that a place of a text holds, or −1.</summary>
    /// <param name="number">The key of what was read there.</param>
    /// <param name="text">The place.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find<T>(PackedNumber number, ReadOnlySpan<T> text)
        where T : unmanaged
    {
        for (int slot = PlaceOf(number); !_slots[slot].Number.IsNone; slot = After(slot))
        {
            if (_slots[slot].Number == number && (!number.IsWide || _wide.IsAt(text, _slots[slot].Row)))
            {
                return _slots[slot].Row;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(PackedNumber number, int row)
    {
        int slot = PlaceOf(number);
        while (!_slots[slot].Number.IsNone)
        {
            if (_slots[slot].Number == number && (!number.IsWide || _wide.Of(row).SequenceEqual(_wide.Of(_slots[slot].Row))))
            {
                Chain(row, _slots[slot].Row);
                break;
            }

            slot = After(slot);
        }

        _slots[slot] = new(number, row);
    }

    private void Chain(int row, int next)
    {
        if (_next is null)
        {
            _next = new int[RowCount];
            Array.Fill(_next, -1);
        }

        _next[row] = next;
    }

    private int PlaceOf(PackedNumber number) => unchecked((int)(((number.Mixed >> 32) * (ulong)_slots.Length) >> 32));

    private int After(int slot) => slot + 1 == _slots.Length ? 0 : slot + 1;
}
