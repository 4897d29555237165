using System.Globalization;

namespace Receivables.Banking.Coda;

/// <summary>An amount of 12 digits and 3 decimals without a point; the sign stands apart.</summary>
internal static class CodaAmount
{
    private const int Decimals = 3;

    /// <summary>Reads the digits as thousandths; -1 where they are none.</summary>
    internal static long Thousandths(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text.Trim();
        return digits.Length <= CodaRecord.AmountLength && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : -1;
    }

    /// <summary>Reads an amount without a sign: exactly, so a third decimal that is no zero is refused where the currency has two.</summary>
    internal static AmountParseStatus Parse(ReadOnlySpan<char> text, Currency currency, out Money amount)
    {
        amount = default;
        long thousandths = Thousandths(text);
        if (thousandths < 0)
        {
            return AmountParseStatus.NotANumber;
        }

        // At most 15 digits and one more of the currency fit.
        long scale = 1;
        for (int digits = Math.Min(Decimals, currency.MinorDigits); digits < Math.Max(Decimals, currency.MinorDigits); digits++)
        {
            scale *= 10;
        }

        if (currency.MinorDigits < Decimals && thousandths % scale != 0)
        {
            return AmountParseStatus.TooManyDigits;
        }

        amount = Money.FromMinor(currency.MinorDigits < Decimals ? thousandths / scale : thousandths * scale, currency);
        return AmountParseStatus.Ok;
    }

    /// <summary>Reads a positive amount of a detail; null where it is none or zero.</summary>
    internal static Money? Positive(ReadOnlySpan<char> text, Currency currency) =>
        Parse(text, currency, out Money amount) == AmountParseStatus.Ok && amount.IsPositive ? amount : null;
}
