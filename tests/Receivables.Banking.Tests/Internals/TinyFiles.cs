using System.Text;
using Receivables.Banking.Camt;
using Receivables.Banking.Coda;
using Receivables.Banking.Ofx;

namespace Receivables.Banking.Internals;

/// <summary>Files of nothing but what takes the fewest bytes: entries of one statement, and statements without entries.</summary>
internal static class TinyFiles
{
    private const string CamtHead = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>";
    private const string CamtTail = "</BkToCstmrStmt></Document>";
    private const string CamtEntry = "<Ntry><Amt Ccy=\"EUR\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-06-30</Dt></BookgDt></Ntry>";
    private const string MtHead = ":20:S\n:25:1\n:28C:1/1\n:60F:C260629EUR0,\n";
    private const string Bai2Head = "01,A,B,260701,0615,1,,,2/\n02,A,B,1,260630,,USD,2/\n";
    private const string CsvHead = "Date,Amount,Currency,Description,Account\n";
    private const string OfxStatement = "<STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>1</BANKACCTFROM></STMTRS></STMTTRNRS>\n";

    /// <summary>What the file is made of; what repeats is its smallest part.</summary>
    internal static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>
    {
        ["camt, entries"] = n => CamtHead + "<Stmt><Id>S</Id>" + CamtXml.Account + Times(n, CamtEntry) + "</Stmt>" + CamtTail,
        ["camt, entries on lines"] = n => CamtHead + "<Stmt><Id>S</Id>" + CamtXml.Account + Times(n, CamtEntry.Replace("><", ">\n<", StringComparison.Ordinal)) + "</Stmt>" + CamtTail,
        ["camt, statements"] = n => CamtHead + Times(n, "<Stmt><Id>S</Id></Stmt>") + CamtTail,
        ["camt, empty statements"] = n => CamtHead + Times(n, "<Stmt/>") + CamtTail,
        ["MT940, entries"] = n => MtHead + Times(n, ":61:260630C1,NTRF\n") + ":62F:C260630EUR0,\n-\n",
        ["MT940, statements"] = n => Times(n, MtHead + ":62F:C260629EUR0,\n-\n"),
        ["CFONB, entries"] = n => CfonbRecord("01", 0) + Times(n, CfonbRecord("04", 1)[..105] + "\n") + CfonbRecord("07", 0),
        ["CFONB, statements"] = n => Times(n, CfonbRecord("01", 0) + CfonbRecord("07", 0)),
        ["CODA, entries"] = n => CodaText.File([.. Enumerable.Range(1, n).Select(i => CodaText.Movement(i, 1_000))]),
        ["CODA, statements"] = n => CodaText.Lines([CodaText.Header(), .. Enumerable.Repeat(CodaText.Old(0), n)]),
        ["OFX, entries"] = n => OfxFiles.Statement([.. Enumerable.Repeat("<DTPOSTED>20260630<TRNAMT>1", n)]),
        ["OFX, statements"] = n => OfxFiles.Header + "<OFX><BANKMSGSRSV1>" + Times(n, OfxStatement) + "</BANKMSGSRSV1></OFX>",
        ["BAI2, entries"] = n => Bai2Head + "03,1,,,,,/\n" + Times(n, "16,142,1,/\n"),
        ["BAI2, statements"] = n => Bai2Head + Times(n, "03,1,,,,,/\n"),
        ["CSV, entries"] = n => CsvHead + Times(n, "2026-06-30,1.00,EUR\n"),
        ["CSV, statements"] = n => CsvHead + Times(n, "2026-06-30,1.00,EUR,,A\n2026-06-30,1.00,EUR,,B\n"),
    };

    internal static byte[] Bytes(string name, int parts) => Encoding.ASCII.GetBytes(All[name](parts));

    private static string Times(int count, string part) => new StringBuilder().Insert(0, part, count).ToString();

    private static string CfonbRecord(string code, int cents) => $"{code}20041    01005EUR2 0500013M02605300626{new string(' ', 50)}{new string('0', 12)}{cents}{{".PadRight(120) + "\n";
}
