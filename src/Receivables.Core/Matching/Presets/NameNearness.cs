namespace Receivables.Matching.Presets;

/// <summary>How near two texts are: the share of the shorter one that common parts of at least four letters make up, the longest part first.</summary>
/// <remarks>Business Central measures names so. A part that is found is taken out of both texts, and what is left is joined.</remarks>
internal static class NameNearness
{
    /// <summary>Shorter parts in common do not count.</summary>
    internal const int ShortestPart = 4;

    /// <summary>From here on a name counts as the same.</summary>
    internal const int Exact = 95;

    /// <summary>From here on a name inside a free text counts as close.</summary>
    internal const int Close = 65;

    /// <summary>How near, from 0 to 100.</summary>
    /// <param name="first">One text, in upper case.</param>
    /// <param name="second">The other, in upper case.</param>
    internal static int Of(string first, string second)
    {
        int shorter = Math.Min(first.Length, second.Length);
        if (shorter == 0)
        {
            return 0;
        }

        Span<int> ends = stackalloc int[PartyFinder.LongestText + 1];
        Span<char> one = stackalloc char[first.Length];
        Span<char> other = stackalloc char[second.Length];
        first.CopyTo(one);
        second.CopyTo(other);
        int matched = 0;
        while (LongestPart(one, other, ends) is { Length: >= ShortestPart } part)
        {
            matched += part.Length;
            one = Without(one, part.Start, part.Length);
            other = Without(other, part.Other, part.Length);
        }

        return 100 * matched / shorter;
    }

    // The first of the longest, by where it starts in the first text, then in the second.
    private static (int Start, int Other, int Length) LongestPart(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Span<int> ends)
    {
        (int Start, int Other, int Length) best = default;
        ends.Clear();
        for (int i = 0; i < first.Length; i++)
        {
            for (int j = second.Length - 1; j >= 0; j--)
            {
                ends[j + 1] = first[i] == second[j] ? ends[j] + 1 : 0;
                int length = ends[j + 1];
                (int start, int other) = (i - length + 1, j - length + 1);
                if (length > best.Length || (length == best.Length && length > 0 && start == best.Start && other < best.Other))
                {
                    best = (start, other, length);
                }
            }
        }

        return best;
    }

    private static Span<char> Without(Span<char> text, int start, int length)
    {
        text[(start + length)..].CopyTo(text[start..]);
        return text[..^length];
    }
}
