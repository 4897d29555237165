using Receivables.Matching.Books;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments against a book that was changed some times: items added, settled, changed and withdrawn, payments that came and went back, master data.</summary>
internal static class ChangedBooks
{
    private const int Most = 8;

    internal static VariedBatch Batch(int seed, MatchingPolicy policy)
    {
        var random = new RandomChanges(seed);
        MatchingBook book = random.Twin.Book;
        for (int change = seed % Most; change >= 0; change--)
        {
            book = book.With(random.Next());
        }

        return new(policy, book, random.Payments());
    }
}
