using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>A customer's oldest items, each in full: the first of the account, wherever that ends.</summary>
internal static class OldestFirst
{
    /// <summary>Whether the legs of one account are its oldest items.</summary>
    internal static bool Is(BookColumns book, in AccountRow account, ReadOnlySpan<Leg> legs)
    {
        int leg = 0;
        for (int i = account.Start; i < account.End && leg < legs.Length; i++)
        {
            if (DueToDate.Counts(book.Items[i]) && legs[leg++].Item != i)
            {
                return false;
            }
        }

        return leg == legs.Length;
    }
}
