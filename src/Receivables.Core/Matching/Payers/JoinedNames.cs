using Receivables.Matching.Books;

namespace Receivables.Matching.Payers;

/// <summary>Names of which some words are one word, for banks and people leave a blank where a name has a sign, and none where it has one: <c>O BRIEN</c> is O'Brien, <c>J P</c> is J.P., <c>STUDIO 54</c> is Studio54.</summary>
/// <remarks>
/// Single letters are joined with each other, one by itself with the word behind it, letters with digits. Elsewhere a blank makes another name: Jean De Witte is not Jean Dewitte, house 1 12 not house 11 2.
/// Only names that are changed by it are kept beside the others. Immutable; shared by all threads.
/// </remarks>
internal sealed class JoinedNames
{
    private readonly RowsByText _rows;

    internal JoinedNames(CustomerRow[] customers)
    {
        var names = new RowsByTextBuilder();
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        foreach ((int row, string name) in CustomerNames.Of(customers))
        {
            int length = NameFolding.Fold(name, folded);
            int joined = Join(folded[..length]);
            if (joined < length)
            {
                names.Add(folded[..joined], row);
            }
        }

        _rows = names.Build();
    }

    /// <summary>The customers of a name that is changed by joining, by row.</summary>
    /// <param name="joined">The name, folded and joined.</param>
    internal ReadOnlySpan<int> Find(scoped ReadOnlySpan<char> joined) => joined.IsEmpty ? [] : _rows.Find(joined);

    /// <summary>Joins what is one word of a folded name, in its place; returns how long it is then.</summary>
    internal static int Join(Span<char> folded)
    {
        int length = 0;
        (int start, bool isJoined) = (0, false);
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] == ' ')
            {
                int end = i + 1;
                while (end < folded.Length && folded[end] != ' ')
                {
                    end++;
                }

                isJoined = AreOne(folded[start..i], isJoined, folded[(i + 1)..end]);
                start = i + 1;
            }

            if (folded[i] != ' ' || !isJoined)
            {
                folded[length++] = folded[i];
            }
        }

        return length;
    }

    // A letter by itself belongs to the next word, J P only to each other.
    private static bool AreOne(ReadOnlySpan<char> word, bool isJoined, ReadOnlySpan<char> next)
    {
        bool isBorder = char.IsAsciiDigit(word[^1]) != char.IsAsciiDigit(next[0]);
        bool isLetter = word.Length == 1 && !char.IsAsciiDigit(word[0]);
        return isBorder || (isLetter && !char.IsAsciiDigit(next[0]) && (next.Length == 1 || !isJoined));
    }
}
