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

    private const int Full = 27;

    internal static string Join(IEnumerable<string> subfields)
    {
        var text = new StringBuilder();
        int last = 0;
        foreach (string subfield in subfields)
        {
            if (text.Length > 0 && (last < Full || SepaKeys.BeginsWithKey(subfield)))
            {
                text.Append(last == Full - 1 && !SepaKeys.BeginsWithKey(subfield) ? ' ' : Break);
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
        return trimmed.Contains(Break) ? trimmed.ToString().Replace(" \n", " ", StringComparison.Ordinal).Replace("\n ", " ", StringComparison.Ordinal).Replace(Break, ' ') : trimmed.ToString();
    }
}
