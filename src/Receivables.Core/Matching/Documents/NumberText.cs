namespace Receivables.Matching.Documents;

/// <summary>The normal form of numbers and references: letters in upper case, digits kept, all else dropped.</summary>
/// <remarks>Hashes are taken over the normal form while it is read, so that looking a number up makes no string.</remarks>
internal static class NumberText
{
    /// <summary>The hash of the empty text.</summary>
    internal const ulong EmptyHash = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>Adds one character of the normal form to a hash (FNV-1a).</summary>
    internal static ulong Add(ulong hash, char normal) => unchecked((hash ^ normal) * Prime);

    /// <summary>Whether a character belongs to the normal form.</summary>
    internal static bool IsKept(char c) => char.IsAsciiLetterOrDigit(c) || (c > '\u007F' && char.IsLetterOrDigit(c));

    /// <summary>A kept character in its normal form.</summary>
    internal static char Normal(char c) => char.ToUpperInvariant(c);

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

    /// <summary>Whether a text has a given normal form.</summary>
    internal static bool HasNormalForm(ReadOnlySpan<char> text, ReadOnlySpan<char> normal)
    {
        int at = 0;
        foreach (char c in text)
        {
            if (!IsKept(c))
            {
                continue;
            }

            if (at == normal.Length || Normal(c) != normal[at])
            {
                return false;
            }

            at++;
        }

        return at == normal.Length;
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
