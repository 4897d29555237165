using System.Numerics;
using Receivables.References;

namespace Receivables.Matching.Documents;

/// <summary>How many numbers of a book have a length, a shape and a scheme: what tells that a text is none of them.</summary>
/// <remarks>It counts, so that it forgets what is gone; nobody changes it once others read it.</remarks>
internal sealed class NumberCounts
{
    private readonly ShapeFilter _filter;
    private readonly int[] _byLength;
    private readonly int[] _byScheme;
    private ulong _lengths;

    internal NumberCounts()
        : this(new ShapeFilter(), new int[NumberIndex.MaxLength + 1], new int[sizeof(int) * 8], 0)
    {
    }

    private NumberCounts(ShapeFilter filter, int[] byLength, int[] byScheme, ulong lengths) =>
        (_filter, _byLength, _byScheme, _lengths) = (filter, byLength, byScheme, lengths);

    /// <summary>Whether some number has a length; above <see cref="NumberIndex.MaxLength"/> always false.</summary>
    internal bool HasLength(int length) => length is > 0 and <= NumberIndex.MaxLength && (_lengths & (1UL << (length - 1))) != 0;

    /// <summary>Whether there are references of a kind.</summary>
    internal bool Issues(CreditorReferenceKind kind) => _byScheme[(int)kind] > 0;

    /// <summary>Whether some number may have a length, so many digits, and begin so; letters that are taken for digits count as these.</summary>
    internal bool MayHold(int length, int foldedDigits, char firstFolded) => _filter.MayHold(length, foldedDigits, firstFolded);

    /// <summary>Counts of its own that are the same.</summary>
    internal NumberCounts Copy() => new(_filter.Copy(), [.. _byLength], [.. _byScheme], _lengths);

    /// <summary>Counts a number.</summary>
    internal void Add(in NumberKey key)
    {
        CountSchemes(key, 1);
        if (key.Length is > 0 and <= NumberIndex.MaxLength)
        {
            _byLength[key.Length]++;
            _lengths |= 1UL << (key.Length - 1);
            (int digits, char first) = ShapeOf(key.Text);
            _filter.Add(key.Length, digits, first);
        }
    }

    /// <summary>Takes a number back that was counted.</summary>
    internal void Remove(in NumberKey key)
    {
        CountSchemes(key, -1);
        if (key.Length is > 0 and <= NumberIndex.MaxLength)
        {
            _lengths &= --_byLength[key.Length] > 0 ? ulong.MaxValue : ~(1UL << (key.Length - 1));
            (int digits, char first) = ShapeOf(key.Text);
            _filter.Remove(key.Length, digits, first);
        }
    }

    private void CountSchemes(in NumberKey key, int by)
    {
        for (int schemes = key.Schemes; schemes != 0; schemes &= schemes - 1)
        {
            _byScheme[BitOperations.TrailingZeroCount(schemes)] += by;
        }
    }

    private static (int Digits, char First) ShapeOf(string number)
    {
        int digits = 0;
        char first = '\0';
        foreach (char c in number)
        {
            if (NumberText.IsKept(c))
            {
                char folded = NumberText.Folded(NumberText.Normal(c));
                first = first == '\0' ? folded : first;
                digits += char.IsAsciiDigit(folded) ? 1 : 0;
            }
        }

        return (digits, first);
    }
}
