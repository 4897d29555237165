using System.Globalization;

namespace Receivables.Serialization;

/// <summary>Rates and percentages as text: exact, without an exponent, and one text for each value.</summary>
internal static class DecimalText
{
    // 96 bits hold any 28 digits; with more, decimal.Parse would round.
    private const int MostDigits = 28;

    /// <summary>Reads an optional minus, digits, and at most one point with digits on both sides.</summary>
    internal static string? Read(string text, out decimal value)
    {
        value = 0;
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : digits[(point + 1)..];
        bool plain = whole.Length > 0 && (point < 0 || fraction.Length > 0) && Internals.AsciiDigits.AreAll(whole) && Internals.AsciiDigits.AreAll(fraction);
        if (!plain)
        {
            return $"'{Internals.Printable.Clip(text)}' is not a plain decimal number, such as 1.0825.";
        }

        if (whole.TrimStart('0').Length + fraction.TrimEnd('0').Length > MostDigits)
        {
            return $"'{Internals.Printable.Clip(text)}' has more than 28 digits.";
        }

        value = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return null;
    }

    /// <summary>Prints a number without zeros at its end, so that equal numbers print the same.</summary>
    internal static string Write(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
