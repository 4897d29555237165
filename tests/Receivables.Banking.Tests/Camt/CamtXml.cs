using System.Globalization;

namespace Receivables.Banking.Camt;

/// <summary>Short camt texts for one case each.</summary>
internal static class CamtXml
{
    internal const string Account = "<Acct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id><Ccy>EUR</Ccy></Acct>";

    /// <summary>A message with one statement.</summary>
    internal static string Statement(string content, string version = "08", string head = Account) =>
        $"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}\"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>\n<Stmt><Id>S</Id>{head}\n{content}</Stmt></BkToCstmrStmt></Document>";

    /// <summary>Opening and closing balance.</summary>
    internal static string Balances(string opening, string closing, string currency = "EUR") => Balance("OPBD", opening, currency) + Balance("CLBD", closing, currency);

    internal static string Balance(string code, string amount, string currency = "EUR", string day = "2026-06-30") =>
        $"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"{currency}\">{amount.TrimStart('-')}</Amt><CdtDbtInd>{(amount[0] == '-' ? "DBIT" : "CRDT")}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>";

    /// <summary>A booked entry of 30 June 2026, credit unless the amount has a minus.</summary>
    internal static string Entry(string amount, string details = "", string currency = "EUR", string before = "") =>
        $"<Ntry>{before}<Amt Ccy=\"{currency}\">{amount.TrimStart('-')}</Amt><CdtDbtInd>{(amount.StartsWith('-') ? "DBIT" : "CRDT")}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-30</Dt></BookgDt>{details}</Ntry>\n";

    /// <summary>The details of a batch: one transaction for each amount.</summary>
    internal static string Batch(params IEnumerable<string> amounts) =>
        "<NtryDtls>" + string.Concat(amounts.Select((amount, i) => string.Create(CultureInfo.InvariantCulture,
            $"<TxDtls><Refs><EndToEndId>E{i + 1}</EndToEndId></Refs><Amt Ccy=\"EUR\">{amount}</Amt><RmtInf><Ustrd>LINE {i + 1}</Ustrd></RmtInf></TxDtls>"))) + "</NtryDtls>";
}
