using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>Customers whose name is the same but for blanks beside a single letter, or between letters and digits: <c>O BRIEN</c> is O'Brien, <c>J P</c> is J.P., <c>STUDIO 54</c> is Studio54.</summary>
/// <remarks>Banks and people leave a blank where a name has a sign, or none where it has one. Elsewhere a blank makes another name: Jean De Witte is not Jean Dewitte, and house 1 12 not house 11 2.</remarks>
internal static class UnpartedNames
{
    /// <summary>Finds them.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="folded">The payer's folded name.</param>
    /// <param name="rows">Takes their rows, ascending; more than it holds share a name that tells nobody.</param>
    /// <returns>How many there are.</returns>
    internal static int Find(Workspace work, scoped ReadOnlySpan<char> folded, scoped Span<int> rows)
    {
        Span<char> unparted = stackalloc char[NameFolding.MaxLength];
        folded.CopyTo(unparted);
        scoped ReadOnlySpan<int> candidates = work.Index.Payers.ByUnpartedName(unparted[..NameFolding.Unpart(unparted[..folded.Length])]);
        int count = 0;
        for (int i = 0; i < candidates.Length && candidates.Length <= rows.Length; i++)
        {
            if (HasName(work.Index.Columns.Customers[candidates[i]].Master!, folded))
            {
                rows[count++] = candidates[i];
            }
        }

        return count;
    }

    private static bool HasName(Customer customer, ReadOnlySpan<char> folded)
    {
        Span<char> own = stackalloc char[NameFolding.MaxLength];
        bool has = AreSame(own[..NameFolding.Fold(customer.Name, own)], folded);
        for (int i = 0; i < customer.Aliases.Count && !has; i++)
        {
            has = AreSame(own[..NameFolding.Fold(customer.Aliases[i], own)], folded);
        }

        return has;
    }

    private static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        (int i, int j) = (0, 0);
        while (i < one.Length && j < other.Length)
        {
            bool isGap = one[i] == ' ';
            if (isGap != (other[j] == ' '))
            {
                ReadOnlySpan<char> parted = isGap ? one : other;
                int gap = isGap ? i : j;
                if (!MayBeMissing(parted, gap))
                {
                    return false;
                }

                (i, j) = isGap ? (i + 1, j) : (i, j + 1);
            }
            else if (one[i++] != other[j++])
            {
                return false;
            }
        }

        return i == one.Length && j == other.Length;
    }

    // Beside a single letter, or between letters and digits.
    private static bool MayBeMissing(ReadOnlySpan<char> name, int gap)
    {
        bool isDigit = char.IsAsciiDigit(name[gap - 1]);
        bool isNextDigit = char.IsAsciiDigit(name[gap + 1]);
        bool isBehindLetter = gap < 2 || name[gap - 2] == ' ';
        bool isBeforeLetter = gap + 2 == name.Length || name[gap + 2] == ' ';
        return isDigit != isNextDigit || (!isDigit && (isBehindLetter || isBeforeLetter));
    }
}
