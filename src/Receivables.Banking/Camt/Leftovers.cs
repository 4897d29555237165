using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>
/// Everything about a transaction that its fields have no room for, as extra fields, so that nothing of the file is lost: what the model does not know, and of
/// what it knows the second of two (the own side, the entry's reference beside the transaction's, a code that another overrides).
/// </summary>
internal sealed class Leftovers
{
    private static readonly (string Name, int Side)[] Sides = [("Dbtr", CamtPart.Debtor), ("Cdtr", CamtPart.Creditor), ("UltmtDbtr", CamtPart.UltimateDebtor), ("UltmtCdtr", CamtPart.UltimateCreditor)];

    private readonly BankCodes _bankCodes;
    private readonly List<ExtraField> _fields = [];

    internal Leftovers(BankCodes bankCodes) => _bankCodes = bankCodes;

    /// <summary>Gathers them.</summary>
    /// <param name="part">The transaction, or null.</param>
    /// <param name="number">Its place in the batch, or 0.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="otherSide">Which party became the counterparty.</param>
    /// <param name="coded">Whose transaction code is used.</param>
    /// <param name="own">The account of the statement, which is not repeated.</param>
    /// <param name="amount">The amount of the transaction.</param>
    /// <param name="instructed">What was ordered, or null.</param>
    internal IReadOnlyList<ExtraField> Of(CamtPart? part, int number, CamtEntry entry, int otherSide, CamtLevel coded, Iban own, Money amount, Money? instructed)
    {
        _fields.Clear();
        if (part is not null)
        {
            AddPart(part, number, entry, amount, instructed);
            AddOwnSide(part, otherSide, own);
        }

        AddEntry(part, number, entry, coded, instructed);
        return ReadOnlyLists.From(_fields);
    }

    /// <summary>Keeps what a part of a batch has for itself alone, where the batch stays whole.</summary>
    internal static void AddMerged(CamtPart part, List<ExtraField> fields)
    {
        fields.AddRange(part.Extras);
        Keep(fields, "Amt", part.Amount.IsValid ? part.Amount.Value.ToString() : null);
        AddAmounts(fields, part, "", part.Amount.Value, null);
        Keep(fields, "Refs/AcctSvcrRef", part.Reference);
        Keep(fields, "Refs/EndToEndId", part.EndToEndId);
        Keep(fields, "Refs/MndtId", part.MandateId);
        foreach ((string name, int side) in Sides)
        {
            Keep(fields, $"RltdPties/{name}/Nm", part.Parties[side].Name);
            Keep(fields, $"RltdPties/{name}Acct/Id/IBAN", part.Parties[side].Iban.IsEmpty ? null : part.Parties[side].Iban.Value);
            Keep(fields, $"RltdPties/{name}Acct/Id/Othr/Id", part.Parties[side].Account);
            Keep(fields, $"RltdAgts/{name}Agt/FinInstnId/BICFI", part.Parties[side].Bic);
            Keep(fields, $"RltdPties/{name}/PstlAdr/Ctry", part.Parties[side].Country);
            Keep(fields, $"RltdPties/{name}/Id", part.Parties[side].Identification);
        }

        foreach (CamtCharge charge in part.Charges)
        {
            Keep(fields, "Chrgs", ChargeReading.Describe(charge));
        }

        foreach (string line in part.StructuredLines)
        {
            Keep(fields, "RmtInf/Strd/AddtlRmtInf", line);
        }

        Keep(fields, "RtrInf/Rsn/Cd", part.ReturnReason);
        Keep(fields, "AddtlTxInf", part.AdditionalInformation);
    }

    // An amount that is neither what was booked nor what was ordered: before charges, at another rate, or a contradiction.
    private static void AddAmounts(List<ExtraField> fields, CamtLevel level, string under, Money amount, Money? instructed)
    {
        AddAmount(fields, under, "AmtDtls/TxAmt/Amt", level.TransactionAmount, amount, instructed);
        AddAmount(fields, under, "AmtDtls/CntrValAmt/Amt", level.CounterValue, amount, instructed);
        AddAmount(fields, under, "AmtDtls/InstdAmt/Amt", level.Instructed, amount, instructed);
    }

    private static void AddAmount(List<ExtraField> fields, string under, string name, in CamtAmount stated, Money amount, Money? instructed)
    {
        if (stated.IsValid && stated.Value != amount && stated.Value != instructed && !stated.Value.IsZero)
        {
            fields.Add(new ExtraField(under + name, stated.Value.ToString()));
        }
    }

