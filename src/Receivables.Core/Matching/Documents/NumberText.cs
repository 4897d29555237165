namespace Receivables.Matching.Documents;

/// <summary>The normal form of numbers and references: letters in upper case, digits kept, all else dropped.</summary>
/// <remarks>
/// Hashes are taken over the normal form while it is read, so that looking a number up makes no string. They do not tell a letter from the digit for which hands and scanners take it
/// (O and 0, I or L and 1): what is found by a hash is then compared, exactly or as like.
/// </remarks>
internal static class NumberText
{
    /// <summary>The hash of the empty text.</summary>
    internal const ulong EmptyHash = 0;

    /// <summary>The longest text that can be joined to another by its hash.</summary>
    internal const int LongestJoined = 64;

    private const ulong Radix = 0x9E3779B97F4A7C15;
    private const ulong Prime = 1099511628211;

    private static readonly ulong[] Powers = PowersOfRadix();

    /// <summary>Adds one character of the normal form to a hash.</summary>
    /// <remarks>The characters are digits of a number to a large radix, so that the hash of two texts in a row follows from theirs.</remarks>
    internal static ulong Add(ulong hash, char normal) => unchecked((hash * Radix) + Folded(normal));

    /// <summary>The hash of two texts in a row, the second of at most <see cref="LongestJoined"/> characters.</summary>
    internal static ulong Join(ulong hash, ulong next, int length) => unchecked((hash * Powers[length]) + next);

    /// <summary>The hash of a text in its normal form.</summary>
    internal static ulong HashOfNormal(ReadOnlySpan<char> normal)
    {
        ulong hash = EmptyHash;
        foreach (char c in normal)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of a text of which one character is another, so many from its end.</summary>
    internal static ulong Change(ulong hash, int fromEnd, char before, char after) => unchecked(hash + (((ulong)Folded(after) - Folded(before)) * Powers[fromEnd]));

    /// <summary>Adds one character to a hash that tells every letter from every digit (FNV-1a).</summary>
    internal static ulong AddExactly(ulong hash, char normal) => unchecked((hash ^ normal) * Prime);

    /// <summary>The digit for which a letter is taken, or the character itself.</summary>
    internal static char Folded(char normal) => normal switch { 'O' => '0', 'I' or 'L' => '1', _ => normal };

    private static ulong[] PowersOfRadix()
    {
        var powers = new ulong[LongestJoined + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = unchecked(powers[i - 1] * Radix);
        }

        return powers;
    }

    /// <summary>Whether a character belongs to the normal form.</summary>
    internal static bool IsKept(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007F' && char.IsLetterOrDigit(c));

    /// <summary>A kept character in its normal form.</summary>
    internal static char Normal(char c) => char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c < '\u0080' ? c : char.ToUpperInvariant(c);

    /// <summary>The hash and the length of a text's normal form.</summary>
    internal static ulong Hash(ReadOnlySpan<char> text, out int length)
    {
        ulong hash = EmptyHash;
        length = 0;
        foreach (char c in text)
        {
            if (IsKept(c))
            {
                hash = Add(hash, Normal(c));
                length++;
            }
        }

        return hash;
    }

    /// <summary>The last run of digits; empty where there is none.</summary>
    internal static (int Start, int End) LastDigits(ReadOnlySpan<char> text)
    {
        int end = text.LastIndexOfAnyInRange('0', '9') + 1;
        int start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return (start, end);
    }

    /// <summary>Whether a text has a given normal form.</summary>
    internal static bool HasNormalForm(ReadOnlySpan<char> text, ReadOnlySpan<char> normal) => Compare(text, normal) == Likeness.Same;

    /// <summary>How like the normal form of a text is to a given one.</summary>
    internal static Likeness Compare(ReadOnlySpan<char> text, ReadOnlySpan<char> normal)
    {
        int at = 0;
        Likeness likeness = Likeness.Same;
        foreach (char c in text)
        {
            if (!IsKept(c))
            {
                continue;
            }

            if (at == normal.Length || Folded(Normal(c)) != Folded(normal[at]))
            {
                return Likeness.None;
            }

            likeness = Normal(c) == normal[at] ? likeness : Likeness.Confusable;
            at++;
        }

        return at == normal.Length ? likeness : Likeness.None;
    }

    /// <summary>Writes the normal form of a text, at most as much as the buffer takes; returns its length, or −1 where it does not fit.</summary>
    internal static int Write(ReadOnlySpan<char> text, Span<char> normal)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (!IsKept(c))
            {
                continue;
            }

            if (length == normal.Length)
            {
                return -1;
            }

            normal[length++] = Normal(c);
        }

        return length;
    }
}
