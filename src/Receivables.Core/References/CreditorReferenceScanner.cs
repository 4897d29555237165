namespace Receivables.References;

/// <summary>Finds every creditor reference whose check digits hold inside a free text, such as the remittance text of a payment.</summary>
/// <remarks>
/// <para>
/// A reference starts and ends at a word boundary: no letter or digit of any script stands before or after it. Digits are ASCII; others are refused.
/// Between its groups up to three characters of white space may stand (a broken line counts), and the grouping must be one that the scheme knows:
/// any for RF and Swiss QR; 3-4-5 digits for the Belgian, with <c>/</c>, <c>.</c>, <c>-</c> or white space between, or none; groups of five from the right or none for the Finnish; none for KID.
/// </para>
/// <para>
/// Every kind that holds is reported, and references may overlap: the groups of one can hold by chance as another. What counts is whether the creditor issued it, which the caller knows.
/// Matches come in the order of their start, then of their end, then of their kind.
/// </para>
/// <para>Time is linear: from each character at most 300 characters are read, and at most 50 matches are reported. Thread-safe.</para>
/// </remarks>
public static class CreditorReferenceScanner
{
    /// <summary>Finds all references in a text.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<CreditorReferenceMatch> Find(ReadOnlySpan<char> text)
    {
        List<CreditorReferenceMatch> found = [];
        Find(text, found);
        return found;
    }

    /// <summary>Adds all references in a text to a collection of the caller's, which can be used again; nothing else is allocated.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="found">Where the matches go.</param>
    public static void Find(ReadOnlySpan<char> text, ICollection<CreditorReferenceMatch> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        for (int start = 0; start < text.Length; start++)
        {
            if (ReferenceText.IsWordAt(text, start - 1))
            {
                continue;
            }

            if (char.IsAsciiDigit(text[start]))
            {
                DigitScan.Collect(text, start, found);
            }
            else if (text[start] is 'R' or 'r')
            {
                RfScan.Collect(text, start, found);
            }
        }
    }
}
