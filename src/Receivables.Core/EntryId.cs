using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables;

/// <summary>A journal entry as its writer names it: the same id with the same content is accepted once.</summary>
/// <remarks>
/// 1 to 128 characters, compared ordinally, without leading or trailing spaces and without control or direction-changing characters.
/// <c>default</c> is "none": its <see cref="Value"/> is empty and it equals only itself. Immutable; safe to share between threads.
/// </remarks>
public readonly record struct EntryId : IComparable<EntryId>
{
    private readonly string? _value;

    private EntryId(string value) => _value = value;

    /// <summary>The text, such as <c>2026-06-28/P000001</c>; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Names the journal entry.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not an id; the message says why.</exception>
    public static EntryId From(string value) => new(IdText.Require(value));

    /// <summary>Names the journal entry, without throwing.</summary>
    /// <param name="value">The text; null is refused.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    public static bool TryFrom([NotNullWhen(true)] string? value, out EntryId id)
    {
        bool valid = IdText.WhyRefused(value) is null;
        id = valid ? new EntryId(value!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(EntryId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Returns the text.</summary>
    public override string ToString() => Value;
}
