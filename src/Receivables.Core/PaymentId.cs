using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables;

/// <summary>A payment as the bank, the file or the caller names it, unique within one ledger.</summary>
/// <remarks>
/// 1 to 128 characters, compared ordinally, without leading or trailing spaces and without control or direction-changing characters.
/// <c>default</c> is "none": its <see cref="Value"/> is empty and it equals only itself. Immutable; safe to share between threads.
/// </remarks>
public readonly record struct PaymentId : IComparable<PaymentId>
{
    private readonly string? _value;

    private PaymentId(string value) => _value = value;

    /// <summary>The text, such as <c>P000001</c>; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Names the payment.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not an id; the message says why.</exception>
    public static PaymentId From(string value) => new(IdText.Require(value));

    /// <summary>Names the payment, without throwing.</summary>
    /// <param name="value">The text; null is refused.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    public static bool TryFrom([NotNullWhen(true)] string? value, out PaymentId id)
    {
        bool valid = IdText.WhyRefused(value) is null;
        id = valid ? new PaymentId(value!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(PaymentId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Returns the text.</summary>
    public override string ToString() => Value;
}
