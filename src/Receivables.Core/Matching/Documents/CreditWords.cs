using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Credit notes that a text speaks of: <c>abzgl. Gutschrift 88</c> means one, and which.</summary>
internal static class CreditWords
{
    private const int MostLinks = 2;

    /// <summary>The words for a credit note.</summary>
    internal static WordSet Words { get; } = new(
        "GUTSCHRIFT", "GUTSCHRIFTEN", "GS", "GU", "RECHNUNGSKORREKTUR", "CREDITNOTE", "NOTE", "NOTES", "NOTA", "CN", "AVOIR", "AVOIRS", "CREDITNOTA", "CREDITFACTUUR", "KREDITNOTA", "KREDITFAKTURA", "KOREKTA", "KORYGUJĄCA");

    /// <summary>Whether digits stand behind a word for a credit note that were read as no number of the book: another is meant than one that happens to be as much.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static bool AreLeftOpen(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool areOpen = false;
        for (int i = 0; i < atoms.Length && !areOpen; i++)
        {
            int digits = !atoms[i].IsDigits && Words.Contains(text[atoms[i].Start..atoms[i].End]) ? DigitsBehind(atoms, i) : -1;
            areOpen = digits >= 0 && atoms[digits].Noise != NoiseKind.Figure && !work.Scanner.IsTaken(atoms[digits].Start, atoms[digits].End);
        }

        return areOpen;
    }

    // "credit note no. 12": at most two words between.
    private static int DigitsBehind(ReadOnlySpan<TextAtom> atoms, int word)
    {
        int i = word + 1;
        while (i < atoms.Length && i <= word + MostLinks && !atoms[i].IsDigits)
        {
            i++;
        }

        return i < atoms.Length && atoms[i].IsDigits ? i : -1;
    }
}
