using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>The words by which a text tells one of several items alike: the month, the day or the number, with the word before it that says what it is.</summary>
internal static class ToldText
{
    /// <summary>Where they start and end.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="told">What it tells.</param>
    internal static (int Start, int End) Of(Workspace work, in Telling told)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        return told.By switch
        {
            ToldBy.Month => (PeerSigns.StartOfMonth(text, atoms, told.Atom), MonthNames.EndOf(text, atoms, told.Atom, work.WrittenMonth)),
            ToldBy.Day => (PeerSigns.StartOfDay(work, told.Atom), TextDays.EndOf(text, atoms, told.Atom)),
            _ => (LeadWord.StartBefore(work.Scanner, text, atoms[told.Atom].Start, AnnouncedNumbers.Words), atoms[told.Atom].End),
        };
    }
}
