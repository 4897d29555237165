using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>Finds the items between which nothing tells a difference: same customer, currency, open amount, kind and terms.</summary>
internal static class PeerFinder
{
    /// <summary>Marks each item of an account with the oldest item like it.</summary>
    internal static void Mark(OpenItem[] openItems, ItemRow[] items, AccountRow account)
    {
        if (account.Count < 2)
        {
            return;
        }

        var oldest = new Dictionary<(long Open, ItemKind Kind, object? Terms), int>();
        for (int i = account.Start; i < account.End; i++)
        {
            OpenItem item = openItems[i];
            (long, ItemKind, object?) likeness = (items[i].Open, item.Kind, (item.Document as Invoice)?.Terms);
            if (!oldest.TryAdd(likeness, i))
            {
                items[i].Peer = oldest[likeness];
            }
        }
    }
}
