using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables.References;

/// <summary>A reference that a creditor gave to a document and that a payer repeats, with check digits that hold.</summary>
/// <remarks>
/// <para>Two references are equal when their kinds and machine forms are. The Finnish reference has one machine form, the national one, however it was written.</para>
/// <para>
/// Bare digits can satisfy several schemes at once: <c>1234561</c> is a Finnish reference, and one number in ten is a KID of each modulus by chance. So the check digits say that a text
/// can be a reference of a kind, never that it is one; that is known only where the creditor issued it. <see cref="ParseAll"/> gives every kind that holds.
/// </para>
/// <para><c>default</c> is "no reference": its <see cref="Kind"/> is <see cref="CreditorReferenceKind.None"/>, its <see cref="Value"/> empty, and it equals only itself. Immutable; safe to share between threads.</para>
/// </remarks>
public readonly record struct CreditorReference : IComparable<CreditorReference>
{
    private readonly string? _value;

    private CreditorReference(CreditorReferenceKind kind, string value)
    {
        Kind = kind;
        _value = value;
    }

    /// <summary>The scheme.</summary>
    public CreditorReferenceKind Kind { get; }

    /// <summary>The machine form: upper case, no spaces or marks, check digits included; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>What the creditor chose: the machine form without its check digits, with the zeros that the scheme puts before; empty for <c>default</c>.</summary>
    public string Payload => _value is null ? "" : ReferenceScheme.Of(Kind).PayloadOf(_value);

    /// <summary>Whether this is <c>default</c>.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes a reference from a payload: computes the check digits.</summary>
    /// <param name="kind">The scheme; its documentation says what a payload may hold.</param>
    /// <param name="payload">Digits, for RF letters in either case too; white space is ignored.</param>
    /// <exception cref="ArgumentException">The payload breaks the rule of the scheme; the message states the rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none or unknown.</exception>
    public static CreditorReference Create(CreditorReferenceKind kind, ReadOnlySpan<char> payload) =>
        TryCreate(kind, payload, out CreditorReference reference)
            ? reference
            : throw new ArgumentException(
                $"'{Printable.Clip(payload)}' is no payload of a {ReferenceScheme.Of(kind).Name}, which needs {ReferenceScheme.Of(kind).PayloadRule}.", nameof(payload));

    /// <summary>Makes a reference from a payload, without throwing for the payload.</summary>
    /// <param name="kind">The scheme; its documentation says what a payload may hold.</param>
    /// <param name="payload">Digits, for RF letters in either case too; white space is ignored.</param>
    /// <param name="reference">The reference, or <c>default</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none or unknown.</exception>
    public static bool TryCreate(CreditorReferenceKind kind, ReadOnlySpan<char> payload, out CreditorReference reference)
    {
        ReferenceScheme scheme = ReferenceScheme.Of(kind);
        Span<char> compact = stackalloc char[ReferenceText.MaxLength];
        int length = ReferenceText.Compact(payload, compact);
        return From(kind, length < 0 ? null : scheme.Create(compact[..length]), out reference);
    }

    /// <summary>Reads a reference of any scheme; where several hold, that of the first kind in the order of <see cref="CreditorReferenceKind"/>.</summary>
    /// <param name="text">The machine or the paper form, and nothing else but white space.</param>
    /// <exception cref="FormatException">No scheme holds.</exception>
    public static CreditorReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out CreditorReference reference)
            ? reference
            : throw new FormatException($"'{Printable.Clip(text)}' is no creditor reference of any known scheme: look for a mistyped or missing character.");
    }

    /// <summary>Reads a reference of one scheme.</summary>
    /// <param name="text">The machine or the paper form, and nothing else but white space.</param>
    /// <param name="kind">The scheme.</param>
    /// <exception cref="FormatException">The scheme does not hold.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none or unknown.</exception>
    public static CreditorReference Parse(string text, CreditorReferenceKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, kind, out CreditorReference reference)
            ? reference
            : throw new FormatException($"'{Printable.Clip(text)}' is no {ReferenceScheme.Of(kind).Name}: look for a mistyped or missing character.");
    }

    /// <summary>Reads a reference of any scheme, without throwing; where several hold, that of the first kind in the order of <see cref="CreditorReferenceKind"/>.</summary>
    /// <param name="text">The machine or the paper form, and nothing else but white space; null is refused.</param>
    /// <param name="reference">The reference, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CreditorReference reference) => TryParse(text.AsSpan(), out reference);

    /// <inheritdoc cref="TryParse(string?, out CreditorReference)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CreditorReference reference)
    {
        foreach (CreditorReferenceKind kind in ReferenceScheme.Kinds)
        {
            if (TryParse(text, kind, out reference))
            {
                return true;
            }
        }

        reference = default;
        return false;
    }

    /// <summary>Reads a reference of one scheme, without throwing for the text.</summary>
    /// <param name="text">The machine or the paper form, and nothing else but white space; null is refused.</param>
    /// <param name="kind">The scheme.</param>
    /// <param name="reference">The reference, or <c>default</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none or unknown.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, CreditorReferenceKind kind, out CreditorReference reference) =>
        TryParse(text.AsSpan(), kind, out reference);

    /// <inheritdoc cref="TryParse(string?, CreditorReferenceKind, out CreditorReference)"/>
    public static bool TryParse(ReadOnlySpan<char> text, CreditorReferenceKind kind, out CreditorReference reference)
    {
        ReferenceScheme scheme = ReferenceScheme.Of(kind);
        Span<char> compact = stackalloc char[ReferenceText.MaxLength];
        int length = ReferenceText.Compact(text, compact);
        return From(kind, length < 0 ? null : scheme.Read(compact[..length]), out reference);
    }

    /// <summary>Reads a text as every kind of reference that it satisfies, in the order of <see cref="CreditorReferenceKind"/>; empty where none holds.</summary>
    /// <param name="text">The machine or the paper form, and nothing else but white space.</param>
    public static IReadOnlyList<CreditorReference> ParseAll(ReadOnlySpan<char> text)
    {
        List<CreditorReference> all = [];
        foreach (CreditorReferenceKind kind in ReferenceScheme.Kinds)
        {
            if (TryParse(text, kind, out CreditorReference reference))
            {
                all.Add(reference);
            }
        }

        return all;
    }

    /// <summary>The RF reference that wraps a Finnish one, as payments from abroad carry it; an RF reference gives itself.</summary>
    /// <exception cref="InvalidOperationException">The reference is of another kind.</exception>
    public CreditorReference ToRf() => Kind switch
    {
        CreditorReferenceKind.Rf => this,
        CreditorReferenceKind.Finnish => Create(CreditorReferenceKind.Rf, Value),
        _ => throw new InvalidOperationException($"Only a Finnish reference has an RF form; this one is of kind {Kind}."),
    };

    /// <summary>Orders by kind, then by machine form, ordinally.</summary>
    /// <param name="other">The other reference.</param>
    public int CompareTo(CreditorReference other) =>
        Kind == other.Kind ? string.CompareOrdinal(Value, other.Value) : Kind.CompareTo(other.Kind);

    /// <summary>Returns the machine form.</summary>
    public override string ToString() => Value;

    /// <summary>Returns the paper form of the scheme: <c>RF18 5390 0754 7034</c>, <c>+++010/8068/17183+++</c>; empty for <c>default</c>.</summary>
    public string ToPrintString() => _value is null ? "" : ReferenceScheme.Of(Kind).Print(_value);

    private static bool From(CreditorReferenceKind kind, string? value, out CreditorReference reference)
    {
        reference = value is null ? default : new CreditorReference(kind, value);
        return value is not null;
    }
}
