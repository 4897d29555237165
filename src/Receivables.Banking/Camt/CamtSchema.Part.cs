using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <content>The transaction below an entry: references, parties, return.</content>
internal static partial class CamtSchema
{
    private static void DefinePart(CamtNode part)
    {
        part
            .OnExtra("Refs/MsgId")
            .OnText("Refs/AcctSvcrRef", static c => c.Part.Reference = c.Field())
            .OnExtra("Refs/PmtInfId", "Refs/InstrId")
            .OnText("Refs/EndToEndId", static c => c.Part.EndToEndId = c.Reference())
            .OnExtra("Refs/UETR", "Refs/TxId")
            .OnText("Refs/MndtId", static c => c.Part.MandateId = c.Reference())
            .OnExtra("Refs/ChqNb", "Refs/ClrSysRef", "Refs/Prtry/Tp", "Refs/Prtry/Ref")
            .OnAmount("Amt", static c => c.Part.Amount = c.Amount())
            .OnText("CdtDbtInd", static c => c.Part.Direction = c.Direction());
        DefineLevel(part);
        DefineParty(part, "Dbtr", static c => c.Part.Parties[CamtPart.Debtor]);
        DefineAccount(part, "Dbtr", static c => c.Part.Parties[CamtPart.Debtor]);
        DefineParty(part, "UltmtDbtr", static c => c.Part.Parties[CamtPart.UltimateDebtor]);
        DefineParty(part, "Cdtr", static c => c.Part.Parties[CamtPart.Creditor]);
        DefineAccount(part, "Cdtr", static c => c.Part.Parties[CamtPart.Creditor]);
        DefineParty(part, "UltmtCdtr", static c => c.Part.Parties[CamtPart.UltimateCreditor]);
        DefineAgent(part, "Dbtr", static c => c.Part.Parties[CamtPart.Debtor]);
        DefineAgent(part, "Cdtr", static c => c.Part.Parties[CamtPart.Creditor]);
        part.OnExtra("Purp/Cd");
        DefineRemittance(part);
        part.OnExtra("RltdDts/AccptncDtTm", "RltdDts/IntrBkSttlmDt");

        CamtNode returned = part.OnContainer("RtrInf", static c => c.Part.HasReturn = true, null);
        foreach (string reason in (string[])["Rsn/Cd", "Rsn/Prtry", "RtrRsn/Cd", "RtrRsn/Prtry"])
        {
            returned.OnText(reason, static c => c.Part.ReturnReason = c.Code());
        }

        part.OnText("AddtlTxInf", static c => c.Part.AdditionalInformation = c.Text());
    }

    // Direct below the party up to .06; below Pty, or below Agt for a bank, from .07 on.
    private static void DefineParty(CamtNode part, string name, Func<CamtContext, PartyDraft> party)
    {
        foreach (string below in (string[])["/Pty", ""])
        {
            string path = $"RltdPties/{name}{below}";
            part
                .OnText($"{path}/Nm", c => party(c).Name = c.Field())
                .OnExtra($"{path}/PstlAdr/StrtNm", $"{path}/PstlAdr/BldgNb", $"{path}/PstlAdr/PstCd", $"{path}/PstlAdr/TwnNm")
                .OnText($"{path}/PstlAdr/Ctry", c => party(c).Country = c.Code())
                .OnExtra($"{path}/PstlAdr/AdrLine");
            foreach (string id in (string[])["OrgId/AnyBIC", "OrgId/BIC", "OrgId/BICOrBEI", "OrgId/LEI", "OrgId/Othr/Id", "OrgId/PrtryId/Id", "PrvtId/Othr/Id"])
            {
                string field = $"{path}/Id/{id}";
                part.OnText(field, c => c.Identify(party(c), field));
            }

            part.OnText($"{path}/CtryOfRes", c => party(c).Country ??= c.Code());
        }

        foreach (string bic in (string[])["BICFI", "BIC"])
        {
            part.OnText($"RltdPties/{name}/Agt/FinInstnId/{bic}", c => party(c).Bic = c.Code());
        }

        part.OnText($"RltdPties/{name}/Agt/FinInstnId/Nm", c => party(c).Name = c.Field());
    }

    private static void DefineAccount(CamtNode part, string name, Func<CamtContext, PartyDraft> party)
    {
        part.OnText($"RltdPties/{name}Acct/Id/IBAN", c => c.PartyAccount(party(c)));
        foreach (string other in (string[])["Othr/Id", "PrtryAcct/Id", "BBAN", "UPIC"])
        {
            part.OnText($"RltdPties/{name}Acct/Id/{other}", c => party(c).Account = c.Field());
        }

        part.OnExtra($"RltdPties/{name}Acct/Tp/Cd", $"RltdPties/{name}Acct/Ccy", $"RltdPties/{name}Acct/Nm");
    }

    private static void DefineAgent(CamtNode part, string name, Func<CamtContext, PartyDraft> party)
    {
        string agent = $"RltdAgts/{name}Agt/FinInstnId";
        foreach (string bic in (string[])["BICFI", "BIC", "CmbndId/BIC"])
        {
            part.OnText($"{agent}/{bic}", c => party(c).Bic = c.Code());
        }

        part.OnExtra($"{agent}/ClrSysMmbId/MmbId", $"{agent}/Nm", $"{agent}/PstlAdr/AdrLine");
    }
}
