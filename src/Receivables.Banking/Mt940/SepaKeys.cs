namespace Receivables.Banking.Mt940;

/// <summary>Finds the keys in a purpose: <c>EREF+</c>, or <c>EREF: </c> where a bank writes them into the text.</summary>
internal static class SepaKeys
{
    private static readonly (string Name, SepaKey Key)[] Names =
    [
        ("EREF", SepaKey.EndToEnd), ("KREF", SepaKey.Order), ("MREF", SepaKey.Mandate), ("CRED", SepaKey.Creditor), ("DEBT", SepaKey.Originator), ("SVWZ", SepaKey.Text),
        ("ABWA", SepaKey.UltimateDebtor), ("ABWE", SepaKey.UltimateCreditor), ("COAM", SepaKey.Compensation), ("OAMT", SepaKey.Original), ("IBAN", SepaKey.Iban), ("BIC", SepaKey.Bic),
        ("RREF", SepaKey.Return), ("BREF", SepaKey.Bank), ("PURP", SepaKey.Purpose),
    ];

    internal static bool BeginsWithKey(ReadOnlySpan<char> text) => At(text, out _) is not SepaKey.None && text.IndexOf('+') is 3 or 4;

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
        foreach ((string name, SepaKey key) in Names)
        {
            if (text.StartsWith(name) && text.Length > name.Length && Ends(text[name.Length..], key, out int mark))
            {
                length = name.Length + mark;
                return key;
            }
        }

        length = 0;
        return SepaKey.None;
    }

    // A colon is common in texts, so what follows must look like what the key promises; at the very end the value was cut off.
    private static bool Ends(ReadOnlySpan<char> rest, SepaKey key, out int mark)
    {
        bool hasColon = rest is [':'] or [':', ' ' or PurposeText.Break or PurposeText.Gap, ..];
        mark = rest[0] == '+' || rest.Length == 1 ? 1 : 2;
        return rest[0] == '+' || (hasColon && SepaValues.Fits(key, rest[mark..].TrimStart()));
    }
}
