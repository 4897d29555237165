using System.Xml;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Sepa;

/// <summary>The names of pain.002 that nearly every answer has, for the parser's name table: others go its long way.</summary>
/// <remarks>Source: the schemas of ISO 20022, pain.002.001.03 to .001.14.</remarks>
internal static class StatusNames
{
    private static readonly string[] All =
    [
        "Document", "CstmrPmtStsRpt", "GrpHdr", "MsgId", "CreDtTm", "InitgPty", "CdtrAgt", "DbtrAgt", "OrgnlGrpInfAndSts", "OrgnlMsgId", "OrgnlMsgNmId", "OrgnlCreDtTm", "OrgnlNbOfTxs", "OrgnlCtrlSum", "GrpSts", "StsRsnInf", "Orgtr", "Rsn", "Cd", "Prtry", "AddtlInf",
        "NbOfTxsPerSts", "DtldNbOfTxs", "DtldSts", "DtldCtrlSum", "OrgnlPmtInfAndSts", "OrgnlPmtInfId", "PmtInfSts", "TxInfAndSts", "StsId", "OrgnlInstrId", "OrgnlEndToEndId", "OrgnlUETR", "TxSts", "ChrgsInf", "AccptncDtTm", "AcctSvcrRef", "ClrSysRef", "OrgnlTxRef", "Amt", "InstdAmt", "ReqdColltnDt", "ReqdExctnDt",
        "CdtrSchmeId", "Id", "PrvtId", "OrgId", "Othr", "SchmeNm", "PmtTpInf", "SvcLvl", "LclInstrm", "SeqTp", "CtgyPurp", "PmtMtd", "MndtRltdInf", "MndtId", "DtOfSgntr", "RmtInf", "Ustrd", "Strd", "CdtrRefInf", "Ref", "Tp", "CdOrPrtry", "Issr", "UltmtDbtr", "Dbtr", "DbtrAcct", "Cdtr", "CdtrAcct", "UltmtCdtr", "Nm", "PstlAdr",
        "Ctry", "AdrLine", "IBAN", "FinInstnId", "BIC", "BICFI", "BICOrBEI", "AnyBIC", "Dt", "Pty", "Ccy", "xmlns",
    ];

    private static readonly string?[] Slots = CamtNameTable.Index(All);

    /// <summary>A name table that knows them.</summary>
    internal static XmlNameTable CreateTable() => new CamtNameTable(Slots, All);
}
