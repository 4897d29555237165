using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Words that say that money is for something else than what is open: a refund or a rebate, a security, a prepayment of what is not billed yet, wages, a loan, a donation, capital.</summary>
/// <remarks>Who names a document means it, whatever else the text says; these words are asked only where nothing is named, and account and amount alone speak for an item.</remarks>
internal static class OtherPurpose
{
    private static readonly WordSet Words = new(
        "REFUND", "REFUNDED", "REIMBURSEMENT", "ERSTATTUNG", "RÜCKERSTATTUNG", "RUECKERSTATTUNG", "RÜCKZAHLUNG", "RUECKZAHLUNG", "REMBOURSEMENT", "DEVOLUCION", "DEVOLUCIÓN", "REEMBOLSO", "RIMBORSO",
        "TERUGBETALING", "TERUGSTORTING", "ZWROT", "ÅTERBETALNING", "TILBAGEBETALING", "REFUSION", "REBATE", "BONUS",
        "DEPOSIT", "KAUTION", "FIANZA", "CAUTION", "WAARBORG", "WAARBORGSOM", "CAUZIONE", "CAUÇÃO",
        "PREPAYMENT", "ANZAHLUNG", "VORAUSZAHLUNG", "VORKASSE", "ACOMPTE", "ARRHES", "ANTICIPO", "ACCONTO", "CAPARRA", "AANBETALING", "VOORUITBETALING", "ZALICZKA", "ZADATEK", "FÖRSKOTT", "HANDPENNING", "FORSKUD", "FORUDBETALING", "ADIANTAMENTO", "SINAL",
        "SALARY", "WAGES", "PAYROLL", "GEHALT", "LOHN", "SALAIRE", "NOMINA", "NÓMINA", "STIPENDIO", "SALARIS",
        "LOAN", "DARLEHEN", "PRESTAMO", "PRÉSTAMO", "PRESTITO", "LENING", "PRÊT",
        "DEPOT", "DÉPÔT", "MIETKAUTION", "BORG", "BORGSOM", "AVANCE", "VOORSCHOT",
        "DONATION", "SPENDE", "DONATIVO", "DONAZIONE", "DONATIE",
        "STAMMKAPITAL", "KAPITALERHÖHUNG",
        "RÜCKÜBERWEISUNG", "RUECKUEBERWEISUNG", "RÜCKLÄUFER", "RETOURE", "RETURNED", "RETOURNÉ", "RETOURNE", "KAUTIONSZAHLUNG", "MIETSICHERHEIT", "UMSATZBONUS", "JAHRESBONUS", "PROFORMA", "AKONTO", "ACONTO", "VORSCHUSS", "ADVANCE",
        "SCHADENERSATZ", "SCHADENSERSATZ", "DEVOLUÇÃO", "DEVOLUCAO", "TERUGGAAF", "RISTOURNE", "RFA", "CAUCAO", "DEPOSITUM", "DEPOSITION", "ÅTERBET");

    // A part of something larger: a set that happens to make it is not meant.
    private static readonly WordSet Parts = new(
        "TEILZAHLUNG", "TEILBETRAG", "RATENZAHLUNG", "TEILRATE", "PARTIAL", "PARTIEL", "PARTIELLE", "PARZIALE", "PARCIAL", "DEELBETALING", "DELBETALNING", "DELBETALING", "PARTPAYMENT");

    // A set of several is no advance either.
    private static readonly WordSet PartsOfSets = new("ABSCHLAG", "ABSCHLAGSZAHLUNG", "RATE", "RATA", "PART", "INSTALMENT", "INSTALLMENT");

    private static readonly WordSet Thanks = new("MERCI", "THANKS", "YOU", "GRAZIE", "GRACIAS");

    /// <summary>Whether the text has one of them, or says of an answer that it is a part of something.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer, of which nothing is named by its number.</param>
    internal static bool IsStated(Workspace work, ReadOnlySpan<Leg> legs)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool isStated = false;
        for (int i = 0; i < atoms.Length && !isStated; i++)
        {
            ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
            isStated = !atoms[i].IsDigits && (Words.Contains(word) || Parts.Contains(word) || (legs.Length > 1 && PartsOfSets.Contains(word))) && !IsOfPayer(work, word) && !IsThanks(text, atoms, i) && work.Quote(atoms[i].Start, atoms[i].End);
        }

        return isStated;
    }

    // Merci d'avance, thanks in advance.
    private static bool IsThanks(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) => i > 1 && Thanks.Contains(text[atoms[i - 2].Start..atoms[i - 2].End]);

    // Advance Systems Ltd pays in advance no more than others.
    private static bool IsOfPayer(Workspace work, ReadOnlySpan<char> word) => work.Payment.Payer.Name is { } name && MonthOrName.HasWord(name, word);
}
