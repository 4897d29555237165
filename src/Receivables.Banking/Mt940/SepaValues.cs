namespace Receivables.Banking.Mt940;

/// <summary>How far the value of a SEPA key goes, and what it must look like.</summary>
internal static class SepaValues
{
    // With the spaces and breaks in it.
    private const int LongestIban = 45;

    /// <summary>Whether the value is a text, which goes on until the next key.</summary>
    internal static bool IsText(SepaKey key) => key is SepaKey.None or SepaKey.Text or SepaKey.UltimateDebtor or SepaKey.UltimateCreditor or SepaKey.Purpose;

    /// <summary>Where the value ends; what follows is text without a key.</summary>
    internal static int EndOf(SepaKey key, ReadOnlySpan<char> value) => key switch
    {
        SepaKey.Iban => EndOfIban(value),
        SepaKey.Bic or SepaKey.Creditor => EndOfWord(value),
        SepaKey.Purpose => value.IndexOf(PurposeText.Break) is > 0 and int end ? end : value.Length,
        _ when IsText(key) => value.Length,
        _ => EndOfReference(value),
    };

    /// <summary>Whether a value looks like what a key that is written with a colon promises.</summary>
    internal static bool Fits(SepaKey key, ReadOnlySpan<char> value) => key switch
    {
        SepaKey.Iban => value.Length > 4 && char.IsAsciiLetterUpper(value[0]) && char.IsAsciiLetterUpper(value[1]) && value[2..].TrimStart() is [>= '0' and <= '9', ..],
        SepaKey.Bic => value.IsEmpty || (value.Length >= 4 && !value[..4].ContainsAnyExceptInRange('A', 'Z')),
        SepaKey.EndToEnd or SepaKey.Mandate or SepaKey.Creditor or SepaKey.Order or SepaKey.UltimateDebtor or SepaKey.UltimateCreditor => true,
        _ => false,
    };

    // A reference ends where its subfield ended early, unless that was behind a mark: some banks break there.
    private static int EndOfReference(ReadOnlySpan<char> value)
    {
        int from = value.Length - value.TrimStart().Length;
        while (value[from..].IndexOfAny(PurposeText.Break, PurposeText.Gap) is >= 0 and int at)
        {
            from += at;
            if (from == 0 || value[from - 1] is not ('-' or '.' or '/' or '_'))
            {
                return from;
            }

            from++;
        }

        return value.Length;
    }

    private static int EndOfWord(ReadOnlySpan<char> value)
    {
        int lead = value.Length - value.TrimStart().Length;
        int end = value[lead..].IndexOfAny(' ', PurposeText.Break, PurposeText.Gap);
        return end < 0 ? value.Length : lead + end;
    }

    // It may lie across subfields that are not full: the first end at which its check digits hold.
    private static int EndOfIban(ReadOnlySpan<char> value)
    {
        int first = EndOfWord(value);
        for (int end = first; end <= Math.Min(value.Length, first + LongestIban); end++)
        {
            bool canEnd = end == value.Length || value[end] is ' ' or PurposeText.Break or PurposeText.Gap;
            if (canEnd && Iban.TryParse(PurposeText.ReadReference(value[..end]), out _))
            {
                return end;
            }
        }

        return first;
    }
}
