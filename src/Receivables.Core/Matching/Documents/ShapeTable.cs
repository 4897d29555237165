using System.Runtime.InteropServices;
using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>The shapes of the creditor's own document numbers, learned from the book.</summary>
internal sealed class ShapeTable
{
    private const int MaxDigits = 18;
    private const int LeastDigits = 3;

    private readonly Dictionary<ulong, NumberShape> _shapes;
    private readonly ShapeFilter _filter;

    internal ShapeTable(BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        _shapes = [];
        _filter = new ShapeFilter();
        foreach (string number in NumbersOf(book, settled))
        {
            Learn(number);
        }
    }

    private ShapeTable(ShapeTable before) => (_shapes, _filter) = (new(before._shapes), before._filter.Copy());

    /// <summary>Whether a text may look like one of the creditor's own numbers: it has a length, so many digits, and begins with a letter or with any digit.</summary>
    internal bool MayHold(int length, int digits, char first) => digits >= LeastDigits && _filter.MayHold(length, digits, char.IsAsciiDigit(first) ? '0' : first);

    /// <summary>Whether a normal form looks like one of the creditor's own numbers.</summary>
    internal bool TryFind(ReadOnlySpan<char> normal, out NumberShape shape)
    {
        ulong key = KeyOf(normal, out int digits, out long value);
        return _shapes.TryGetValue(key, out shape) && digits >= LeastDigits && shape.IsInRange(value);
    }

    /// <summary>The shapes of an edited book.</summary>
    /// <param name="edit">The numbers that it has to learn from no longer, and those that it has.</param>
    /// <param name="book">The edited book.</param>
    /// <param name="settled">Its settled documents.</param>
    /// <param name="numbers">Its numbers.</param>
    internal ShapeTable After(LearnedEdit edit, BookColumns book, IReadOnlyList<SettledDocument> settled, NumberIndex numbers)
    {
        var after = new ShapeTable(this);
        HashSet<ulong> unsure = [];
        bool isSame = true;
        foreach ((string number, int by) in edit.Net)
        {
            isSame = false;
            for (int i = 0; i < Math.Abs(by); i++)
            {
                if (by > 0)
                {
                    after.Learn(number);
                }
                else
                {
                    after.Forget(number, numbers.Knows(number), unsure);
                }
            }
        }

        after.LearnAgain(unsure, book, settled);
        return isSame ? this : after;
    }

    private static IEnumerable<string> NumbersOf(BookColumns book, IReadOnlyList<SettledDocument> settled) =>
        book.OpenItems.Select(i => i.Id.Document.Value).Concat(settled.Select(d => d.Number.Value));

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
        _filter.Add(length, digits, FirstOf(normal));
        Count(key, length, digits, value);
    }

    private void Count(ulong key, int length, int digits, long value)
    {
        ref NumberShape shape = ref CollectionsMarshal.GetValueRefOrAddDefault(_shapes, key, out bool isKnown);
        shape = isKnown
            ? shape with { Count = shape.Count + 1, Least = Math.Min(shape.Least, value), Most = Math.Max(shape.Most, value) }
            : new NumberShape(length - digits, digits, 1, value, value);
    }

    // Where the least or the largest goes, only the others tell which is that now.
    private void Forget(string number, bool isLeft, HashSet<ulong> unsure)
    {
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        int length = NumberText.Write(number, normal);
        if (length < LeastDigits)
        {
            return;
        }

        ulong key = KeyOf(normal[..length], out int digits, out long value);
        _filter.Remove(length, digits, FirstOf(normal));
        NumberShape shape = _shapes[key];
        if (shape.Count == 1)
        {
            _shapes.Remove(key);
            return;
        }

        _shapes[key] = shape with { Count = shape.Count - 1 };
        if (!isLeft && (value == shape.Least || value == shape.Most))
        {
            unsure.Add(key);
        }
    }

    private void LearnAgain(HashSet<ulong> unsure, BookColumns book, IReadOnlyList<SettledDocument> settled)
    {
        if (unsure.Count == 0)
        {
            return;
        }

        foreach (ulong key in unsure)
        {
            _shapes.Remove(key);
        }

        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        foreach (string number in NumbersOf(book, settled))
        {
            int length = NumberText.Write(number, normal);
            if (length >= LeastDigits && KeyOf(normal[..length], out int digits, out long value) is var key && unsure.Contains(key))
            {
                Count(key, length, digits, value);
            }
        }
    }

    private static char FirstOf(ReadOnlySpan<char> normal) => char.IsAsciiDigit(normal[0]) ? '0' : normal[0];
}
