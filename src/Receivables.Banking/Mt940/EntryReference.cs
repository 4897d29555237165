namespace Receivables.Banking.Mt940;

/// <summary>Parts the reference of field 61 from what some banks put behind it on the same line.</summary>
internal static class EntryReference
{
    // Its width in the format.
    private const int Width = 16;

    internal static void Split(ReadOnlySpan<char> text, bool hasBankReference, MtEntry entry)
    {
        bool isPadded = !hasBankReference && text.Length > Width && text[Width - 1] == ' ' && !text[Width..].IsWhiteSpace();
        ReadOnlySpan<char> reference = (isPadded ? text[..Width] : text).Trim();
        entry.CustomerReference = IsPlaceholder(reference) ? null : reference.ToString();
        if (isPadded)
        {
            entry.Supplement = text[Width..].Trim().ToString();
            entry.IsSupplementInline = true;
        }
    }

    // There is none, or it stands in field 86.
    private static bool IsPlaceholder(ReadOnlySpan<char> text) => text is "" or "NONREF" or "NOREF" or "KREF+" or "EREF+" or "MREF+" or "EREF" or "MARF" or "PREF";
}
