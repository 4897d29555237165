namespace Receivables.Banking.Camt;

/// <content>Remittance information: free text, creditor references, documents with their amounts.</content>
internal static partial class CamtSchema
{
    private static void DefineRemittance(CamtNode part)
    {
        part.OnText("RmtInf/Ustrd", static c => c.AddLine(c.Part.Lines));
        CamtNode structured = part.OnContainer("RmtInf/Strd", static c => c.Documents.Reset(), static c => c.Documents.CopyTo(c.Part.Documents));
        CamtNode document = structured.OnContainer("RfrdDocInf", static c => c.Documents.BeginDocument(), static c => c.Documents.EndDocument());
        document
            .OnText("Tp/CdOrPrtry/Cd", static c => c.Documents.Kind = c.Field())
            .OnText("Tp/CdOrPrtry/Prtry", static c => c.Documents.Kind = c.Field())
            .OnText("Nb", static c => c.Documents.Number = c.Field())
            .OnText("RfrdDocNb", static c => c.Documents.Number = c.Field())
            .OnText("RltdDt", static c => c.Documents.Date = c.OptionalDate())
            .OnText("RltdDt/Dt", static c => c.Documents.Date = c.OptionalDate());
        DefineDocumentAmounts(structured);
        structured
            .OnExtra("CdtrRefInf/Tp/CdOrPrtry/Cd", "CdtrRefInf/Tp/CdOrPrtry/Prtry", "CdtrRefInf/Tp/Issr")
            .OnText("CdtrRefInf/Ref", static c => c.AddField(c.Part.References))
            .OnText("CdtrRefInf/CdtrRef", static c => c.AddField(c.Part.References))
            .OnText("AddtlRmtInf", static c => c.AddLine(c.Part.StructuredLines));
    }

    // A discount is an amount in .02 and an amount with its type, several times, from .04 on. From .11 or .12 on every amount is one with its type.
    private static void DefineDocumentAmounts(CamtNode structured)
    {
        structured
            .OnAmount("RfrdDocAmt/DuePyblAmt", static c => c.DocumentAmount(ref c.Documents.DuePayable))
            .OnAmount("RfrdDocAmt/DscntApldAmt", static c => c.DocumentAmount(ref c.Documents.Discount))
            .OnAmount("RfrdDocAmt/DscntApldAmt/Amt", static c => c.DocumentAmount(ref c.Documents.Discount))
            .OnAmount("RfrdDocAmt/CdtNoteAmt", static c => c.DocumentAmount(ref c.Documents.CreditNote))
            .OnAmount("RfrdDocAmt/RmtdAmt", static c => c.DocumentAmount(ref c.Documents.Remitted));
        structured.OnContainer("RfrdDocAmt/RmtAmtAndTp", static c => c.Documents.BeginTyped(), static c => c.EndTypedAmount())
            .OnText("Tp/Cd", static c => c.Documents.TypedCode = c.Code())
            .OnText("Tp/Prtry", static c => c.Documents.TypedCode = c.Field())
            .OnAmount("Amt", static c => c.Documents.TypedAmount = c.Amount());
        structured.OnContainer("RfrdDocAmt/AdjstmntAmtAndRsn", static c => c.Documents.BeginAdjustment(), static c => c.Documents.EndAdjustment())
            .OnAmount("Amt", static c => c.Documents.AdjustmentAmount = c.Amount())
            .OnText("CdtDbtInd", static c => c.Documents.AdjustmentDirection = c.Direction())
            .OnText("Rsn", static c => c.Documents.AdjustmentReason = c.Field());
    }
}
