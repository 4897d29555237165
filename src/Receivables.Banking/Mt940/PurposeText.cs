using System.Text;

namespace Receivables.Banking.Mt940;

/// <summary>Joins what was cut into subfields of 27 characters.</summary>
/// <remarks>
/// A subfield that is full goes on in the next without a gap. In one of 26 a space at its end was cut off. A shorter one ended where its writer wanted it to.
/// Source: Deutsche Kreditwirtschaft, DFÜ-Abkommen, Anlage 3, chapter on field 86: a text that does not fit goes on in the next subfield, spaces at the end of one are cut.
/// </remarks>
internal static class PurposeText
{
    /// <summary>Stands where a subfield ended before it was full, or where a key begins a subfield.</summary>
    internal const char Break = '\n';

    /// <summary>Stands where a subfield lacked one character, which was a space.</summary>
    internal const char Gap = '\v';

    private const int Full = 27;

    internal static string Join(List<string> subfields)
    {
        if (subfields.Count <= 1)
        {
            return subfields.Count == 0 ? "" : subfields[0];
        }

        var text = new StringBuilder(subfields.Count * (Full + 1));
        int last = 0;
        foreach (string subfield in subfields)
        {
            if (string.IsNullOrWhiteSpace(subfield))
            {
                last = 0;
                continue;
            }

            bool beginsWithKey = SepaKeys.BeginsWithKey(subfield);
            if (text.Length > 0 && (last < Full || beginsWithKey))
            {
                text.Append(last == Full - 1 && !beginsWithKey ? Gap : Break);
            }

            text.Append(subfield);
            last = subfield.Length;
        }

        return text.ToString();
    }

    /// <summary>A part of such a text as a person reads it.</summary>
    internal static string Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        if (trimmed.IndexOfAny(Break, Gap) < 0)
        {
            return trimmed.ToString();
        }

        var read = new StringBuilder(trimmed.Length);
        for (int i = 0; i < trimmed.Length; i++)
        {
            bool isMark = trimmed[i] is Break or Gap;
            bool besideSpace = isMark && (trimmed[i - 1] == ' ' || trimmed[i + 1] == ' ');
            if (!besideSpace)
            {
                read.Append(isMark ? ' ' : trimmed[i]);
            }
        }

        return read.ToString();
    }

    /// <summary>A reference: what was cut is joined without a gap.</summary>
    internal static string ReadReference(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Break, Gap) < 0 ? text.Trim().ToString() : text.Trim().ToString().Replace("\n", "", StringComparison.Ordinal).Replace("\v", "", StringComparison.Ordinal);

    /// <summary>A name: several spaces become one.</summary>
    internal static string Collapse(ReadOnlySpan<char> text)
    {
        string collapsed = text.Trim().ToString();
        while (collapsed.Contains("  ", StringComparison.Ordinal))
        {
            collapsed = collapsed.Replace("  ", " ", StringComparison.Ordinal);
        }

        return collapsed;
    }
}
