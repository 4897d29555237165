using System.Globalization;

namespace Receivables.Banking.Mt940;

/// <summary>Reads <c>/OCMT/EUR11,85//CHGS/EUR0,50/</c>: what was ordered, what it cost, and the rate behind <c>/EXCH/</c>.</summary>
internal static class AmountWords
{
    /// <summary>Reads a text that begins with one of the words; what follows them is kept.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, MtTarget target)
    {
        bool found = false;
        while (WordOf(text) is { } word)
        {
            found = true;
            text = text[(word.Length + 2)..];
            int end = text.IndexOf('/');
            ReadOnlySpan<char> value = end < 0 ? text : text[..end];
            Set(word, value, target);
            text = end < 0 ? [] : text[end..];
            text = text.StartsWith("//") ? text[1..] : text;
        }

        if (found && !text.Trim("/ ").IsEmpty)
        {
            target.Keep("61/9", text);
        }

        return found;
    }

    internal static void Set(string word, ReadOnlySpan<char> value, MtTarget target)
    {
        switch (word)
        {
            case "OCMT":
                target.SetOriginal(value, "OCMT");
                break;
            case "CHGS":
                target.SetCharge(value, "CHGS");
                break;
            default:
                SetRate(value, target);
                break;
        }
    }

    private static void SetRate(ReadOnlySpan<char> value, MtTarget target)
    {
        if (decimal.TryParse(value.Trim().ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rate))
        {
            target.Rate ??= rate;
        }
        else
        {
            target.RefuseDetail(value, "EXCH");
        }
    }

    private static string? WordOf(ReadOnlySpan<char> text) =>
        text.StartsWith("/OCMT/") ? "OCMT" : text.StartsWith("/CHGS/") ? "CHGS" : text.StartsWith("/EXCH/") ? "EXCH" : null;
}
