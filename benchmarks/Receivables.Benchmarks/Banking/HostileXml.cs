using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Files of XML that are made to fill memory.</summary>
internal static class HostileXml
{
    internal static byte[] Camt(string what, int bytes) => Whole(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S</Id><Acct><Id><Othr><Id>1</Id></Othr></Id><Ccy>EUR</Ccy></Acct>",
        what, bytes, "</Stmt></BkToCstmrStmt></Document>", part => part switch
        {
            "small" => "<Ntry><Amt Ccy=\"EUR\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-06-30</Dt></BookgDt></Ntry>",
            "statements" => "</Stmt><Stmt>",
            "balances" => "<Bal><Amt Ccy=\"EUR\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>",
            "part" => "</RmtInf></TxDtls><TxDtls><RmtInf>",
            "refused" => "<Ntry><Amt Ccy=\"EUR\">x</Amt></Ntry>",
            "open" => "<Ntry><Amt Ccy=\"EUR\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-06-30</Dt></BookgDt><NtryDtls><TxDtls><RmtInf>",
            "text" => "Ustrd",
            "many" => "<Ustrd>FA-2026-00017</Ustrd>",
            _ => "</RmtInf></TxDtls></NtryDtls></Ntry>",
        });

    internal static byte[] Ofx(string what, int bytes) => Whole(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?OFX OFXHEADER=\"200\" VERSION=\"211\"?><OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD</CURDEF><BANKACCTFROM><ACCTID>1</ACCTID></BANKACCTFROM><BANKTRANLIST>",
        what, bytes, "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>", part => part switch
        {
            "small" => "<STMTTRN><DTPOSTED>20260630</DTPOSTED><TRNAMT>1</TRNAMT></STMTTRN>",
            "statements" => "</BANKTRANLIST></STMTRS><STMTRS><BANKTRANLIST>",
            "balances" => "<LEDGERBAL><BALAMT>1</BALAMT><DTASOF>20260630</DTASOF></LEDGERBAL>",
            "part" => "</STMTTRN><STMTTRN>",
            "refused" => "<STMTTRN><TRNAMT>x</TRNAMT></STMTTRN>",
            "open" => "<STMTTRN><DTPOSTED>20260630</DTPOSTED><TRNAMT>1</TRNAMT>",
            "text" => "MEMO",
            "many" => "<MEMO>FA-2026-00017</MEMO>",
            _ => "</STMTTRN>",
        });

    internal static byte[] Status(string what, int bytes) => Whole(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt><OrgnlPmtInfAndSts>",
        what, bytes, "</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>", part => part switch
        {
            "small" => "<TxInfAndSts><TxSts>RJCT</TxSts></TxInfAndSts>",
            "statements" => "</OrgnlPmtInfAndSts><OrgnlPmtInfAndSts>",
            "balances" => "<TxInfAndSts/>",
            "part" => "</StsRsnInf><StsRsnInf>",
            "refused" => "<TxInfAndSts><OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">x</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>",
            "open" => "<TxInfAndSts><StsRsnInf>",
            "text" => "AddtlInf",
            "many" => "<AddtlInf>no</AddtlInf>",
            _ => "</StsRsnInf></TxInfAndSts>",
        });

    /// <summary>The same in Latin 1, which only <see cref="System.Xml.XmlReader"/> reads.</summary>
    internal static byte[] Latin(byte[] file) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(file).Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal));

    private static byte[] Whole(string head, string what, int bytes, string tail, Func<string, string> part)
    {
        string content = what switch
        {
            "text" => $"{part("open")}<{part("text")}>{new string('x', bytes)}</{part("text")}>{part("close")}",
            "attributes" => $"{part("open")}<a{Numbered(bytes, " b", "=''")}/>{part("close")}",
            "depth" => part("open") + Fill("<a>", bytes),
            "parts" => part("open") + Fill(part("part"), bytes) + part("close"),
            "one" => part("open") + Fill(part("many"), bytes) + part("close"),
            "names" => part("open") + Numbered(bytes, "<n", "/>") + part("close"),
            _ => Fill(part(what), bytes),
        };
        return Encoding.UTF8.GetBytes(head + content + tail);
    }

    private static string Fill(string part, int bytes) => new StringBuilder(bytes + part.Length).Insert(0, part, bytes / part.Length).ToString();

    private static string Numbered(int bytes, string before, string after)
    {
        var text = new StringBuilder(bytes + 64);
        for (int i = 0; text.Length < bytes; i++)
        {
            text.Append(before).Append(i).Append(after);
        }

        return text.ToString();
    }
}
