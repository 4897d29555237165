namespace Receivables.Banking.Coda;

/// <summary>References that say that there is none.</summary>
internal static class CodaReferences
{
    /// <summary>Whether the payer gave no reference: blank, or one of the words for it.</summary>
    internal static bool IsNone(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> reference = text.Trim();
        return reference.IsEmpty || reference.Equals("NOTPROVIDED", StringComparison.OrdinalIgnoreCase) || reference.Equals("NOT PROVIDED", StringComparison.OrdinalIgnoreCase);
    }
}
