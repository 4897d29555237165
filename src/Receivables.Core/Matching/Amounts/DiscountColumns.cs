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
    internal static DiscountColumns Of(OpenItem[] items)
    {
        var draft = new DiscountDraft(0);
        for (int row = 0; row < items.Length; row++)
        {
            draft.Add(items[row], row);
        }

        return draft.ToColumns();
    }

    /// <summary>The offers of an edited book.</summary>
    internal DiscountColumns After(BookEdit edit)
    {
        ItemEdits items = edit.Items;
        int[] newRows = items.NewRows();

        // By the row of before at which something is different; what is new stands before it.
        List<(int Row, bool Replaces, OpenItem? Item, int NewRow)> steps =
        [
            .. items.Gone.Select(row => (row, true, (OpenItem?)null, -1)),
            .. items.Changed.Select(c => (c.Row, true, (OpenItem?)c.Item, edit.Rows.Of(c.Row))),
            .. items.New.Select((item, n) => (items.Before[n], false, (OpenItem?)item, newRows[n])),
        ];
        var draft = new DiscountDraft(Rows.Length);
        int from = 0;
        foreach ((int row, bool replaces, OpenItem? item, int newRow) in steps.OrderBy(s => s.Row).ThenBy(s => s.Replaces))
        {
            int end = FirstFrom(row);
            draft.Copy(this, from..end, edit.Rows);
            from = replaces ? FirstFrom(row + 1) : end;
            if (item is not null)
            {
                draft.Add(item, newRow);
            }
        }

        draft.Copy(this, from..Rows.Length, edit.Rows);
        return draft.ToColumns();
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
}
