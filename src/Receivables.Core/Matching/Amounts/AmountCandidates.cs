using Receivables.Matching.Combinations;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Amounts;

/// <summary>Items anywhere in the book of which exactly the amount is open.</summary>
internal static class AmountCandidates
{
    /// <summary>So many are listed one by one; the others weigh against all as one mass.</summary>
    private const int Most = 32;

    internal static void Add(Workspace work)
    {
        ReadOnlySpan<int> items = work.Index.Amounts.ItemsOf(work.Currency, work.Amount);
        foreach (int oldest in items[..Math.Min(Most, items.Length)])
        {
            Peers.AddOldest(work, oldest);
        }

        work.MoreOfAmount = Math.Max(0, items.Length - Most);
    }
}
