using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>Whether a name in a text is a part of a longer one: Anna Maria Schmidt is not Maria Schmidt, Green Energy Holding Ltd not Green Energy, and Karl Marx Str. a street.</summary>
internal static class LongerNames
{
    private const int LeastOfWord = 3;

    /// <summary>A legal form so many words behind a name makes it another company's.</summary>
    private const int MostBefore = 2;

    private static readonly WordSet Streets = new(
        "STR", "STRASSE", "STRAßE", "STRAAT", "PLATZ", "PLEIN", "WEG", "ALLEE", "GASSE", "RING", "RUE", "AVENUE", "AV", "BOULEVARD", "BD", "PLACE", "QUAI", "VIA", "VIALE", "PIAZZA", "CORSO", "CALLE", "PLAZA", "STREET", "ROAD", "LANE", "SQUARE");

    /// <summary>Whether it is. A word of a rent, an invoice or a customer beside it is none of a name.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="start">Where the name starts.</param>
    /// <param name="end">Where it ends.</param>
    internal static bool Hold(Workspace work, int start, int end)
    {
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int before = work.Scanner.FirstAtomFrom(start) - 1;
        int behind = work.Scanner.FirstAtomFrom(end);
        return (before >= 0 && IsBlank(work, atoms[before].End, start) && IsOfName(work, atoms[before]))
            || (behind < atoms.Length && IsBlank(work, end, atoms[behind].Start) && (IsOfName(work, atoms[behind]) || EndsInForm(work, atoms, behind)));
    }

    private static bool IsOfName(Workspace work, in TextAtom atom)
    {
        ReadOnlySpan<char> word = ((ReadOnlySpan<char>)work.Payment.Remittance)[atom.Start..atom.End];
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        return Streets.Contains(word) || (!atom.IsDigits && word.Length >= LeastOfWord && !IsKnown(word) && work.Index.Payers.Words.Spellings.Has(folded[..NameFolding.Fold(word, folded)]));
    }

    private static bool IsKnown(ReadOnlySpan<char> word) => AnnouncedNumbers.Words.Contains(word) || PeerSigns.Periods.Contains(word) || CustomerNumbers.Words.Contains(word);

    // A word or two, and a legal form: another company.
    private static bool EndsInForm(Workspace work, ReadOnlySpan<TextAtom> atoms, int first)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        bool ends = false;
        for (int i = first; i <= first + MostBefore && i < atoms.Length && !ends && !atoms[i].IsDigits && (i == first || IsBlank(work, atoms[i - 1].End, atoms[i].Start)); i++)
        {
            ends = i > first && NameWords.IsForm(text[atoms[i].Start..atoms[i].End]);
        }

        return ends;
    }

    private static bool IsBlank(Workspace work, int from, int to) => to == from + 1 && work.Payment.Remittance[from] == ' ';
}
