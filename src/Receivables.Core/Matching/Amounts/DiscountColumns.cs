using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>Offers of discounts as columns, in the order of the rows and of one row the largest first: 16 bytes an offer.</summary>
/// <param name="Rows">The item of each offer.</param>
/// <param name="LastDays">The last day of each offer.</param>
/// <param name="Amounts">How much is offered, in minor units.</param>
internal sealed record DiscountColumns(int[] Rows, LocalDate[] LastDays, long[] Amounts)
{
    /// <summary>The offers of items that follow one another.</summary>
    /// <param name="items">The items.</param>
    /// <param name="first">The row of the first.</param>
    internal static DiscountColumns Of(OpenItem[] items, int first = 0)
    {
        var draft = new DiscountDraft();
        for (int i = 0; i < items.Length; i++)
        {
            draft.Add(items[i], first + i);
        }

        return draft.ToColumns();
    }

    /// <summary>The offers of an edited book.</summary>
    internal DiscountColumns After(BookEdit edit)
    {
        // What is new, and by the row of before the offers that it stands before or replaces.
        int[] newRows = edit.Items.NewRows();
        List<(int Row, bool Replaces, DiscountColumns New)> steps =
        [
            .. edit.Items.Gone.Select(row => (row, true, Of([]))),
            .. edit.Items.Changed.Select(c => (c.Row, true, Of([c.Item], edit.Rows.Of(c.Row)))),
            .. edit.Items.New.Select((item, n) => (edit.Items.Before[n], false, Of([item], newRows[n]))),
        ];
        steps = [.. steps.OrderBy(s => s.Row).ThenBy(s => s.Replaces)];
        int count = Rows.Length + steps.Sum(s => s.New.Rows.Length - (s.Replaces ? FirstFrom(s.Row + 1) - FirstFrom(s.Row) : 0));
        var after = new DiscountColumns(new int[count], new LocalDate[count], new long[count]);
        int from = 0;
        int to = 0;
        foreach ((int row, bool replaces, DiscountColumns added) in steps)
        {
            int end = FirstFrom(row);
            to = after.Put(this, from, end - from, to, edit.Rows);
            to = after.Put(added, 0, added.Rows.Length, to, RowShift.None);
            from = replaces ? FirstFrom(row + 1) : end;
        }

        after.Put(this, from, Rows.Length - from, to, edit.Rows);
        return after;
    }

    /// <summary>Whether there is such an offer and it is of an item.</summary>
    internal bool IsOf(int offer, int item) => offer < Rows.Length && Rows[offer] == item;

    /// <summary>The first offer of an item or of one behind it.</summary>
    internal int FirstFrom(int item)
    {
        int low = 0;
        int high = Rows.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Rows[middle] < item ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int Put(DiscountColumns from, int first, int count, int to, RowShift rows)
    {
        rows.Move(from.Rows.AsSpan(first, count), Rows.AsSpan(to, count));
        Array.Copy(from.LastDays, first, LastDays, to, count);
        Array.Copy(from.Amounts, first, Amounts, to, count);
        return to + count;
    }
}
