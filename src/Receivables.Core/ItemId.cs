using System.Globalization;

namespace Receivables;

/// <summary>One open item: a document, or one instalment of it.</summary>
/// <remarks>
/// <c>default</c> is "none". Compared by document, then part. Immutable; safe to share between threads.
/// </remarks>
public readonly record struct ItemId : IComparable<ItemId>
{
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

    /// <summary>Returns the number of the document, and for an instalment <c>#</c> and its number.</summary>
    public override string ToString() =>
        Part == 0 ? Document.Value : string.Create(CultureInfo.InvariantCulture, $"{Document.Value}#{Part}");
}
