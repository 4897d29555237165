using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>Finds the items between which nothing tells a difference: same customer, currency, open amount, kind and terms.</summary>
internal static class PeerFinder
{
    // For so few no table is made.
    private const int FewItems = 32;

    /// <summary>Marks each item of an account with the oldest item like it.</summary>
    internal static void Mark(OpenItem[] openItems, ItemRow[] items, in AccountRow account)
    {
        if (account.Count < 2)
        {
            return;
        }

        if (account.Count > FewItems)
        {
            MarkMany(openItems, items, account);
            return;
        }

        for (int i = account.Start + 1; i < account.End; i++)
        {
            for (int earlier = account.Start; earlier < i; earlier++)
            {
                if (items[earlier].Open == items[i].Open && LikenessOf(openItems, items, earlier).Equals(LikenessOf(openItems, items, i)))
                {
                    items[i].Peer = items[earlier].Peer;
                    break;
                }
            }
        }
    }

    private static void MarkMany(OpenItem[] openItems, ItemRow[] items, in AccountRow account)
    {
        var oldest = new Dictionary<(long Open, ItemKind Kind, object? Terms), int>(account.Count);
        for (int i = account.Start; i < account.End; i++)
        {
            if (!oldest.TryAdd(LikenessOf(openItems, items, i), i))
            {
                items[i].Peer = oldest[LikenessOf(openItems, items, i)];
            }
        }
    }

    private static (long Open, ItemKind Kind, object? Terms) LikenessOf(OpenItem[] openItems, ItemRow[] items, int i) =>
        (items[i].Open, openItems[i].Kind, (openItems[i].Document as Invoice)?.Terms);
}
