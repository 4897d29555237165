namespace Receivables.Matching.Payers;

/// <summary>Whether two names may be one that a bank or a hand has broken, whatever was done to their blanks, letters and order: <c>BECKER NJA</c> of Anja Becker, <c>deVilligny</c>, a legal form more or less.</summary>
/// <remarks>By the Sørensen–Dice coefficient of the pairs of letters of the folded names, blanks dropped. It names nobody and only doubts: many are alike so.</remarks>
internal static class NameLikeness
{
    private const int Longest = 140;

    /// <summary>Six pairs of ten in common.</summary>
    private const double Least = 0.6;

    /// <summary>Whether they may be one.</summary>
    /// <param name="left">A name.</param>
    /// <param name="right">Another.</param>
    internal static bool AreAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > Longest || right.Length > Longest)
        {
            return false;
        }

        Span<int> pairsOfLeft = stackalloc int[2 * Longest];
        Span<int> pairsOfRight = stackalloc int[2 * Longest];
        int lefts = PairsOf(left, pairsOfLeft);
        int rights = PairsOf(right, pairsOfRight);
        return lefts + rights > 0 && 2.0 * InCommon(pairsOfLeft[..lefts], pairsOfRight[..rights]) / (lefts + rights) >= Least;
    }

    // Ascending.
    private static int PairsOf(ReadOnlySpan<char> name, Span<int> pairs)
    {
        Span<char> folded = stackalloc char[4 * Longest];
        int length = NameFolding.Fold(name, folded);
        int count = 0;
        char before = '\0';
        foreach (char c in folded[..Math.Max(0, length)])
        {
            if (c == ' ')
            {
                continue;
            }

            if (before != '\0' && count < pairs.Length)
            {
                pairs[count++] = (before << 16) | c;
            }

            before = c;
        }

        pairs[..count].Sort();
        return count;
    }

    private static int InCommon(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        (int l, int r, int common) = (0, 0, 0);
        while (l < left.Length && r < right.Length)
        {
            int order = left[l].CompareTo(right[r]);
            common += order == 0 ? 1 : 0;
            (l, r) = (l + (order <= 0 ? 1 : 0), r + (order >= 0 ? 1 : 0));
        }

        return common;
    }
}
