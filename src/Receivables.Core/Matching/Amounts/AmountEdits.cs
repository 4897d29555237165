using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>Which amounts of one currency a book no longer has once it is edited, and which it has then.</summary>
internal sealed class AmountEdits
{
    private AmountEdits(Currency currency) => Currency = currency;

    internal Currency Currency { get; }

    /// <summary>Those it no longer has, with their rows of before.</summary>
    internal List<AmountEntry> Gone { get; } = [];

    /// <summary>Those it has then, with their rows of then.</summary>
    internal List<AmountEntry> New { get; } = [];

    /// <summary>Compares the accounts that were edited; the others have what they had.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="amountsOf">Which amounts of an account count.</param>
    internal static List<AmountEdits> Between(BookEdit edit, AmountsOfAccount amountsOf)
    {
        List<AmountEdits> edits = [];
        (AmountList before, AmountList after) = (new AmountList(), new AmountList());
        foreach ((int old, int now) in edit.Accounts)
        {
            before.Clear();
            after.Clear();
            Collect(edit.Before, old, amountsOf, before);
            Collect(edit.After, now, amountsOf, after);
            Currency currency = now < 0 ? edit.Before.Accounts[old].Currency : edit.After.Accounts[now].Currency;
            Of(edits, currency).Add(before, after, edit.Rows);
        }

        return edits;
    }

    private static void Collect(BookColumns book, int account, AmountsOfAccount amountsOf, AmountList amounts)
    {
        if (account >= 0)
        {
            amountsOf(book, book.Accounts[account], amounts);
        }
    }

    private static AmountEdits Of(List<AmountEdits> edits, Currency currency)
    {
        AmountEdits? known = edits.Find(e => e.Currency == currency);
        if (known is null)
        {
            edits.Add(known = new AmountEdits(currency));
        }

        return known;
    }

    // Both are in the order of the rows, and rows that stay keep their order.
    private void Add(AmountList before, AmountList after, RowShift rows)
    {
        int next = 0;
        for (int i = 0; i < before.Count; i++)
        {
            int row = rows.IsGone(before.Rows[i]) ? -1 : rows.Of(before.Rows[i]);
            for (; next < after.Count && row >= 0 && after.Rows[next] < row; next++)
            {
                New.Add(new(after.Amounts[next], after.Rows[next]));
            }

            if (row >= 0 && next < after.Count && after.Rows[next] == row && after.Amounts[next] == before.Amounts[i])
            {
                next++;
            }
            else
            {
                Gone.Add(new(before.Amounts[i], before.Rows[i]));
            }
        }

        for (; next < after.Count; next++)
        {
            New.Add(new(after.Amounts[next], after.Rows[next]));
        }
    }
}
