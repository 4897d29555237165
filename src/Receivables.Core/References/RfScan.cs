namespace Receivables.References;

/// <summary>Reads RF references, and Finnish ones in RF form, from one place of a text on.</summary>
internal static class RfScan
{
    internal static void Collect(ReadOnlySpan<char> text, int start, ICollection<CreditorReferenceMatch> found)
    {
        Span<char> compact = stackalloc char[RfScheme.MaxLength];
        int length = 0;
        int position = start;
        while (length < compact.Length && position < text.Length && char.IsAsciiLetterOrDigit(text[position]))
        {
            compact[length++] = char.ToUpperInvariant(text[position++]);
            if (!CanStart(compact[..length]))
            {
                return;
            }

            if (!ReferenceText.IsWordAt(text, position))
            {
                Report(compact[..length], start, position - start, found);
                position = ReferenceText.SkipSpace(text, position);
            }
        }
    }

    private static bool CanStart(ReadOnlySpan<char> compact) => compact.Length switch
    {
        1 => true,
        2 => compact[1] == 'F',
        3 or 4 => char.IsAsciiDigit(compact[^1]),
        _ => true,
    };

    private static void Report(ReadOnlySpan<char> compact, int start, int length, ICollection<CreditorReferenceMatch> found)
    {
        if (!RfScheme.Holds(compact))
        {
            return;
        }

        found.Add(new CreditorReferenceMatch(CreditorReferenceKind.Rf, start, length));
        if (FinnishScheme.HoldsInside(compact))
        {
            found.Add(new CreditorReferenceMatch(CreditorReferenceKind.Finnish, start, length));
        }
    }
}
