namespace Receivables.Banking.Mt940;

/// <summary>The tags of MT940, MT941, MT942 and MT950, as in the SWIFT standards, category 9.</summary>
internal static class MtTag
{
    internal const string Reference = "20";
    internal const string Related = "21";
    internal const string Account = "25";
    internal const string Number = "28C";
    internal const string Made = "13D";
    internal const string FloorLimit = "34F";
    internal const string Opening = "60F";
    internal const string InterimOpening = "60M";
    internal const string Entry = "61";
    internal const string Closing = "62F";
    internal const string InterimClosing = "62M";
    internal const string ClosingAvailable = "64";
    internal const string ForwardAvailable = "65";
    internal const string Information = "86";
    internal const string SumOfDebits = "90D";
    internal const string SumOfCredits = "90C";

    /// <summary>Not SWIFT: what German cash management programs add.</summary>
    internal const string NonSwift = "NS";

    private const int LongestTag = 3;
    private const int DigitsOfDay = 6;

    /// <summary>Reads the tag with which a line begins.</summary>
    /// <param name="line">The line.</param>
    /// <param name="tag">The tag by its usual name: <c>28</c> is <c>28C</c>, <c>60</c> is <c>60F</c>.</param>
    /// <param name="textStart">Where the text of the field begins.</param>
    /// <returns>Whether the line begins with a tag, known or not.</returns>
    internal static bool TryRead(ReadOnlySpan<char> line, out string tag, out int textStart)
    {
        tag = "";
        textStart = 0;
        if (line.Length < 4 || line[0] != ':')
        {
            return false;
        }

        if (IsBalanceWithoutColon(line))
        {
            textStart = LongestTag + 1;
            tag = NameOf(line.Slice(1, LongestTag));
            return true;
        }

        int length = line[1..].IndexOf(':');
        if (length is < 2 or > LongestTag || !IsTag(line.Slice(1, length)))
        {
            return false;
        }

        textStart = length + 2;
        tag = NameOf(line.Slice(1, length));
        return true;
    }

    /// <summary>Whether the format has the tag.</summary>
    internal static bool IsKnown(string tag) => tag is Reference or Related or Account or Number or Made or FloorLimit or Opening or InterimOpening or Entry
        or Closing or InterimClosing or ClosingAvailable or ForwardAvailable or Information or SumOfDebits or SumOfCredits or NonSwift or MtField.Envelope;

    /// <summary>Whether a line ends a message: a hyphen, with a brace where messages are in blocks (an <c>å</c> is the brace of the old Nordic 7-bit sets).</summary>
    internal static bool IsEnd(ReadOnlySpan<char> line) =>
        line.StartsWith("-}") || line.TrimEnd(" \u0003\u001A\0") is "-" or "-å";

    // :62FC221018EUR1,00: one German bank leaves the colon out, and the balance would become a part of a name.
    private static bool IsBalanceWithoutColon(ReadOnlySpan<char> line) =>
        line.Length > LongestTag + 1 + DigitsOfDay && line[1..(LongestTag + 1)] is "60F" or "60M" or "62F" or "62M" && line[LongestTag + 1] is 'C' or 'D'
        && !line.Slice(LongestTag + 2, DigitsOfDay).ContainsAnyExceptInRange('0', '9');

    private static bool IsTag(ReadOnlySpan<char> tag) => tag is "NS"
        || (char.IsAsciiDigit(tag[0]) && char.IsAsciiDigit(tag[1]) && (tag.Length == 2 || char.IsAsciiLetterUpper(tag[2]) || tag is "940" or "941" or "942" or "950"));

    private static string NameOf(ReadOnlySpan<char> tag) => tag switch
    {
        "61" => Entry,
        "86" => Information,
        "20" => Reference,
        "21" => Related,
        "25" or "25P" => Account,
        "28" or "28C" => Number,
        "13" or "13D" => Made,
        "34" or "34F" => FloorLimit,
        "60" or "60F" => Opening,
        "60M" => InterimOpening,
        "62" or "62F" => Closing,
        "62M" => InterimClosing,
        "64" or "64F" => ClosingAvailable,
        "65" or "65F" => ForwardAvailable,
        "90D" => SumOfDebits,
        "90C" => SumOfCredits,
        "NS" => NonSwift,
        "940" or "941" or "942" or "950" => MtField.Envelope,
        _ => tag.ToString(),
    };
}
