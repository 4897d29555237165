using System.Diagnostics.CodeAnalysis;
using System.Text;
using Receivables.Internals;

namespace Receivables;

/// <content>Text: always invariant, with a point and exactly the digits of the currency.</content>
public readonly partial struct Money : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Money>
{
    /// <summary>The longest printed form: sign, 19 digits, point, space and three letters.</summary>
    internal const int MaxLength = 26;

    /// <summary>Reads an amount and a currency, such as <c>-1224.49 EUR</c>.</summary>
    /// <param name="text">The amount as <see cref="TryParseAmount(ReadOnlySpan{char}, Currency, out Money)"/> takes it, one space, three upper-case letters.</param>
    /// <exception cref="FormatException">The text is not of that form, has more digits than the currency, or does not fit.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant.</param>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out Money money)
        ? money
        : throw new FormatException($"'{Printable.Clip(s)}' is not money: write an amount, a space and a currency, such as 1224.49 EUR.");

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is invariant.</param>
    public static Money Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an amount and a currency, without throwing.</summary>
    /// <param name="text">The text; null is refused.</param>
    /// <param name="result">The money, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money result) => TryParse(text.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        int space = s.LastIndexOf(' ');
        result = default;
        return space > 0
            && Currency.TryFromCode(s[(space + 1)..], out Currency currency)
            && TryParseAmount(s[..space], currency, out result) == AmountParseStatus.Ok;
    }

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an amount whose currency is known, exactly.</summary>
    /// <param name="text">An optional sign, digits, and at most one point with digits on both sides; no grouping, no spaces. Trailing zeros are fine.</param>
    /// <param name="currency">The currency; not <c>default</c>.</param>
    /// <param name="result">The money where the answer is <see cref="AmountParseStatus.Ok"/>, else <c>default</c>.</param>
    /// <returns>Whether and why not. Time is linear in the text, and no text is too long.</returns>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static AmountParseStatus TryParseAmount(ReadOnlySpan<char> text, Currency currency, out Money result)
    {
        RequireCurrency(currency);
        AmountParseStatus status = AmountText.Read(text, currency.MinorDigits, out long minorUnits);
        result = status == AmountParseStatus.Ok ? new Money(minorUnits, currency) : default;
        return status;
    }

    /// <inheritdoc cref="TryParseAmount(ReadOnlySpan{char}, Currency, out Money)"/>
    /// <param name="utf8Text">The text as UTF-8.</param>
    /// <param name="currency">The currency; not <c>default</c>.</param>
    /// <param name="result">The money where the answer is <see cref="AmountParseStatus.Ok"/>, else <c>default</c>.</param>
    public static AmountParseStatus TryParseAmount(ReadOnlySpan<byte> utf8Text, Currency currency, out Money result)
    {
        RequireCurrency(currency);
        AmountParseStatus status = AmountText.Read(utf8Text, currency.MinorDigits, out long minorUnits);
        result = status == AmountParseStatus.Ok ? new Money(minorUnits, currency) : default;
        return status;
    }

    /// <summary>Returns the amount, a space and the currency, such as <c>-1224.49 EUR</c>; <c>0 XXX</c> for <c>default</c>, which <see cref="Parse(string)"/> refuses.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the amount alone, with the digits of the currency, such as <c>-1224.49</c>.</summary>
    public string ToAmountString() => ToString("A", null);

    /// <summary>Formats the money.</summary>
    /// <param name="format"><c>A</c> for the amount alone; null, empty or <c>G</c> for amount and currency.</param>
    /// <param name="formatProvider">Not used: the form is invariant.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        TryFormat(buffer, out int written, format, formatProvider);
        return new string(buffer[..written]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<byte> buffer = stackalloc byte[MaxLength];
        Write(buffer, out int written, format);
        charsWritten = written <= destination.Length ? Encoding.ASCII.GetChars(buffer[..written], destination) : 0;
        return written <= destination.Length;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<byte> buffer = stackalloc byte[MaxLength];
        Write(buffer, out bytesWritten, format);
        bool fits = buffer[..bytesWritten].TryCopyTo(utf8Destination);
        bytesWritten = fits ? bytesWritten : 0;
        return fits;
    }

    private void Write(Span<byte> buffer, out int written, ReadOnlySpan<char> format)
    {
        bool amountOnly = format is "A";
        if (!amountOnly && format is not ("" or "G"))
        {
            throw new FormatException("The formats of money are A (the amount alone) and G (amount and currency).");
        }

        written = AmountText.Write(MinorUnits, Currency.MinorDigits, buffer);
        if (!amountOnly)
        {
            buffer[written++] = (byte)' ';
            written += Encoding.ASCII.GetBytes(Currency.Code, buffer[written..]);
        }
    }
}
