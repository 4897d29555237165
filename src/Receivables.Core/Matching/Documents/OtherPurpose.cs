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
        "STAMMKAPITAL", "KAPITALERHÖHUNG");

    /// <summary>Whether the text has one of them.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static bool IsStated(Workspace work) => Words.StandsIn(work.Payment.Remittance, work.Scanner.Atoms);
}
