namespace Receivables.Banking.Mt940;

/// <summary>Finds the keys in a purpose: <c>EREF+</c>, or <c>EREF: </c> where a bank writes them into the text.</summary>
internal static class SepaKeys
{
    private const int NameLength = 4;

    internal static bool BeginsWithKey(ReadOnlySpan<char> text) => text is [_, _, _, '+', ..] or [_, _, _, _, '+', ..] && At(text, out _) is not SepaKey.None;

    /// <summary>The parts of a purpose, in its order; what stands before the first key has none.</summary>
    internal static List<SepaPart> Parse(string text)
    {
        List<SepaPart> parts = [];
        SepaKey key = SepaKey.None;
        int from = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (CanBegin(text, at, from) && At(text.AsSpan(at), out int length) is not SepaKey.None and SepaKey found)
            {
                Add(parts, key, text, from, at);
                (key, from) = (found, at + length);
                at = from - 1;
            }
        }

        Add(parts, key, text, from, text.Length);
        return parts;
    }

    // One key may follow the other where a value is empty.
    private static bool CanBegin(string text, int at, int valueStart) =>
        text[at] is >= 'A' and <= 'S' && (at == valueStart || text[at - 1] is ' ' or PurposeText.Break or PurposeText.Gap);

    private static void Add(List<SepaPart> parts, SepaKey key, string text, int from, int to)
    {
        ReadOnlySpan<char> value = text.AsSpan(from, to - from);
        int end = SepaValues.EndOf(key, value);
        AddIfAny(parts, key, value[..end]);
        AddIfAny(parts, SepaKey.None, value[end..]);
    }

    private static void AddIfAny(List<SepaPart> parts, SepaKey key, ReadOnlySpan<char> value)
    {
        if (!value.IsWhiteSpace())
        {
            parts.Add(new SepaPart(key, SepaValues.IsText(key) ? PurposeText.Read(value) : PurposeText.ReadReference(value)));
        }
    }

    private static SepaKey At(ReadOnlySpan<char> text, out int length)
    {
        SepaKey key = text.Length > NameLength ? Named(text[..NameLength]) : SepaKey.None;
        int name = key == SepaKey.Bic ? NameLength - 1 : NameLength;
        bool isKey = key != SepaKey.None && Ends(text[name..], key);
        length = isKey ? name + MarkLength(text[name..]) : 0;
        return isKey ? key : SepaKey.None;
    }

    private static SepaKey Named(ReadOnlySpan<char> name) => name switch
    {
        "EREF" => SepaKey.EndToEnd,
        "KREF" => SepaKey.Order,
        "MREF" => SepaKey.Mandate,
        "CRED" => SepaKey.Creditor,
        "DEBT" => SepaKey.Originator,
        "SVWZ" => SepaKey.Text,
        "ABWA" => SepaKey.UltimateDebtor,
        "ABWE" => SepaKey.UltimateCreditor,
        "COAM" => SepaKey.Compensation,
        "OAMT" => SepaKey.Original,
        "IBAN" => SepaKey.Iban,
        "RREF" => SepaKey.Return,
        "BREF" => SepaKey.Bank,
        "PURP" => SepaKey.Purpose,
        ['B', 'I', 'C', '+' or ':'] => SepaKey.Bic,
        _ => SepaKey.None,
    };

    private static int MarkLength(ReadOnlySpan<char> rest) => rest[0] == '+' || rest.Length == 1 ? 1 : 2;

    // A colon is common in texts, so what follows must look like what the key promises; at the very end the value was cut off.
    private static bool Ends(ReadOnlySpan<char> rest, SepaKey key)
    {
        bool hasColon = rest is [':'] or [':', ' ' or PurposeText.Break or PurposeText.Gap, ..];
        return rest[0] == '+' || (hasColon && SepaValues.Fits(key, rest[MarkLength(rest)..].TrimStart()));
    }
}
