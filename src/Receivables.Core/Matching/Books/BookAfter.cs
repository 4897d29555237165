using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>A book after some of its items were settled, at the cost of a copy of its columns: no index is made again.</summary>
/// <remarks>What is settled in full keeps its row, with nothing open, so that its number is known as that of a settled document.</remarks>
internal static class BookAfter
{
    /// <summary>The book that is left.</summary>
    /// <param name="before">The book.</param>
    /// <param name="settled">How much of which item is settled, signed, in minor units.</param>
    internal static BookIndex Of(BookIndex before, IReadOnlyDictionary<int, long> settled) => Of(before, settled.Select(s => (s.Key, s.Value)));

    /// <summary>The book that is left.</summary>
    /// <param name="before">The book.</param>
    /// <param name="settled">How much of which item is settled, signed, in minor units; an item may come several times.</param>
    internal static BookIndex Of(BookIndex before, IEnumerable<(int Row, long Settled)> settled)
    {
        BookColumns book = before.Columns;
        ItemRow[] items = [.. book.Items];
        AccountRow[] accounts = [.. book.Accounts];
        var touched = new bool[accounts.Length];
        List<int> rows = [];
        foreach ((int row, long amount) in settled)
        {
            rows.Add(row);
            ref ItemRow item = ref items[row];
            long open = item.Open - amount;
            item = item with { Open = open, CanPay = item.CanPay && open != 0 };
            touched[item.Account] = true;
        }

        int[] partly = [.. rows.Where(row => items[row].Open != 0).Distinct().Order()];
        OpenItem[] openItems = partly.Length == 0 ? book.OpenItems : [.. book.OpenItems];
        foreach (int row in partly)
        {
            openItems[row] = Rest(openItems[row], book.Items[row].Open - items[row].Open);
        }

        for (int account = 0; account < accounts.Length; account++)
        {
            if (touched[account])
            {
                accounts[account] = Recount(accounts[account], items, out int left);
                if (left > 1)
                {
                    PeerFinder.Mark(openItems, items, accounts[account]);
                }
            }
        }

        return before.With(book.With(openItems, items, accounts), partly);
    }

    /// <summary>What is left of an item.</summary>
    internal static OpenItem Rest(OpenItem item, long settled) => new(
        item.Id, item.Kind, item.Customer, item.IssueDate, item.DueDate, item.Original,
        item.Settled + Money.FromMinor(settled, item.Open.Currency), item.Adjusted, item.Moved, item.Document, item.RelatesTo);

    // Who is like whom is found again: the oldest may be gone.
    private static AccountRow Recount(in AccountRow account, ItemRow[] items, out int left)
    {
        left = 0;
        int payable = 0;
        for (int i = account.Start; i < account.End; i++)
        {
            payable += items[i].CanPay ? 1 : 0;
            items[i].Peer = i;
            left += items[i].Open != 0 ? 1 : 0;
        }

        return account with { Payable = payable };
    }
}
