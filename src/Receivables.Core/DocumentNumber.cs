using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables;

/// <summary>The number of an invoice, credit note, fee or interest note, unique within one creditor's books.</summary>
/// <remarks>
/// 1 to 128 characters, compared ordinally, without leading or trailing spaces and without control or direction-changing characters.
/// <c>default</c> is "none": its <see cref="Value"/> is empty and it equals only itself. Immutable; safe to share between threads.
/// </remarks>
public readonly record struct DocumentNumber : IComparable<DocumentNumber>
{
    private readonly string? _value;

    private DocumentNumber(string value) => _value = value;

    /// <summary>The text, such as <c>FA-2026-00123</c>; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Names the document.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not an id; the message says why.</exception>
    public static DocumentNumber From(string value) => new(IdText.Require(value));

    /// <summary>Names the document, without throwing.</summary>
    /// <param name="value">The text; null is refused.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    public static bool TryFrom([NotNullWhen(true)] string? value, out DocumentNumber id)
    {
        bool valid = IdText.WhyRefused(value) is null;
        id = valid ? new DocumentNumber(value!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(DocumentNumber other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Returns the text.</summary>
    public override string ToString() => Value;
}