    private static void Keep(List<ExtraField> fields, string name, string? value)
    {
        if (value is not null)
        {
            fields.Add(new ExtraField(name, value));
        }
    }

    private void AddPart(CamtPart part, int number, CamtEntry entry, Money amount, Money? instructed)
    {
        Add(part.Extras);
        foreach (string line in part.StructuredLines)
        {
            Add("RmtInf/Strd/AddtlRmtInf", line);
        }

        Money booked = number == 0 ? entry.Amount.Value : amount.Abs();
        AddAmount(_fields, "", "Amt", part.Amount, booked, number == 0 ? null : instructed);
        AddAmounts(_fields, part, "", booked, instructed);
    }

    private void AddOwnSide(CamtPart part, int otherSide, Iban own)
    {
        bool isCreditor = otherSide == CamtPart.Debtor;
        PartyDraft party = part.Parties[isCreditor ? CamtPart.Creditor : CamtPart.Debtor];
        PartyDraft ultimate = part.Parties[isCreditor ? CamtPart.UltimateCreditor : CamtPart.UltimateDebtor];
        if (!party.IsEmpty || party.Bic is not null)
        {
            Add(isCreditor ? "RltdPties/Cdtr/Nm" : "RltdPties/Dbtr/Nm", party.Name);
            Add(isCreditor ? "RltdPties/CdtrAcct/Id/IBAN" : "RltdPties/DbtrAcct/Id/IBAN", party.Iban.IsEmpty || party.Iban == own ? null : party.Iban.Value);
            Add(isCreditor ? "RltdPties/CdtrAcct/Id/Othr/Id" : "RltdPties/DbtrAcct/Id/Othr/Id", party.Account);
            Add(isCreditor ? "RltdAgts/CdtrAgt/FinInstnId/BICFI" : "RltdAgts/DbtrAgt/FinInstnId/BICFI", party.Bic);
            Add(isCreditor ? "RltdPties/Cdtr/PstlAdr/Ctry" : "RltdPties/Dbtr/PstlAdr/Ctry", party.Country);
            Add(isCreditor ? "RltdPties/Cdtr/Id" : "RltdPties/Dbtr/Id", party.Identification);
        }

        if (!ultimate.IsEmpty)
        {
            Add(isCreditor ? "RltdPties/UltmtCdtr/Nm" : "RltdPties/UltmtDbtr/Nm", ultimate.Name);
            Add(isCreditor ? "RltdPties/UltmtCdtr/Id" : "RltdPties/UltmtDbtr/Id", ultimate.Identification);
        }
    }

    private void AddEntry(CamtPart? part, int number, CamtEntry entry, CamtLevel coded, Money? instructed)
    {
        Add(entry.Extras);
        bool servicerIsId = part?.Reference is null && entry.ServicerReference is not null;
        Add("Ntry/AcctSvcrRef", servicerIsId ? null : entry.ServicerReference);
        Add("Ntry/NtryRef", part?.Reference is null && !servicerIsId ? null : entry.EntryReference);
        Add("Ntry/NtryDtls/Btch/MsgId", entry.BatchPaymentId is null ? null : entry.BatchMessageId);
        if (coded != entry && entry.HasBankCode)
        {
            Add("Ntry/BkTxCd", _bankCodes.Of(entry));
        }

        if (number <= 1)
        {
            AddAmounts(_fields, entry, "Ntry/", entry.Amount.Value, instructed);
            Add("Ntry/AddtlNtryInf", part?.AdditionalInformation is null ? null : entry.AdditionalInformation);
        }

        bool hasOthers = number == 1 || (number == 0 && part is { Charges.Count: > 0 });
        for (int i = 0; hasOthers && i < entry.Charges.Count; i++)
        {
            Add("Ntry/Chrgs", ChargeReading.Describe(entry.Charges[i]));
        }
    }

    // One by one: for the two or three that there are, the bulk copy of AddRange costs more.
    private void Add(List<ExtraField> fields)
    {
        foreach (ExtraField field in fields)
        {
            _fields.Add(field);
        }
    }

    private void Add(string name, string? value)
    {
        if (value is not null)
        {
            _fields.Add(new ExtraField(name, value));
        }
    }
}
