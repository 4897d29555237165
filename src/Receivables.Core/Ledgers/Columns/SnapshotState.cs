namespace Receivables.Ledgers.Columns;

/// <summary>What every item has open and every account unapplied at the end of a day, summed from the first entries.</summary>
internal sealed class SnapshotState
{
    private SnapshotState(LedgerView view, int day, int entries)
    {
        View = view;
        Day = day;
        Entries = entries;
        Open = new long[view.ItemsOf(entries)];
        Unapplied = new long[view.Accounts.Count];
    }

    internal LedgerView View { get; }

    internal int Day { get; }

    /// <summary>How many of the first entries are known.</summary>
    internal int Entries { get; }

    /// <summary>By row of the item, in minor units.</summary>
    internal long[] Open { get; }

    /// <summary>By row of the account, in minor units.</summary>
    internal long[] Unapplied { get; }

    /// <summary>The rows of the items of which something is open, ascending.</summary>
    internal int[] OpenRows { get; private set; } = [];

    internal static SnapshotState Of(LedgerView view, int day, int entries)
    {
        var state = new SnapshotState(view, day, entries);
        state.Sum();
        state.OpenRows = state.FindOpen();
        return state;
    }

    /// <summary>The columns of the open items, in the order of <see cref="OpenRows"/>.</summary>
    internal ItemSums[] SumOpenItems()
    {
        int[] places = new int[Open.Length];
        Array.Fill(places, -1);
        for (int i = 0; i < OpenRows.Length; i++)
        {
            places[OpenRows[i]] = i;
        }

        var sums = new ItemSums[OpenRows.Length];
        foreach (int entry in EntriesInEffect())
        {
            int end = View.MovementsOf(entry + 1);
            for (int i = View.Entries[entry].FirstMovement; i < end; i++)
            {
                ref readonly Movement movement = ref View.Movements[i];
                if (movement.IsOfItem && places[movement.Subject] >= 0)
                {
                    sums[places[movement.Subject]].Add(movement.Column, movement.Amount);
                }
            }
        }

        return sums;
    }

    /// <summary>The known entries that take effect up to the day, in the order of the journal.</summary>
    internal IEnumerable<int> EntriesInEffect()
    {
        for (int entry = 0; entry < Entries; entry++)
        {
            if (View.Entries[entry].Day <= Day)
            {
                yield return entry;
            }
        }
    }

    private void Sum()
    {
        int first = 0;
        for (int entry = 0; entry < Entries; entry++)
        {
            int end = View.MovementsOf(entry + 1);
            if (View.Entries[entry].Day <= Day)
            {
                Sum(first, end);
            }

            first = end;
        }
    }

    private void Sum(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            ref readonly Movement movement = ref View.Movements[i];
            (movement.IsOfItem ? Open : Unapplied)[movement.Subject] += movement.Effect;
        }
    }

    private int[] FindOpen()
    {
        int count = 0;
        foreach (long open in Open)
        {
            count += open != 0 ? 1 : 0;
        }

        int[] rows = new int[count];
        for (int i = 0, next = 0; next < count; i++)
        {
            if (Open[i] != 0)
            {
                rows[next++] = i;
            }
        }

        return rows;
    }
}
