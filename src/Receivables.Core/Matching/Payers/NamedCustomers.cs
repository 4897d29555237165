using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>Customers whose name stands in the text: whoever pays for somebody else says for whom.</summary>
internal static class NamedCustomers
{
    /// <summary>A name of one word is one only where it is as long as that.</summary>
    private const int LeastOfOneWord = 5;

    /// <summary>Behind two words, what is as short may be a legal form, written with points or not at all.</summary>
    private const int LongestForm = 3;

    /// <summary>An item of exactly the amount that is owed by a customer whom the text names, by a word that is not of the name of the one whose items an answer takes; −1 where there is none, or no budget left to tell.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="best">The answer.</param>
    /// <param name="isWhole">Whether a name of one word, which may be a city, does not count.</param>
    internal static int ItemOfAnother(Workspace work, in Candidate best, bool isWhole = false)
    {
        if (best.Owner < 0 || work.Scanner.Atoms.Count == 0)
        {
            return -1;
        }

        ReadOnlySpan<int> items = work.ItemsOfTarget;
        if (!work.Budget.Spend(items.Length) || items.IsEmpty || work.WordBits == 0)
        {
            return -1;
        }

        CustomerRow[] customers = work.Index.Columns.Customers;
        int last = best.Owner;
        uint missing = ~work.WordBits;
        foreach (int item in items)
        {
            int owner = work.Index.Columns.OwnerOf(item);
            if (owner != last && owner != best.Owner && (customers[owner].NameBits & missing) == 0)
            {
                if (!work.Budget.Spend(work.Scanner.Atoms.Count))
                {
                    return -1;
                }

                if (Stands(work, owner, best.Owner, isWhole))
                {
                    return item;
                }
            }

            last = owner;
        }

        return -1;
    }

    /// <summary>Whether a name is one that a text can hold.</summary>
    /// <param name="name">The folded name.</param>
    /// <param name="words">Its words.</param>
    internal static bool CanStand(ReadOnlySpan<char> name, ReadOnlySpan<Range> words) => words.Length > 1 || (words.Length == 1 && name[words[0]].Length >= LeastOfOneWord);

    /// <summary>Whether a word of a name may be missing in the text.</summary>
    /// <param name="name">The folded name.</param>
    /// <param name="words">Its words.</param>
    /// <param name="word">Which of them.</param>
    internal static bool MayBeMissing(ReadOnlySpan<char> name, ReadOnlySpan<Range> words, int word) => word > 1 && name[words[word]].Length <= LongestForm;

    // Every word of the name stands in the text, in whatever order; a legal form may be missing.
    private static bool Stands(Workspace work, int customer, int owner, bool isWhole)
    {
        Span<char> name = stackalloc char[NameFolding.MaxLength];
        Span<Range> words = stackalloc Range[NameWords.Most];
        name = name[..NameFolding.Fold(work.Index.Columns.Customers[customer].Master?.Name ?? "", name)];
        words = words[..NameWords.Split(name, words)];
        bool stands = CanStand(name, words) && !(isWhole && words.Length == 1);
        for (int w = 0; w < words.Length && stands; w++)
        {
            stands = TextWords.Has(work, name[words[w]]) || MayBeMissing(name, words, w);
        }

        return stands && !IsWithin(work, name, words, owner);
    }

    // "Peterson" of "James Peterson" tells nothing.
    private static bool IsWithin(Workspace work, ReadOnlySpan<char> name, ReadOnlySpan<Range> words, int owner)
    {
        Span<char> own = stackalloc char[NameFolding.MaxLength];
        Span<Range> ownWords = stackalloc Range[NameWords.Most];
        own = own[..NameFolding.Fold(work.Index.Columns.Customers[owner].Master?.Name ?? "", own)];
        int count = NameWords.Split(own, ownWords);
        bool isWithin = true;
        foreach (Range word in words)
        {
            bool isOwn = false;
            for (int w = 0; w < count; w++)
            {
                isOwn |= own[ownWords[w]].SequenceEqual(name[word]);
            }

            isWithin &= isOwn;
        }

        return isWithin;
    }
}
