using System.Globalization;
using System.Text;

namespace Receivables.Banking.Ofx;

/// <summary>Replaces the entities of OFX: the five of XML, the blank that does not break, and numbers. Anything else stays as it stands.</summary>
internal static class OfxEntities
{
    private const int Longest = 10;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    internal static string Replace(string text)
    {
        int at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            int length = ReadOne(text.AsSpan(at), result);
            at += length;
            int next = text.IndexOf('&', at);
            next = next < 0 ? text.Length : next;
            result.Append(text, at, next - at);
            at = next;
        }

        return result.ToString();
    }

    private static int ReadOne(ReadOnlySpan<char> text, StringBuilder result)
    {
        int end = text[..Math.Min(text.Length, Longest)].IndexOf(';');
        if (end > 0 && ValueOf(text[1..end]) is { } value)
        {
            result.Append(value);
            return end + 1;
        }

        result.Append('&');
        return 1;
    }

    private static string? ValueOf(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => " ",
        ['#', .. var number] => Character(number),
        _ => null,
    };

    // Between 128 and 159 there are no letters, and who writes such numbers means those of Windows-1252.
    private static string? Character(ReadOnlySpan<char> number)
    {
        bool isHex = number.Length > 1 && number[0] is 'x' or 'X';
        bool isNumber = isHex
            ? int.TryParse(number[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return !isNumber || !Rune.IsValid(value) || (value < ' ' && value is not ('\t' or '\n' or '\r')) ? null
            : value is >= 128 and <= 159 ? Windows1252.GetString([(byte)value])
            : new Rune(value).ToString();
    }
}
