using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Numbers behind a word for an invoice that name nothing which is known: whoever reads them looks for another document.</summary>
internal static class AnnouncedNumbers
{
    private const int LeastDigits = 3;

    // NJHMT77: letters and digits without a blank.
    private const int LeastMixed = 5;
    private const int MostPlaces = 16;

    /// <summary>The words for an invoice.</summary>
    internal static WordSet Words { get; } = new(
        "INVOICE", "INVOICES", "INVOICENO", "INVOICENUMBER", "INV", "INVS", "INVNO", "BILL", "BILLS",
        "FACTURE", "FACTURES", "FACT", "FACTS", "FAC", "FACS", "FRE", "FRES",
        "RECHNUNG", "RECHNUNGEN", "RECHNUNGS", "RECHNUNGSNR", "RECHNUNGSNUMMER", "RECHNUNGSNUMMERN", "RECHN", "RECHNR", "RNR", "RG", "RGNR", "RE", "RENR", "BELEG", "BELEGE", "BELEGNR", "BELEGNUMMER",
        "DOC", "DOCS", "DOCUMENT", "DOCUMENTS", "DOCUMENTO", "DOCUMENTI", "DOCUMENTOS", "PIECE", "PIECES", "PIÈCE", "PIÈCES",
        "TEILRECHNUNG", "SCHLUSSRECHNUNG", "ABSCHLAGSRECHNUNG", "SAMMELRECHNUNG",
        "FACTUUR", "FACTUREN", "FACTUURNR", "FACTUURNRS", "FACTUURNUMMER", "FACTUURNUMMERS", "FACTNR", "FAKTUUR", "NOTA", "NOTANR", "NOTANUMMER",
        "FACTURA", "FACTURAS", "FRA", "FRAS", "FATTURA", "FATTURE", "FATT", "FT", "FTT", "FATURA", "FATURAS", "FAT",
        "FAKTURA", "FAKTURY", "FAKTURĘ", "FAKTURE", "FAKTUR", "FAKTURĄ", "FAKT", "FV", "FVAT", "F-RA", "F-RY",
        "FAKTUREN", "FAKTURAER", "FAKTUROR", "FAKTURAN", "FAKTURANR", "FAKTURANUMMER", "FAKTNR", "REGNING", "REGNINGER", "REGNINGSNR", "RÄKNING",
        "LASKU", "LASKUN", "LASKUT", "LASKUNRO", "LASKUNNRO", "LASKUNUMERO");

    /// <summary>States them, once all answers are there.</summary>
    internal static void Add(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int places = 0;
        for (int i = 0; i + 1 < atoms.Length && places < MostPlaces; i++)
        {
            if (atoms[i].IsDigits || !LeadWord.Is(text, atoms, i, Words) || LeadWord.FirstBehind(text, atoms, i) is not (> 0 and var first) || BankReferences.IsJoined(text, atoms[first]))
            {
                continue;
            }

            places++;
            if (work.Budget.Spend(work.Scanner.Hits.Count + work.Items.Count) && IsUnread(work, text, atoms, first, out int end)
                && (end == atoms[first].End ? AnnouncedTails.UnknownWeight(work, first) : Priors.LeastUnknownDocument) is > 0 and var units)
            {
                work.Elsewhere.Add(new Clue(-1, EvidenceFamily.Document, EvidenceKind.UnknownDocument, units) { Field = PaymentField.Remittance, Start = atoms[first].Start, Length = end - atoms[first].Start });
            }
        }
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
        bool isMixed = digits > 0 && first < last && end - atoms[first].Start >= LeastMixed;
        return (digits >= LeastDigits || isMixed) && !isYear && atoms[last].Noise == NoiseKind.None && !IsExplained(work, atoms[first].Start, end);
    }

    // A place that is read as something and is worth nothing, such as the year for a serial of four digits, explains nothing.
    private static bool IsExplained(Workspace work, int start, int end) => IsRead(work.Items, start, end) || IsRead(work.Elsewhere, start, end);

    private static bool IsRead(List<Clue> clues, int start, int end)
    {
        bool isRead = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(clues))
        {
            isRead |= clue.Units > 0 && clue.Field == PaymentField.Remittance && clue.Length > 0 && clue.Start < end && start < clue.Start + clue.Length;
        }

        return isRead;
    }
}
