namespace Receivables.Banking.Camt;

/// <summary>Says which of debtor and creditor is the other side.</summary>
internal static class Counterparties
{
    /// <summary>Picks the other side and on whose behalf it acts.</summary>
    /// <param name="part">Debtor, creditor and the ultimate ones.</param>
    /// <param name="debtorFirst">Whether the other side should be the debtor: in a credit, and in the return or reversal of one.</param>
    /// <param name="own">The account of the statement. Who has it is not the other side.</param>
    internal static (Party Counterparty, Party? Ultimate) Of(CamtPart part, bool debtorFirst, Iban own)
    {
        CamtParty[] parties = part.Parties;
        (int expected, int other) = debtorFirst ? (CamtPart.Debtor, CamtPart.Creditor) : (CamtPart.Creditor, CamtPart.Debtor);
        int chosen = !IsOther(parties[expected], own) && IsOther(parties[other], own) ? other : expected;
        CamtParty ultimate = parties[chosen == CamtPart.Debtor ? CamtPart.UltimateDebtor : CamtPart.UltimateCreditor];
        CamtParty party = parties[chosen];
        return (party.IsEmpty && party.Bic is null ? Party.Unknown : party.ToParty(), ultimate.IsEmpty ? null : ultimate.ToParty());
    }

    private static bool IsOther(CamtParty party, Iban own) => !party.IsEmpty && (party.Iban.IsEmpty || party.Iban != own);
}
