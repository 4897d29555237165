using System.Collections.Frozen;

namespace Receivables.Matching.Payers;

/// <summary>Names of persons as banks write them: the last name first, <c>KELLER HEIKE</c>, and two who share an account, <c>HANS U. SVEN WAGNER</c>.</summary>
internal static class PersonNames
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string> Links = FrozenSet.Create(
        StringComparer.Ordinal, "U", "UND", "OD", "ODER", "AND", "OR", "ET", "OU", "EN", "OF", "E", "O", "Y", "OG", "OCH", "I", "LUB");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinksBySpan = Links.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the customers who have such a name, written first name first; returns how many.</summary>
    /// <param name="payers">The customers.</param>
    /// <param name="folded">The payer's folded name, that of no customer.</param>
    /// <param name="rows">Takes their rows, each once.</param>
    internal static int Find(PayerIndex payers, ReadOnlySpan<char> folded, Span<int> rows)
    {
        Span<Range> words = stackalloc Range[MostWords + 1];
        int count = folded.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries);
        words = words[..count];
        if (count is < 2 or > MostWords || HasForm(folded, words))
        {
            return 0;
        }

        words = WithoutEnd(folded, words);
        int found = words.Length < count ? Add(payers, folded, words, [], rows, 0) : 0;
        found = Add(payers, folded, words[1..], words[..1], rows, found);
        found = words.Length > 2 ? Add(payers, folded, words[^1..], words[..^1], rows, found) : found;
        for (int link = 1; link < words.Length - 1; link++)
        {
            found = LinksBySpan.Contains(folded[words[link]]) ? AddBoth(payers, folded, words[..link], words[(link + 1)..], rows, found) : found;
        }

        return found;
    }

    // What is no person's: a legal form stands in it.
    private static bool HasForm(ReadOnlySpan<char> folded, ReadOnlySpan<Range> words)
    {
        bool has = false;
        foreach (Range word in words)
        {
            has |= NameWords.IsForm(folded[word]);
        }

        return has;
    }

    // J. JANSEN E/O: and somebody else.
    private static Span<Range> WithoutEnd(ReadOnlySpan<char> folded, Span<Range> words)
    {
        while (words.Length > 2 && LinksBySpan.Contains(folded[words[^1]]))
        {
            words = words[..^1];
        }

        return words;
    }

    // HANS U. SVEN WAGNER, WAGNER HANS U. SVEN, HANS WAGNER U. SVEN KURZ.
    private static int AddBoth(PayerIndex payers, ReadOnlySpan<char> folded, ReadOnlySpan<Range> first, ReadOnlySpan<Range> second, Span<int> rows, int found)
    {
        if (first.Length == 1 && second.Length > 1)
        {
            found = Add(payers, folded, first, second[1..], rows, found);
        }
        else if (first.Length > 1 && second.Length == 1)
        {
            found = Add(payers, folded, second, first[..1], rows, found);
            found = Add(payers, folded, second, first[1..], rows, found);
        }

        found = AddEither(payers, folded, first, rows, found);
        return AddEither(payers, folded, second, rows, found);
    }

    private static int AddEither(PayerIndex payers, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words, Span<int> rows, int found) =>
        words.Length > 1 ? Add(payers, folded, words[1..], words[..1], rows, Add(payers, folded, words, [], rows, found)) : found;

    // The customers whose name is some words and some more.
    private static int Add(PayerIndex payers, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words, ReadOnlySpan<Range> more, Span<int> rows, int found)
    {
        Span<char> name = stackalloc char[NameFolding.MaxLength + 1];
        int length = Write(folded, more, name, Write(folded, words, name, 0));
        foreach (int row in payers.ByName(name[..Math.Max(0, length - 1)]))
        {
            if (found < rows.Length && !rows[..found].Contains(row))
            {
                rows[found++] = row;
            }
        }

        return found;
    }

    private static int Write(ReadOnlySpan<char> folded, ReadOnlySpan<Range> words, Span<char> name, int length)
    {
        foreach (Range word in words)
        {
            folded[word].CopyTo(name[length..]);
            length += folded[word].Length;
            name[length++] = ' ';
        }

        return length;
    }
}
