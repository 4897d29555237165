namespace Receivables.Banking.Camt;

/// <content>The entry, and what entries and transactions share.</content>
internal static partial class CamtSchema
{
    private static void DefineEntry(CamtNode entry)
    {
        entry
            .OnLeaf("NtryRef", static c => c.Entry.EntryReference = c.Text())
            .OnLeaf("Amt", static c => c.Entry.Amount = c.Amount(CamtAmountUse.Entry), hasCurrency: true)
            .OnLeaf("CdtDbtInd", static c => c.Entry.Direction = c.Direction())
            .OnLeaf("RvslInd", static c => c.Entry.IsReversal = c.Flag() ?? false)
            .OnLeaf("Sts", static c => c.EntryStatus())
            .OnLeaf("Sts/Cd", static c => c.EntryStatus())
            .OnLeaf("Sts/Prtry", static c => c.EntryStatus())
            .OnLeaf("BookgDt/Dt", static c => c.Entry.BookingDate = c.EntryDate())
            .OnLeaf("BookgDt/DtTm", static c => c.Entry.BookingDate = c.EntryDate())
            .OnLeaf("ValDt/Dt", static c => c.Entry.ValueDate = c.EntryDate())
            .OnLeaf("ValDt/DtTm", static c => c.Entry.ValueDate = c.EntryDate())
            .OnLeaf("AcctSvcrRef", static c => c.Entry.Reference = c.Text())
            .OnLeaf("AddtlNtryInf", static c => c.Entry.AdditionalInformation = c.Text());
        DefineLevel(entry);

        CamtNode details = entry.OnContainer("NtryDtls", null, null);
        var part = new CamtNode("");
        details.Link("TxDtls", part);
        entry.Link("TxDtls", part); // version 1 has no NtryDtls
        details.OnContainer("TxDtls", static c => c.BeginPart(), static c => c.EndPart());
        DefinePart(part);
        foreach (CamtNode parent in (CamtNode[])[details, entry])
        {
            parent.OnContainer("Btch", static c => c.Entry.IsBatch = true, null)
                .OnLeaf("MsgId", static c => c.Entry.BatchMessageId = c.Text())
                .OnLeaf("PmtInfId", static c => c.Entry.BatchPaymentId = c.Text());
        }
    }

    private static void DefineLevel(CamtNode level)
    {
        level
            .OnLeaf("BkTxCd/Domn/Cd", static c => c.Level.Domain = c.Code())
            .OnLeaf("BkTxCd/Domn/Fmly/Cd", static c => c.Level.Family = c.Code())
            .OnLeaf("BkTxCd/Domn/Fmly/SubFmlyCd", static c => c.Level.SubFamily = c.Code())
            .OnLeaf("BkTxCd/Prtry/Cd", static c => c.Level.Proprietary = c.Code())
            .OnLeaf("AmtDtls/InstdAmt/Amt", static c => c.Level.Instructed = c.Amount(), hasCurrency: true)
            .OnLeaf("AmtDtls/TxAmt/Amt", static c => c.Level.TransactionAmount = c.Amount(), hasCurrency: true)
            .OnLeaf("AmtDtls/CntrValAmt/Amt", static c => c.Level.CounterValue = c.Amount(), hasCurrency: true);
        foreach (string amount in (string[])["InstdAmt", "TxAmt", "CntrValAmt"])
        {
            level.OnContainer($"AmtDtls/{amount}/CcyXchg", static c => c.Rate = default, static c => c.EndRate())
                .OnLeaf("SrcCcy", static c => c.Rate.Source = c.CurrencyCode())
                .OnLeaf("TrgtCcy", static c => c.Rate.Target = c.CurrencyCode())
                .OnLeaf("UnitCcy", static c => c.Rate.Unit = c.CurrencyCode())
                .OnLeaf("XchgRate", static c => c.Rate.Rate = c.ExchangeRate());
        }

        DefineCharges(level);
    }

    // Up to .03 each Chrgs is one charge; from .04 on one Chrgs holds a record for each.
    private static void DefineCharges(CamtNode level)
    {
        CamtNode charges = level.OnContainer("Chrgs", static c => c.BeginCharges(), static c => c.EndCharges());
        charges.OnLeaf("TtlChrgsAndTaxAmt", static c => c.TotalCharges = c.Amount(), hasCurrency: true);
        CamtNode record = charges.OnContainer("Rcrd", static c => c.Charge = default, static c => c.EndCharge());
        foreach (CamtNode charge in (CamtNode[])[charges, record])
        {
            charge
                .OnLeaf("Amt", static c => c.Charge.Amount = c.Amount(), hasCurrency: true)
                .OnLeaf("CdtDbtInd", static c => c.Charge.Direction = c.Direction())
                .OnLeaf("ChrgInclInd", static c => c.Charge.IsIncluded = c.Flag())
                .OnLeaf("Tp/Cd", static c => c.Charge.Kind = c.Code())
                .OnLeaf("Tp/Prtry", static c => c.Charge.Kind = c.Code())
                .OnLeaf("Tp/Prtry/Id", static c => c.Charge.Kind = c.Code());
        }
    }
}
