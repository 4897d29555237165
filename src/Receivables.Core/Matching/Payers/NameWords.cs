using System.Buffers;
using System.Collections.Frozen;

namespace Receivables.Matching.Payers;

/// <summary>The words of a folded name that tell companies apart: legal forms, titles and "and" are left out, because payers and banks leave them out too.</summary>
internal static class NameWords
{
    /// <summary>More words than this are not read.</summary>
    internal const int Most = 12;

    // Legal forms that stand at the end of a name, or before it, and are no other word of a language.
    private static readonly FrozenSet<string> Forms = FrozenSet.Create(
        StringComparer.Ordinal,
        "SARL", "SAS", "SASU", "SA", "EURL", "SCI", "SNC", "SCOP", "EIRL", "GMBH", "MBH", "AG", "KG", "OHG", "UG", "EK", "EV", "GBR", "KGAA", "LTD", "LIMITED", "PLC", "LLP", "LLC", "INC", "CORP",
        "BV", "NV", "BVBA", "VOF", "SRL", "SPA", "SAPA", "SL", "SLU", "LDA", "APS", "AB", "OY", "OYJ", "SRO", "KFT", "DOO");

    private static readonly FrozenSet<string> Left = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            .. Forms,
            "EI", "STE", "SOC", "SOCIETE", "ETS", "ETABLISSEMENTS", "CIE", "MR", "MME", "M", "ME", "CO", "SE", "HERR", "FRAU", "FIRMA", "COMPANY", "THE", "MESSRS", "CV", "AS", "ZOO", "SP",
            "ET", "AND", "UND", "EN", "E", "Y", "DE", "DU", "DES", "LA", "LE", "LES", "DER", "DIE", "DAS", "VON", "VAN",
        ]);

    // What is written before the name of a person; "M OU MME", "HERR UND FRAU" before that of two.
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "HERR", "HERRN", "FRAU", "HR", "MR", "MRS", "MS", "MISS", "M", "MME", "MLLE", "MONSIEUR", "MADAME", "DHR", "MEVR", "MW", "SIG", "SIGRA", "SIGNOR", "SIGNORA", "SR", "SRA", "D", "DNA", "DON", "DONA",
        "DR", "PROF", "OU", "ET", "UND", "AND", "EN", "Y", "E");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitlesBySpan = Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FormsBySpan = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeftBySpan = Left.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Gap = SearchValues.Create(" ");

    /// <summary>Parts a folded name into the places of its words; returns how many there are.</summary>
    /// <remarks>A name of nothing but such words keeps them all.</remarks>
    internal static int Split(ReadOnlySpan<char> folded, Span<Range> words)
    {
        int count = Split(folded, words, true);
        return count > 0 ? count : Split(folded, words, false);
    }

    /// <summary>Cuts the legal forms at the end of a folded name off, and those before it; a name of nothing else keeps the last.</summary>
    internal static ReadOnlySpan<char> WithoutForms(ReadOnlySpan<char> folded)
    {
        for (int gap = folded.LastIndexOf(' '); gap > 0 && FormsBySpan.Contains(folded[(gap + 1)..]); gap = folded.LastIndexOf(' '))
        {
            folded = folded[..gap];
        }

        for (int gap = folded.IndexOf(' '); gap > 0 && FormsBySpan.Contains(folded[..gap]); gap = folded.IndexOf(' '))
        {
            folded = folded[(gap + 1)..];
        }

        return folded;
    }

    /// <summary>Cuts the titles before the name of a person off: <c>HERR HEIKE KELLER</c>, <c>M OU MME PAUL DURAND</c>. Two words of a name are left at least: one may be the first letter of a first name.</summary>
    internal static ReadOnlySpan<char> WithoutTitles(ReadOnlySpan<char> folded)
    {
        for (int gap = folded.IndexOf(' '); gap > 0 && TitlesBySpan.Contains(folded[..gap]) && folded[(gap + 1)..].Contains(' '); gap = folded.IndexOf(' '))
        {
            folded = folded[(gap + 1)..];
        }

        return folded;
    }

    /// <summary>Whether a word of a text is a legal form, in any case.</summary>
    internal static bool IsForm(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        return FormsBySpan.Contains(folded[..NameFolding.Fold(word, folded)]);
    }

    private static int Split(ReadOnlySpan<char> folded, Span<Range> words, bool leaves)
    {
        int count = 0;
        for (int start = 0; start < folded.Length && count < words.Length;)
        {
            int length = folded[start..].IndexOfAny(Gap);
            int end = length < 0 ? folded.Length : start + length;
            if (end > start && !(leaves && LeftBySpan.Contains(folded[start..end])))
            {
                words[count++] = start..end;
            }

            start = end + 1;
        }

        return count;
    }
}
