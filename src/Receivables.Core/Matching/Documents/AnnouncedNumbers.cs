using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Numbers behind a word for an invoice that name nothing which is known: whoever reads them looks for another document.</summary>
internal static class AnnouncedNumbers
{
    private const int LeastDigits = 3;
    private const int MostPlaces = 16;
    private const int MostLinks = 3;

    /// <summary>The words for an invoice.</summary>
    internal static WordSet Words { get; } = new(
        "FACTURE", "FACTURES", "FACT", "FAC", "RECHNUNG", "RECHNUNGEN", "RECHNUNGSNR", "RECHNUNGSNUMMER", "RECHN", "RNR", "RG", "RGNR", "RE", "INVOICE", "INVOICES", "INV", "BILL",
        "FACTUUR", "FACTUREN", "FACTUURNR", "FACTUURNUMMER", "FACTURA", "FACTURAS", "FRA", "FRAS", "FATTURA", "FATTURE", "FATT", "FT", "FAKTURA", "FAKTURY", "FAKT");

    /// <summary>States them, once all answers are there.</summary>
    internal static void Add(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int places = 0;
        for (int i = 0; i + 1 < atoms.Length && places < MostPlaces; i++)
        {
            if (atoms[i].IsDigits || !Words.Contains(text[atoms[i].Start..atoms[i].End]) || FirstBehind(text, atoms, i) is not (> 0 and var first))
            {
                continue;
            }

            places++;
            if (work.Budget.Spend(work.Scanner.Hits.Count + work.Items.Count) && IsUnread(work, text, atoms, first, out int end))
            {
                work.Elsewhere.Add(new Clue(-1, EvidenceFamily.Document, EvidenceKind.UnknownDocument, Priors.LeastUnknownDocument) { Field = PaymentField.Remittance, Start = atoms[first].Start, Length = end - atoms[first].Start });
            }
        }
    }

    // "Rechnung Nr. 4711": the word for a number is stepped over, "n.º" in two steps.
    private static int FirstBehind(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int word)
    {
        int first = word + 1;
        while (first < Math.Min(atoms.Length, word + MostLinks) && !atoms[first].IsDigits && TextAtoms.CanJoin(text, atoms[first - 1], atoms[first]) && LeadWord.Links.Contains(text[atoms[first].Start..atoms[first].End]))
        {
            first++;
        }

        return first < atoms.Length && TextAtoms.CanJoin(text, atoms[first - 1], atoms[first]) ? first : -1;
    }

    // As far as no blank parts it: with digits enough, no date and no amount, and no part of it read as anything.
    private static bool IsUnread(Workspace work, ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int first, out int end)
    {
        int digits = 0;
        int last = first;
        while (true)
        {
            digits += atoms[last].IsDigits ? atoms[last].Length : 0;
            if (atoms[last].Noise != NoiseKind.None || last + 1 == atoms.Length || text[atoms[last].End..atoms[last + 1].Start].ContainsAny(' ', '\n', '\r') || !TextAtoms.CanJoin(text, atoms[last], atoms[last + 1]))
            {
                break;
            }

            last++;
        }

        end = atoms[last].End;
        bool isYear = first == last && digits == 4 && DateDigits.AreNear(text[atoms[first].Start..end], work.Payment.BookingDate);
        return digits >= LeastDigits && !isYear && atoms[last].Noise == NoiseKind.None && !IsExplained(work, atoms[first].Start, end);
    }

    private static bool IsExplained(Workspace work, int start, int end)
    {
        bool isExplained = work.Scanner.IsTaken(start, end);
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isExplained |= clue.Field == PaymentField.Remittance && clue.Length > 0 && clue.Start < end && start < clue.Start + clue.Length;
        }

        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            isExplained |= clue.Field == PaymentField.Remittance && clue.Length > 0 && clue.Start < end && start < clue.Start + clue.Length;
        }

        return isExplained;
    }
}
