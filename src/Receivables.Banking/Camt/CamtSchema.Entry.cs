using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <content>The entry, and what entries and transactions share.</content>
internal static partial class CamtSchema
{
    private static void DefineEntry(CamtNode entry)
    {
        entry
            .OnText("NtryRef", static c => c.Entry.EntryReference = c.Field())
            .OnAmount("Amt", static c => c.Entry.Amount = c.Amount(CamtAmountUse.Entry))
            .OnText("CdtDbtInd", static c => c.Entry.Direction = c.Direction())
            .OnText("RvslInd", static c => c.Entry.IsReversal = c.Flag() ?? false)
            .OnText("Sts", static c => c.EntryStatus())
            .OnText("Sts/Cd", static c => c.EntryStatus())
            .OnText("Sts/Prtry", static c => c.EntryStatus())
            .OnText("BookgDt/Dt", static c => c.Entry.BookingDate = c.EntryDate(null))
            .OnText("BookgDt/DtTm", static c => c.Entry.BookingDate = c.EntryDate("Ntry/BookgDt/DtTm"))
            .OnText("ValDt/Dt", static c => c.Entry.ValueDate = c.EntryDate(null))
            .OnText("ValDt/DtTm", static c => c.Entry.ValueDate = c.EntryDate("Ntry/ValDt/DtTm"))
            .OnText("AcctSvcrRef", static c => c.Entry.ServicerReference = c.Field());
        DefineLevel(entry);

        CamtNode details = entry.OnContainer("NtryDtls", null, null);
        foreach (CamtNode parent in (CamtNode[])[details, entry])
        {
            parent.OnContainer("Btch", static c => c.Entry.IsBatch = true, null)
                .OnText("MsgId", static c => c.Entry.BatchMessageId = c.Field())
                .OnText("PmtInfId", static c => c.Entry.BatchPaymentId = c.Field())
                .OnExtra("NbOfTxs", "TtlAmt", "CdtDbtInd");
        }

        var part = new CamtNode("");
        details.Link("TxDtls", part);
        entry.Link("TxDtls", part); // version 1 has no NtryDtls
        details.OnContainer("TxDtls", static c => c.BeginPart(), static c => c.EndPart());
        DefinePart(part);
        entry.OnText("AddtlNtryInf", static c => c.Entry.AdditionalInformation = c.Text());
    }

    private static void DefineLevel(CamtNode level)
    {
        level
            .OnText("BkTxCd/Domn/Cd", static c => c.Level.Domain = c.Code(PaymentBounds.LongestCodePart))
            .OnText("BkTxCd/Domn/Fmly/Cd", static c => c.Level.Family = c.Code(PaymentBounds.LongestCodePart))
            .OnText("BkTxCd/Domn/Fmly/SubFmlyCd", static c => c.Level.SubFamily = c.Code(PaymentBounds.LongestCodePart))
            .OnText("BkTxCd/Prtry/Cd", static c => c.Level.Proprietary = c.Code())
            .OnExtra("BkTxCd/Prtry/Issr")
            .OnAmount("AmtDtls/InstdAmt/Amt", static c => c.Level.Instructed = c.Amount())
            .OnAmount("AmtDtls/TxAmt/Amt", static c => c.Level.TransactionAmount = c.Amount())
            .OnAmount("AmtDtls/CntrValAmt/Amt", static c => c.Level.CounterValue = c.Amount());
        foreach (string amount in (string[])["InstdAmt", "TxAmt", "CntrValAmt"])
        {
            level.OnContainer($"AmtDtls/{amount}/CcyXchg", static c => c.Rate = default, static c => c.EndRate())
                .OnText("SrcCcy", static c => c.Rate.Source = c.CurrencyCode())
                .OnText("TrgtCcy", static c => c.Rate.Target = c.CurrencyCode())
                .OnText("UnitCcy", static c => c.Rate.Unit = c.CurrencyCode())
                .OnText("XchgRate", static c => c.Rate.Rate = c.ExchangeRate())
                .OnText("XchgRateBase", static c => c.Rate.Base = c.ExchangeRate());
        }

        DefineCharges(level);
    }

    // Up to .03 each Chrgs is one charge; from .04 on one Chrgs holds a record for each.
    private static void DefineCharges(CamtNode level)
    {
        CamtNode charges = level.OnContainer("Chrgs", static c => c.BeginCharges(), static c => c.EndCharges());
        charges.OnAmount("TtlChrgsAndTaxAmt", static c => c.TotalCharges = c.Amount());
        CamtNode record = charges.OnContainer("Rcrd", static c => c.Charge = default, static c => c.EndCharge());
        foreach (CamtNode charge in (CamtNode[])[charges, record])
        {
            charge
                .OnAmount("Amt", static c => c.Charge.Amount = c.Amount())
                .OnText("CdtDbtInd", static c => c.Charge.Direction = c.Direction())
                .OnText("ChrgInclInd", static c => c.Charge.IsIncluded = c.Flag())
                .OnText("Tp/Cd", static c => c.Charge.Kind = c.Code())
                .OnText("Tp/Prtry", static c => c.Charge.Kind = c.Code())
                .OnText("Tp/Prtry/Id", static c => c.Charge.Kind = c.Code());
        }
    }
}
