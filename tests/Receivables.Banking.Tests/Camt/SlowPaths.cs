using System.Text.RegularExpressions;

namespace Receivables.Banking.Camt;

/// <summary>What the model has a place for, so that the rest are extra fields; for the slow twin.</summary>
internal static partial class SlowPaths
{
    internal static bool IsKnownOfPart(string path) => Level().IsMatch(path) || Part().IsMatch(path) || Party().IsMatch(path);

    internal static bool IsKnownOfEntry(string path) =>
        path.StartsWith("Ntry/NtryDtls/TxDtls", StringComparison.Ordinal) || Entry().IsMatch(path) || Level().IsMatch(path["Ntry/".Length..]);

    [GeneratedRegex(@"^(Amt|CdtDbtInd|BkTxCd(/Domn/(Cd|Fmly/Cd|Fmly/SubFmlyCd)|/Prtry/Cd)?|AmtDtls/(InstdAmt|TxAmt|CntrValAmt)/(Amt|CcyXchg/(SrcCcy|TrgtCcy|UnitCcy|XchgRate|XchgRateBase))|Chrgs/(TtlChrgsAndTaxAmt|(Rcrd/)?(Amt|CdtDbtInd|ChrgInclInd|Tp/Cd|Tp/Prtry/Id)))$")]
    private static partial Regex Level();

    [GeneratedRegex(@"^Ntry/(NtryRef|RvslInd|Sts|Sts/Cd|BookgDt/Dt|ValDt/Dt|AcctSvcrRef|AddtlNtryInf|NtryDtls/Btch/(MsgId|PmtInfId))$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(Refs/(AcctSvcrRef|EndToEndId|MndtId)|AddtlTxInf|RtrInf/Rsn/Cd|RmtInf/(Ustrd|Strd/(RfrdDocInf/(Nb|RltdDt|RltdDt/Dt|Tp/CdOrPrtry/(Cd|Prtry))|RfrdDocAmt/(DuePyblAmt|RmtdAmt|CdtNoteAmt|DscntApldAmt(/Amt)?|RmtAmtAndTp/(Amt|Tp/Cd)|AdjstmntAmtAndRsn/(Amt|CdtDbtInd|Rsn))|CdtrRefInf/Ref|AddtlRmtInf)))$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(RltdPties/(Ultmt)?(Dbtr|Cdtr)(/Pty)?/(Nm|PstlAdr/Ctry|CtryOfRes|Id/(OrgId/(BICOrBEI|AnyBIC|BIC|LEI|Othr/Id)|PrvtId/Othr/Id))|RltdPties/(Dbtr|Cdtr)/Agt/FinInstnId/(BIC|BICFI|Nm)|RltdPties/(Dbtr|Cdtr)Acct/Id/(IBAN|Othr/Id)|RltdAgts/(Dbtr|Cdtr)Agt/FinInstnId/(BIC|BICFI))$")]
    private static partial Regex Party();
}
