using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Words that say why less was paid: a discount, a charge, a part, what is retained, what is disputed. A credit note that happens to be as much is not what was taken off then.</summary>
internal static class Deduction
{
    private static readonly WordSet Words = new(
        "SKONTO", "SKONTI", "DISCOUNT", "ESCOMPTE", "SCONTO", "KORTING", "BETALINGSKORTING", "RABATT", "REMISE", "DESCUENTO", "RABAT", "KASSARABATT",
        "CHARGE", "CHARGES", "SPESEN", "BANKSPESEN", "GEBÜHR", "GEBÜHREN", "BANKGEBÜHR", "BANKGEBÜHREN", "FEES", "FRAIS", "KOSTEN", "BANKKOSTEN", "COMMISSION", "COMMISSIONI", "COMISION", "COMISIÓN", "GASTOS", "PROVISION", "OPŁATA",
        "TEILZAHLUNG", "TEILBETRAG", "ABSCHLAG", "ANZAHLUNG", "RATE", "RATENZAHLUNG", "PARTIAL", "PART", "ACOMPTE", "ACCONTO", "ANTICIPO", "DEELBETALING", "INSTALMENT", "INSTALLMENT",
        "EINBEHALT", "SICHERHEITSEINBEHALT", "GEWÄHRLEISTUNGSEINBEHALT", "RETENTION", "RETENUE", "RITENUTA", "RETENCION", "RETENCIÓN", "INHOUDING", "WITHHELD", "WITHHOLDING",
        "SCHADEN", "TRANSPORTSCHADEN", "MINDERUNG", "KÜRZUNG", "MANGEL", "MÄNGEL", "REKLAMATION", "MÄNGELRÜGE", "VORBEHALT", "FRACHT", "FREIGHT", "PORTO", "PENALTY", "PÉNALITÉ", "PENALITE", "VERTRAGSSTRAFE", "GUTSCHEIN", "VOUCHER", "GIFT",
        "RESTO", "RESTBETRAG", "RESTZAHLUNG", "FOLGT", "FOLLOW", "FOLLOWS", "SUIT", "SUIVRA", "SEGUE", "HÄLFTE", "HALF", "MOITIÉ", "MOITIE", "METÀ", "CONTO", "SPÄTER", "LATER",
        "DAMAGE", "DAMAGED", "CLAIM", "COMPLAINT", "DISPUTE", "DISPUTED", "SHORT", "MISSING", "FEHLT", "LITIGE", "AVARIE", "RECLAMO", "DEDUCTION", "DEDUCTED");

    /// <summary>Whether the text has one of them, or a share in hundredths.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static bool IsStated(Workspace work) => work.Payment.Remittance.Contains('%', StringComparison.Ordinal) || Words.StandsIn(work.Payment.Remittance, work.Scanner.Atoms);
}
