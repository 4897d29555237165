using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Receivables;

/// <summary>One open item: a document, or one instalment of it.</summary>
/// <remarks>
/// <c>default</c> is "none": it prints as the empty text and equals only itself. Compared by document, then part. Immutable; safe to share between threads.
/// </remarks>
public readonly record struct ItemId : IComparable<ItemId>
{
    private const char Mark = '#';

    /// <summary>Names an item.</summary>
    /// <param name="document">The document it belongs to; not empty.</param>
    /// <param name="part">0 for a document that falls due at once, else the number of the instalment, from 1.</param>
    /// <exception cref="ArgumentException">The document is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative.</exception>
    public ItemId(DocumentNumber document, int part = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        if (document.IsEmpty)
        {
            throw new ArgumentException("An item belongs to a document.", nameof(document));
        }

        Document = document;
        Part = part;
    }

    /// <summary>The document it belongs to.</summary>
    public DocumentNumber Document { get; }

    /// <summary>0 for a document that falls due at once, else the number of the instalment, from 1.</summary>
    public int Part { get; }

    /// <summary>An item of a document that falls due at once.</summary>
    /// <param name="number">The number of the document.</param>
    /// <exception cref="ArgumentException">The number is not an id.</exception>
    public static ItemId From(string number) => new(DocumentNumber.From(number));

    /// <inheritdoc/>
    public int CompareTo(ItemId other)
    {
        int byDocument = Document.CompareTo(other.Document);
        return byDocument != 0 ? byDocument : Part.CompareTo(other.Part);
    }

    /// <summary>Reads an item as <see cref="ToString"/> prints it.</summary>
    /// <param name="text">A number of a document; for an instalment <c>#</c> and its number, from 1 and without leading zeros; null is refused.</param>
    /// <param name="item">The item, or <c>default</c>.</param>
    /// <returns>Whether the text names an item. A document number that itself holds <c>#</c> must be followed by <c>#0</c>, or by the instalment.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ItemId item)
    {
        item = default;
        int mark = text?.LastIndexOf(Mark) ?? -1;
        int part = 0;
        bool read = DocumentNumber.TryFrom(mark < 0 ? text : text![..mark], out DocumentNumber document)
            && (mark < 0 || int.TryParse(text.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out part));
        if (read && new ItemId(document, part) is var found && found.ToString() == text) // else "FA-1#0" and "FA-1#02" would be second texts
        {
            item = found;
        }

        return !item.Document.IsEmpty;
    }

    /// <summary>
    /// Returns the number of the document, and for an instalment <c>#</c> and its number: <c>FA-1</c>, <c>FA-1#2</c>. No two items print the same:
    /// a number that itself holds <c>#</c> is always followed by <c>#</c> and the part, <c>#0</c> included.
    /// </summary>
    public override string ToString() => Part == 0 && !Document.Value.Contains(Mark)
        ? Document.Value
        : string.Create(CultureInfo.InvariantCulture, $"{Document.Value}{Mark}{Part}");
}
