using System.Runtime.InteropServices;

namespace Receivables.Matching.Combinations;

/// <summary>All sums of a quarter of the groups: by code, from which the choice can be read, and each value once in ascending order.</summary>
/// <remarks>Values are numbers of 64 bits that wrap around. A code has a digit for each group, how many more than the fewest are chosen, the first group's the lowest.</remarks>
internal sealed class QuarterSums
{
    /// <summary>More sums than this a quarter does not have.</summary>
    internal const int Most = 4_096;

    private readonly List<int> _groups = [];
    private readonly List<ulong> _byCode = [];
    private readonly List<ulong> _distinct = [];

    /// <summary>How many choices there are, and so codes.</summary>
    internal int Choices { get; private set; } = 1;

    /// <summary>The sum of each choice.</summary>
    internal ReadOnlySpan<ulong> ByCode => CollectionsMarshal.AsSpan(_byCode);

    /// <summary>The sums, each once, ascending.</summary>
    internal ReadOnlySpan<ulong> Distinct => CollectionsMarshal.AsSpan(_distinct);

    internal void Clear()
    {
        _groups.Clear();
        Choices = 1;
    }

    /// <summary>Takes a group; false where that would be too many sums.</summary>
    internal bool Take(int group, int span)
    {
        long choices = Choices * (span + 1L);
        if (choices > Most)
        {
            return false;
        }

        _groups.Add(group);
        Choices = (int)choices;
        return true;
    }

    /// <summary>Makes the sums.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="first">The sum where the fewest are chosen.</param>
    /// <param name="factor">By what each amount is multiplied.</param>
    internal void Make(ReadOnlySpan<ItemGroup> groups, ulong first, ulong factor)
    {
        CollectionsMarshal.SetCount(_byCode, Choices);
        Span<ulong> sums = CollectionsMarshal.AsSpan(_byCode);
        sums[0] = first;
        int count = 1;
        foreach (int g in _groups)
        {
            ulong value = unchecked((ulong)groups[g].Amount * factor);
            for (int more = groups[g].Span; more > 0; more--)
            {
                Extend(sums, count * (groups[g].Span - more), count, value);
            }

            count *= groups[g].Span + 1;
        }

        SortDistinct(sums);
    }

    // What is chosen so far, and one of the group more.
    private static void Extend(Span<ulong> sums, int from, int count, ulong value)
    {
        ReadOnlySpan<ulong> before = sums.Slice(from, count);
        Span<ulong> after = sums.Slice(from + count, count);
        for (int i = 0; i < after.Length; i++)
        {
            after[i] = unchecked(before[i] + value);
        }
    }

    /// <summary>The first code from some code on whose sum has a value, or −1.</summary>
    internal int Find(ulong value, int from)
    {
        if (from == 0 && Distinct.BinarySearch(value) < 0)
        {
            return -1;
        }

        int at = ByCode[from..].IndexOf(value);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Adds what a code says to the numbers chosen.</summary>
    /// <param name="code">The code.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="chosen">How many of each group are chosen.</param>
    internal void Read(int code, ReadOnlySpan<ItemGroup> groups, Span<int> chosen)
    {
        foreach (int g in _groups)
        {
            (code, int more) = Math.DivRem(code, groups[g].Span + 1);
            chosen[g] += more;
        }
    }

    private void SortDistinct(ReadOnlySpan<ulong> sums)
    {
        CollectionsMarshal.SetCount(_distinct, sums.Length);
        Span<ulong> sorted = CollectionsMarshal.AsSpan(_distinct);
        sums.CopyTo(sorted);
        sorted.Sort();
        int count = 1;
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[count - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        CollectionsMarshal.SetCount(_distinct, count);
    }
}
