using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>A book after some of its items were settled, at the cost of a copy of its columns: no index is made again.</summary>
/// <remarks>What is settled in full keeps its row, with nothing open, so that its number is known as that of a settled document.</remarks>
internal static class BookAfter
{
    /// <summary>The book that is left.</summary>
    /// <param name="before">The book.</param>
    /// <param name="settled">How much of which item is settled, signed, in minor units.</param>
    internal static BookIndex Of(BookIndex before, IReadOnlyDictionary<int, long> settled)
    {
        BookColumns book = before.Columns;
        ItemRow[] items = [.. book.Items];
        AccountRow[] accounts = [.. book.Accounts];
        foreach ((int row, long amount) in settled)
        {
            long open = items[row].Open - amount;
            items[row] = items[row] with { Open = open, CanPay = items[row].CanPay && open != 0 };
        }

        int[] partly = [.. settled.Keys.Where(row => items[row].Open != 0).Order()];
        OpenItem[] openItems = partly.Length == 0 ? book.OpenItems : [.. book.OpenItems];
        foreach (int row in partly)
        {
            openItems[row] = Rest(openItems[row], settled[row]);
        }

        foreach (int account in settled.Keys.Select(row => items[row].Account).Distinct())
        {
            accounts[account] = Recount(accounts[account], items);
            PeerFinder.Mark(openItems, items, accounts[account]);
        }

        return before.With(book.With(openItems, items, accounts), partly);
    }

    /// <summary>What is left of an item.</summary>
    internal static OpenItem Rest(OpenItem item, long settled) => new(
        item.Id, item.Kind, item.Customer, item.IssueDate, item.DueDate, item.Original,
        item.Settled + Money.FromMinor(settled, item.Open.Currency), item.Adjusted, item.Moved, item.Document, item.RelatesTo);

    // Who is like whom is found again: the oldest may be gone.
    private static AccountRow Recount(AccountRow account, ItemRow[] items)
    {
        int payable = 0;
        for (int i = account.Start; i < account.End; i++)
        {
            payable += items[i].CanPay ? 1 : 0;
            items[i].Peer = i;
        }

        return account with { Payable = payable };
    }
}
