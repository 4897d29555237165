using System.Runtime.InteropServices;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Lookup;

/// <summary>The normal forms of the numbers that do not fit into a key, by row.</summary>
internal sealed class WideNumbers
{
    private readonly List<int> _rows = [];
    private readonly List<int> _ends = [];
    private readonly List<char> _texts = [];

    /// <summary>Whether there are none.</summary>
    internal bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds the normal form of a number.</summary>
    /// <param name="row">Its row, larger than those before.</param>
    /// <param name="number">The number as it is written.</param>
    internal void Add<T>(int row, ReadOnlySpan<T> number)
        where T : unmanaged
    {
        foreach (T character in number)
        {
            if (NumberCode.Of(character) != 0)
            {
                _texts.Add(NumberText.Normal(NumberCode.At(character)));
            }
        }

        _rows.Add(row);
        _ends.Add(_texts.Count);
    }

    /// <summary>The normal form of the number of a row that was added.</summary>
    internal ReadOnlySpan<char> Of(int row)
    {
        int place = _rows.BinarySearch(row);
        int start = place == 0 ? 0 : _ends[place - 1];
        return CollectionsMarshal.AsSpan(_texts)[start.._ends[place]];
    }

    /// <summary>Whether a text has the normal form of a row.</summary>
    internal bool IsAt<T>(ReadOnlySpan<T> text, int row)
        where T : unmanaged
    {
        ReadOnlySpan<char> normal = Of(row);
        int read = 0;
        foreach (T character in text)
        {
            if (NumberCode.Of(character) != 0 && (read == normal.Length || NumberText.Normal(NumberCode.At(character)) != normal[read++]))
            {
                return false;
            }
        }

        return read == normal.Length;
    }
}
