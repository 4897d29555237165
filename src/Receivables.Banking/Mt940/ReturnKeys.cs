namespace Receivables.Banking.Mt940;

/// <summary>Why something came back: the key of subfield 34 in returns, and the codes of ISO 20022 in texts.</summary>
/// <remarks>Only the keys of the Deutsche Kreditwirtschaft that one code stands for alone; 905, 911, 914 and 916 to 918 do not name one.</remarks>
internal static class ReturnKeys
{
    private const int CodeLength = 4;

    private static readonly string[] Codes =
    [
        "AC01", "AC04", "AC06", "AC13", "AG01", "AG02", "AM04", "AM05", "AM09", "BE01", "BE04", "BE05", "BE07", "CNOR", "DNOR", "DT01", "ED05", "FF01", "FF05", "FOCR", "MD01", "MD02", "MD06", "MD07",
        "MS02", "MS03", "RC01", "RR01", "RR02", "RR03", "RR04", "SL01", "TM01",
    ];

    /// <summary>The code of a German key such as <c>902</c>, or null.</summary>
    internal static string? OfGermanKey(string? key) => key switch
    {
        "901" => "AC01",
        "902" => "AC04",
        "903" => "AC06",
        "904" => "AG01",
        "906" => "AM04",
        "907" => "AM05",
        "908" => "BE04",
        "909" => "MD01",
        "910" => "MD02",
        "912" => "MD06",
        "913" => "MD07",
        "915" => "RC01",
        _ => null,
    };

    /// <summary>The only code that a text names as a word; null where it names none or several.</summary>
    internal static string? InText(ReadOnlySpan<char> text)
    {
        string? found = null;
        for (int at = 0; at + CodeLength <= text.Length; at++)
        {
            if (!IsWord(text, at) || CodeOf(text.Slice(at, CodeLength)) is not { } code)
            {
                continue;
            }

            if (found is not null && found != code)
            {
                return null;
            }

            found = code;
        }

        return found;
    }

    /// <summary>The code itself, where a text is one of the list.</summary>
    internal static string? CodeOf(ReadOnlySpan<char> text)
    {
        foreach (string code in Codes)
        {
            if (text.SequenceEqual(code))
            {
                return code;
            }
        }

        return null;
    }

    private static bool IsWord(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetterUpper(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + CodeLength == text.Length || !char.IsLetterOrDigit(text[at + CodeLength]));
}
