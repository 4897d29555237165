using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Says which of debtor and creditor is the other side.</summary>
internal static class Counterparties
{
    /// <summary>Picks the other side: <see cref="CamtPart.Debtor"/> or <see cref="CamtPart.Creditor"/>.</summary>
    /// <param name="part">Debtor and creditor.</param>
    /// <param name="debtorFirst">Whether the other side should be the debtor: in a credit, and in the return or reversal of one.</param>
    /// <param name="own">The account of the statement. Who has it is not the other side.</param>
    internal static int Of(CamtPart part, bool debtorFirst, Iban own)
    {
        int expected = debtorFirst ? CamtPart.Debtor : CamtPart.Creditor;
        int other = debtorFirst ? CamtPart.Creditor : CamtPart.Debtor;
        return !IsOther(part.Parties[expected], own) && IsOther(part.Parties[other], own) ? other : expected;
    }

    internal static Party PartyOf(CamtPart part, int side)
    {
        PartyDraft party = part.Parties[side];
        return party.IsEmpty && party.Bic is null ? Party.Unknown : party.ToParty();
    }

    internal static Party? UltimateOf(CamtPart part, int side)
    {
        PartyDraft ultimate = part.Parties[side == CamtPart.Debtor ? CamtPart.UltimateDebtor : CamtPart.UltimateCreditor];
        return ultimate.IsEmpty ? null : ultimate.ToParty();
    }

    private static bool IsOther(PartyDraft party, Iban own) => !party.IsEmpty && (party.Iban.IsEmpty || party.Iban != own);
}
