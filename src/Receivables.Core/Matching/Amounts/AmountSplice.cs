using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>Makes the arrays of an edited <see cref="AmountTable"/>: the places that are not touched are copied in runs.</summary>
internal sealed class AmountSplice
{
    private readonly int[] _starts;
    private readonly long[] _amounts;
    private readonly int[] _rows;
    private readonly RowShift _shift;
    private int _from;
    private int _to;
    private int _place;

    internal AmountSplice(int[] starts, long[] amounts, int[] rows, RowShift shift, int count)
    {
        (_starts, _amounts, _rows, _shift) = (starts, amounts, rows, shift);
        Starts = GC.AllocateUninitializedArray<int>(starts.Length);
        Amounts = GC.AllocateUninitializedArray<long>(count);
        Rows = GC.AllocateUninitializedArray<int>(count);
    }

    internal int[] Starts { get; }

    internal long[] Amounts { get; }

    internal int[] Rows { get; }

    /// <summary>Takes entries out and puts others in.</summary>
    /// <param name="gone">Entries of the table, by place, amount and row.</param>
    /// <param name="added">Entries with their rows of afterwards, in the same order.</param>
    /// <param name="placeOf">The place of an amount.</param>
    internal void Edit(AmountEntry[] gone, AmountEntry[] added, Func<long, int> placeOf)
    {
        int g = 0;
        int n = 0;
        while (g < gone.Length || n < added.Length)
        {
            int place = Math.Min(g < gone.Length ? placeOf(gone[g].Amount) : int.MaxValue, n < added.Length ? placeOf(added[n].Amount) : int.MaxValue);
            CopyTo(place);
            for (int end = _starts[place + 1]; _from < end; _from++)
            {
                if (g < gone.Length && gone[g] == new AmountEntry(_amounts[_from], _rows[_from]))
                {
                    g++;
                    continue;
                }

                var kept = new AmountEntry(_amounts[_from], _shift.Of(_rows[_from]));
                for (; n < added.Length && placeOf(added[n].Amount) == place && IsBefore(added[n], kept); n++)
                {
                    Put(added[n]);
                }

                Put(kept);
            }

            for (; n < added.Length && placeOf(added[n].Amount) == place; n++)
            {
                Put(added[n]);
            }
        }

        CopyTo(_starts.Length - 1);
    }

    // The places before one, and where that one starts.
    private void CopyTo(int place)
    {
        int end = _starts[place];
        int count = end - _from;
        Array.Copy(_amounts, _from, Amounts, _to, count);
        _shift.Move(_rows.AsSpan(_from, count), Rows.AsSpan(_to, count));
        int by = _to - _from;
        for (; _place <= place; _place++)
        {
            Starts[_place] = _starts[_place] + by;
        }

        _from = end;
        _to += count;
    }

    private void Put(AmountEntry entry)
    {
        (Amounts[_to], Rows[_to]) = (entry.Amount, entry.Row);
        _to++;
    }

    private static bool IsBefore(AmountEntry left, AmountEntry right) => left.Amount < right.Amount || (left.Amount == right.Amount && left.Row < right.Row);
}
