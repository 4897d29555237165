using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace Receivables.References;

/// <summary>The slow, obvious twin: each scheme as its rule is written in a textbook, over strings and big integers.</summary>
internal static partial class ReferenceTwin
{
    internal static bool Holds(CreditorReferenceKind kind, string value) => kind switch
    {
        CreditorReferenceKind.Rf => RfHolds(value),
        CreditorReferenceKind.SwissQr => Regex.IsMatch(value, @"^[0-9]{27}\z") && value != new string('0', 27) && SwissCheckDigit(value[..26]) == value[26..],
        CreditorReferenceKind.Ogm => Regex.IsMatch(value, @"^[0-9]{12}\z") && BelgianCheckDigits(value[..10]) == value[10..],
        CreditorReferenceKind.Finnish => Regex.IsMatch(value, @"^[1-9][0-9]{3,19}\z") && FinnishCheckDigit(value[..^1]) == value[^1..],
        CreditorReferenceKind.KidMod10 => Regex.IsMatch(value, @"^[0-9]{2,25}\z") && value.Trim('0').Length > 0 && LuhnCheckDigit(value[..^1]) == value[^1..],
        CreditorReferenceKind.KidMod11 => Regex.IsMatch(value, @"^[0-9]{1,24}[0-9-]\z") && value.Trim('0').Length > 0 && Mod11CheckDigit(value[..^1]) == value[^1..],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Every reference in a text, by trying each piece of the text against the written layout of each scheme.</summary>
    internal static IEnumerable<CreditorReferenceMatch> Find(string text) =>
        from start in Enumerable.Range(0, text.Length)
        from end in Enumerable.Range(start + 1, text.Length - start)
        let before = start > 0 && char.IsLetterOrDigit(text[start - 1])
        let after = end < text.Length && char.IsLetterOrDigit(text[end])
        where !before && !after
        from kind in Enum.GetValues<CreditorReferenceKind>()
        where kind != CreditorReferenceKind.None && HoldsAsWritten(kind, text[start..end])
        select new CreditorReferenceMatch(kind, start, end - start);

    private static bool HoldsAsWritten(CreditorReferenceKind kind, string piece)
    {
        string bare = Gap().Replace(piece, "").ToUpperInvariant();
        return kind switch
        {
            CreditorReferenceKind.Rf => RfLayout().IsMatch(piece) && RfHolds(bare),
            CreditorReferenceKind.SwissQr => DigitsLayout().IsMatch(piece) && Holds(kind, bare),
            CreditorReferenceKind.Ogm => OgmLayout().IsMatch(piece) && Holds(kind, OgmMark().Replace(bare, "")),
            CreditorReferenceKind.Finnish when RfLayout().IsMatch(piece) => RfHolds(bare) && bare[4..].Length <= 20 && Holds(kind, bare[4..].TrimStart('0')),
            CreditorReferenceKind.Finnish => FinnishLayout().IsMatch(piece) && bare.Length <= 20 && Holds(kind, bare.TrimStart('0')),
            _ => Holds(kind, piece),
        };
    }

    private static bool RfHolds(string value)
    {
        if (!Regex.IsMatch(value, @"^RF[0-9]{2}[A-Z0-9]{1,21}\z") || value[2..4] is "00" or "01" or "99")
        {
            return false;
        }

        string digits = string.Concat((value[4..] + value[..4]).Select(c =>
            char.IsAsciiDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        return BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97 == 1;
    }

    private static string SwissCheckDigit(string payload)
    {
        int carry = 0;
        foreach (char c in payload)
        {
            carry = int.Parse("0946827135".AsSpan((carry + c - '0') % 10, 1), CultureInfo.InvariantCulture);
        }

        return Digits((10 - carry) % 10, 1);
    }

    private static string BelgianCheckDigits(string payload)
    {
        var remainder = (int)(BigInteger.Parse(payload, CultureInfo.InvariantCulture) % 97);
        return Digits(remainder == 0 ? 97 : remainder, 2);
    }

    private static string FinnishCheckDigit(string payload)
    {
        int sum = Weighted(payload, [7, 3, 1]).Sum();
        int nextTen = (sum + 9) / 10 * 10;
        return Digits(nextTen - sum, 1);
    }

    private static string LuhnCheckDigit(string payload)
    {
        var products = new StringBuilder();
        foreach (int product in Weighted(payload, [2, 1]))
        {
            products.Append(product);
        }

        int sum = products.ToString().Sum(c => c - '0');
        return Digits((10 - (sum % 10)) % 10, 1);
    }

    private static string Mod11CheckDigit(string payload)
    {
        int remainder = Weighted(payload, [2, 3, 4, 5, 6, 7]).Sum() % 11;
        return remainder switch { 0 => "0", 1 => "-", _ => Digits(11 - remainder, 1) };
    }

    private static IEnumerable<int> Weighted(string payload, int[] weights) =>
        payload.Reverse().Select((c, i) => (c - '0') * weights[i % weights.Length]);

    private static string Digits(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    [GeneratedRegex(@"\s")]
    private static partial Regex Gap();

    [GeneratedRegex("[/.-]")]
    private static partial Regex OgmMark();

    [GeneratedRegex(@"^[Rr]\s{0,3}[Ff]\s{0,3}[0-9]\s{0,3}[0-9](\s{0,3}[A-Za-z0-9]){1,21}\z")]
    private static partial Regex RfLayout();

    [GeneratedRegex(@"^[0-9](\s{0,3}[0-9])*\z")]
    private static partial Regex DigitsLayout();

    [GeneratedRegex(@"^([0-9]{12}|[0-9]{3}(\s{1,3}|\s{0,3}[/.-]\s{0,3})[0-9]{4}(\s{1,3}|\s{0,3}[/.-]\s{0,3})[0-9]{5})\z")]
    private static partial Regex OgmLayout();

    [GeneratedRegex(@"^([0-9]+|[0-9]{1,5}(\s{1,3}[0-9]{5})+)\z")]
    private static partial Regex FinnishLayout();
}
