using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables;

/// <summary>An international bank account number whose check digits hold and whose length and structure are those of its country.</summary>
/// <remarks>
/// <para>Source: ISO 13616; the countries, lengths and structures are those of the SWIFT registry, release 102. The national check digits inside are not tested.</para>
/// <para><c>default</c> is "no account": its <see cref="Value"/> is empty and it equals only itself. Immutable; safe to share between threads.</para>
/// </remarks>
public readonly record struct Iban : IComparable<Iban>
{
    private readonly string? _value;

    private Iban(string value) => _value = value;

    /// <summary>The electronic form: upper case, no spaces; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The two letters of the country; empty for <c>default</c>.</summary>
    public string Country => Value.Length == 0 ? "" : Value[..2];

    /// <summary>The national account number, after country and check digits; empty for <c>default</c>.</summary>
    public string NationalNumber => Value.Length == 0 ? "" : Value[4..];

    /// <summary>Whether this is <c>default</c>.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Reads an IBAN.</summary>
    /// <param name="text">Letters in either case, with or without spaces between.</param>
    /// <exception cref="FormatException">The text is not an IBAN; the message says why.</exception>
    public static Iban Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        IbanStatus status = IbanText.Read(text, out string? value);
        return status == IbanStatus.Valid
            ? new Iban(value!)
            : throw new FormatException($"'{Printable.Clip(text)}' is not an IBAN: {Explain(status)}");
    }

    /// <summary>Reads an IBAN, without throwing.</summary>
    /// <param name="text">Letters in either case, with or without spaces between; null is refused.</param>
    /// <param name="iban">The IBAN, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Iban iban) => TryParse(text.AsSpan(), out iban);

    /// <inheritdoc cref="TryParse(string?, out Iban)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Iban iban)
    {
        bool valid = IbanText.Read(text, out string? value) == IbanStatus.Valid;
        iban = valid ? new Iban(value!) : default;
        return valid;
    }

    /// <summary>Tests a text and says what is wrong with it.</summary>
    /// <param name="text">Letters in either case, with or without spaces between.</param>
    public static IbanStatus Check(ReadOnlySpan<char> text) => IbanText.Read(text, out _);

    /// <inheritdoc/>
    public int CompareTo(Iban other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Returns the electronic form.</summary>
    public override string ToString() => Value;

    /// <summary>Returns the printed form, in groups of four: <c>FR14 2004 1010 …</c>.</summary>
    public string ToPrintString() => string.Join(' ', Value.Chunk(4).Select(group => new string(group)));

    internal static string Explain(IbanStatus status) => status switch
    {
        IbanStatus.Empty => "there is no text.",
        IbanStatus.InvalidCharacter => "it holds a character other than letters, digits and spaces.",
        IbanStatus.UnknownCountry => "its country is not in the IBAN registry.",
        IbanStatus.WrongLength => "its length is not that of its country.",
        IbanStatus.WrongStructure => "it has a letter where its country has a digit, or a digit where it has a letter.",
        IbanStatus.WrongCheckDigits => "its check digits do not hold; look for a mistyped character.",
        _ => "it is valid.",
    };
}
