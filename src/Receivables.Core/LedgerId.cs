using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables;

/// <summary>The creditor whose journal it is.</summary>
/// <remarks>
/// 1 to 128 characters, compared ordinally, without leading or trailing spaces and without control or direction-changing characters.
/// <c>default</c> is "none": its <see cref="Value"/> is empty and it equals only itself. Immutable; safe to share between threads.
/// </remarks>
public readonly record struct LedgerId : IComparable<LedgerId>
{
    private readonly string? _value;

    private LedgerId(string value) => _value = value;

    /// <summary>The text, such as <c>LAMPES-FR</c>; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Names the ledger.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not an id; the message says why.</exception>
    public static LedgerId From(string value) => new(IdText.Require(value));

    /// <summary>Names the ledger, without throwing.</summary>
    /// <param name="value">The text; null is refused.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    public static bool TryFrom([NotNullWhen(true)] string? value, out LedgerId id)
    {
        bool valid = IdText.WhyRefused(value) is null;
        id = valid ? new LedgerId(value!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(LedgerId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Returns the text.</summary>
    public override string ToString() => Value;
}
