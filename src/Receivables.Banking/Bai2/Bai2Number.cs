using System.Globalization;
using NodaTime;
using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>Amounts, counts and dates of the format.</summary>
/// <remarks>Amounts have no decimal mark: the digits of the currency are implied. A mark that stands there all the same is read for what it says.</remarks>
internal static class Bai2Number
{
    private const int MostDigits = 30;

    /// <summary>The number as it counts in control totals, or null where it is none.</summary>
    internal static Int128? Counted(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = Unsigned(text, out bool isNegative);
        bool counts = digits.Length is > 0 and <= MostDigits && digits.IndexOfAnyExceptInRange('0', '9') < 0;
        return counts ? Int128.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * (isNegative ? -1 : 1) : null;
    }

    /// <summary>Reads a signed amount.</summary>
    internal static AmountParseStatus Amount(ReadOnlySpan<char> text, Currency currency, out Money amount)
    {
        ReadOnlySpan<char> digits = Unsigned(text, out bool isNegative);
        AmountParseStatus status = Magnitude(digits, currency, out amount);
        amount = status == AmountParseStatus.Ok && isNegative ? -amount : amount;
        return status;
    }

    /// <summary>A count, or null where the field is empty or no number.</summary>
    internal static long? Count(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : null;

    /// <summary>A day as YYMMDD, or as YYYYMMDD, which some banks write.</summary>
    internal static LocalDate? Day(ReadOnlySpan<char> text) => text.Length switch
    {
        6 => RecordContext.Day(text[..2], text[2..4], text[4..]),
        8 => RecordContext.Day(text[..4], text[4..6], text[6..]),
        _ => null,
    };

    private static AmountParseStatus Magnitude(ReadOnlySpan<char> digits, Currency currency, out Money amount)
    {
        if (digits.Contains('.'))
        {
            return RecordAmounts.Parse(digits, currency, out amount);
        }

        amount = default;
        if (digits.IsEmpty || digits.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return AmountParseStatus.NotANumber;
        }

        bool fits = long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long minor);
        amount = fits ? Money.FromMinor(minor, currency) : default;
        return fits ? AmountParseStatus.Ok : AmountParseStatus.OutOfRange;
    }

    private static ReadOnlySpan<char> Unsigned(ReadOnlySpan<char> text, out bool isNegative)
    {
        isNegative = text.StartsWith('-');
        return isNegative || text.StartsWith('+') ? text[1..] : text;
    }
}
