using System.Globalization;
using Receivables.Internals;

namespace Receivables.Serialization;

/// <summary>Rates and percentages as text: exact, without an exponent, and one text for each value.</summary>
internal static class DecimalText
{
    /// <summary>Reads an optional minus, digits, and at most one point with digits on both sides; only what a decimal holds exactly.</summary>
    internal static string? Read(string text, out decimal value)
    {
        value = 0;
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : digits[(point + 1)..];
        bool plain = whole.Length > 0 && (point < 0 || fraction.Length > 0) && AsciiDigits.AreAll(whole) && AsciiDigits.AreAll(fraction);
        if (!plain)
        {
            return $"'{Printable.Clip(text)}' is not a plain decimal number, such as 1.0825.";
        }

        bool fits = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        return fits && IsExact(value, whole.TrimStart('0'), fraction.TrimEnd('0')) ? null : $"'{Printable.Clip(text)}' has more digits than a rate can hold, which is 28.";
    }

    /// <summary>Prints a number without zeros at its end, so that equal numbers print the same.</summary>
    internal static string Write(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    // Parsing rounds digits away silently; what is printed again shows it.
    private static bool IsExact(decimal value, ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction) =>
        Write(Math.Abs(value)) == (whole.IsEmpty ? "0" : whole.ToString()) + (fraction.IsEmpty ? "" : "." + fraction.ToString());
}
