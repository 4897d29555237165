namespace Receivables.Banking.Camt;

/// <content>The transaction below an entry: references, parties, remittance information, return.</content>
internal static partial class CamtSchema
{
    private static void DefinePart(CamtNode part)
    {
        part
            .OnLeaf("Refs/AcctSvcrRef", static c => c.Part.Reference = c.Text())
            .OnLeaf("Refs/EndToEndId", static c => c.Part.EndToEndId = c.Reference())
            .OnLeaf("Refs/MndtId", static c => c.Part.MandateId = c.Reference())
            .OnLeaf("Amt", static c => c.Part.Amount = c.Amount(), hasCurrency: true)
            .OnLeaf("CdtDbtInd", static c => c.Part.Direction = c.Direction())
            .OnLeaf("AddtlTxInf", static c => c.Part.AdditionalInformation = c.Text());
        DefineLevel(part);
        DefineRemittance(part);

        CamtNode returned = part.OnContainer("RtrInf", static c => c.Part.HasReturn = true, null);
        foreach (string reason in (string[])["Rsn/Cd", "Rsn/Prtry", "RtrRsn/Cd", "RtrRsn/Prtry"])
        {
            returned.OnLeaf(reason, static c => c.Part.ReturnReason = c.Code());
        }

        DefineParty(part, "Dbtr", static c => c.Part.Parties[CamtPart.Debtor]);
        DefineParty(part, "Cdtr", static c => c.Part.Parties[CamtPart.Creditor]);
        DefineParty(part, "UltmtDbtr", static c => c.Part.Parties[CamtPart.UltimateDebtor]);
        DefineParty(part, "UltmtCdtr", static c => c.Part.Parties[CamtPart.UltimateCreditor]);
        DefineAccountAndAgent(part, "Dbtr", static c => c.Part.Parties[CamtPart.Debtor]);
        DefineAccountAndAgent(part, "Cdtr", static c => c.Part.Parties[CamtPart.Creditor]);
    }

    // Direct below the party up to .06; below Pty, or below Agt for a bank, from .07 on.
    private static void DefineParty(CamtNode part, string name, Func<CamtContext, CamtParty> party)
    {
        foreach (string below in (string[])["", "/Pty"])
        {
            string path = $"RltdPties/{name}{below}";
            part
                .OnLeaf($"{path}/Nm", c => party(c).Name = c.Text())
                .OnLeaf($"{path}/PstlAdr/Ctry", c => party(c).Country = c.Code())
                .OnLeaf($"{path}/CtryOfRes", c => party(c).Country ??= c.Code());
            foreach (string id in (string[])["OrgId/BIC", "OrgId/BICOrBEI", "OrgId/AnyBIC", "OrgId/LEI", "OrgId/Othr/Id", "OrgId/PrtryId/Id", "PrvtId/Othr/Id"])
            {
                part.OnLeaf($"{path}/Id/{id}", c => c.Identify(party(c)));
            }
        }

        foreach (string bic in (string[])["BIC", "BICFI"])
        {
            part.OnLeaf($"RltdPties/{name}/Agt/FinInstnId/{bic}", c => party(c).Bic = c.Code());
        }

        part.OnLeaf($"RltdPties/{name}/Agt/FinInstnId/Nm", c => party(c).Name = c.Text());
    }

    private static void DefineAccountAndAgent(CamtNode part, string name, Func<CamtContext, CamtParty> party)
    {
        part.OnLeaf($"RltdPties/{name}Acct/Id/IBAN", c => c.PartyAccount(party(c)));
        foreach (string other in (string[])["Othr/Id", "PrtryAcct/Id", "BBAN", "UPIC"])
        {
            part.OnLeaf($"RltdPties/{name}Acct/Id/{other}", c => party(c).Account = c.Text());
        }

        foreach (string bic in (string[])["BIC", "BICFI", "CmbndId/BIC"])
        {
            part.OnLeaf($"RltdAgts/{name}Agt/FinInstnId/{bic}", c => party(c).Bic = c.Code());
        }
    }

    private static void DefineRemittance(CamtNode part)
    {
        part.OnLeaf("RmtInf/Ustrd", static c => c.AddLine(c.Part.Lines));
        CamtNode structured = part.OnContainer("RmtInf/Strd", static c => c.Documents.Reset(), static c => c.Documents.CopyTo(c.Part.Documents));
        structured
            .OnLeaf("CdtrRefInf/Ref", static c => c.AddLine(c.Part.References))
            .OnLeaf("CdtrRefInf/CdtrRef", static c => c.AddLine(c.Part.References))
            .OnLeaf("AddtlRmtInf", static c => c.AddLine(c.Part.StructuredLines));
        CamtNode document = structured.OnContainer("RfrdDocInf", static c => c.Documents.BeginDocument(), static c => c.Documents.EndDocument());
        document
            .OnLeaf("Nb", static c => c.Documents.Number = c.Text())
            .OnLeaf("RfrdDocNb", static c => c.Documents.Number = c.Text())
            .OnLeaf("Tp/CdOrPrtry/Cd", static c => c.Documents.Kind = c.Code())
            .OnLeaf("Tp/CdOrPrtry/Prtry", static c => c.Documents.Kind = c.Code())
            .OnLeaf("RltdDt", static c => c.Documents.Date = c.OptionalDate())
            .OnLeaf("RltdDt/Dt", static c => c.Documents.Date = c.OptionalDate());
        DefineDocumentAmounts(structured);
    }

    // A discount is an amount in .02 and an amount with its type, several times, from .04 on.
    private static void DefineDocumentAmounts(CamtNode structured)
    {
        structured
            .OnLeaf("RfrdDocAmt/DuePyblAmt", static c => c.DocumentAmount(ref c.Documents.DuePayable), hasCurrency: true)
            .OnLeaf("RfrdDocAmt/RmtdAmt", static c => c.DocumentAmount(ref c.Documents.Remitted), hasCurrency: true)
            .OnLeaf("RfrdDocAmt/CdtNoteAmt", static c => c.DocumentAmount(ref c.Documents.CreditNote), hasCurrency: true)
            .OnLeaf("RfrdDocAmt/DscntApldAmt", static c => c.DocumentAmount(ref c.Documents.Discount), hasCurrency: true)
            .OnLeaf("RfrdDocAmt/DscntApldAmt/Amt", static c => c.DocumentAmount(ref c.Documents.Discount), hasCurrency: true);
        structured.OnContainer("RfrdDocAmt/AdjstmntAmtAndRsn", static c => c.Documents.BeginAdjustment(), static c => c.Documents.EndAdjustment())
            .OnLeaf("Amt", static c => c.Documents.AdjustmentAmount = c.Amount(), hasCurrency: true)
            .OnLeaf("CdtDbtInd", static c => c.Documents.AdjustmentDirection = c.Direction())
            .OnLeaf("Rsn", static c => c.Documents.AdjustmentReason = c.Text());
    }
}
