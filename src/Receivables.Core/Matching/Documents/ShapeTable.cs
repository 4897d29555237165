using System.Runtime.InteropServices;
using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>The shapes of the creditor's own document numbers, learned from the book.</summary>
internal sealed class ShapeTable
{
    private const int MaxDigits = 18;
    private const int LeastDigits = 3;

    private readonly Dictionary<ulong, NumberShape> _shapes = [];
    private readonly ShapeFilter _filter = new();

    internal ShapeTable(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        foreach (OpenItem item in book.OpenItems)
        {
            Learn(item.Id.Document.Value);
        }

        foreach (SettledDocument document in settled)
        {
            Learn(document.Number.Value);
        }
    }

    /// <summary>Whether a text may look like one of the creditor's own numbers: it has a length, so many digits, and begins with a letter or with any digit.</summary>
    internal bool MayHold(int length, int digits, char first) => digits >= LeastDigits && _filter.MayHold(length, digits, char.IsAsciiDigit(first) ? '0' : first);

    /// <summary>Whether a normal form looks like one of the creditor's own numbers.</summary>
    internal bool TryFind(ReadOnlySpan<char> normal, out NumberShape shape)
    {
        ulong key = KeyOf(normal, out int digits, out long value);
        return _shapes.TryGetValue(key, out shape) && digits >= LeastDigits && shape.IsInRange(value);
    }

    private static ulong KeyOf(ReadOnlySpan<char> normal, out int digits, out long value)
    {
        ulong key = NumberText.EmptyHash;
        digits = 0;
        value = 0;
        foreach (char c in normal)
        {
            bool digit = char.IsAsciiDigit(c);
            key = NumberText.AddExactly(key, digit ? '0' : c);
            if (digit && ++digits <= MaxDigits)
            {
                value = (value * 10) + (c - '0');
            }
        }

        value = digits > MaxDigits ? 0 : value;
        return key;
    }

    private void Learn(string number)
    {
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        int length = NumberText.Write(number, normal);
        if (length < LeastDigits)
        {
            return;
        }

        ulong key = KeyOf(normal[..length], out int digits, out long value);
        _filter.Add(length, digits, char.IsAsciiDigit(normal[0]) ? '0' : normal[0]);
        ref NumberShape shape = ref CollectionsMarshal.GetValueRefOrAddDefault(_shapes, key, out bool isKnown);
        shape = isKnown
            ? shape with { Count = shape.Count + 1, Least = Math.Min(shape.Least, value), Most = Math.Max(shape.Most, value) }
            : new NumberShape(length - digits, digits, 1, value, value);
    }
}
