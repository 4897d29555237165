using System.Globalization;
using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Writes a pain.002 answer to a collection of direct debits, of which one in ten is refused. The same seed gives the same bytes.</summary>
internal static class StatusFile
{
    public static byte[] Create(int entries, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt><GrpHdr><MsgId>BANK-77</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>DD-1</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>LOT-1</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts>");
        for (int i = 0; i < entries; i++)
        {
            string status = random.Next(10) == 0 ? "<TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Account closed</AddtlInf></StsRsnInf>" : "<TxSts>ACCP</TxSts>";
            text.Append(CultureInfo.InvariantCulture, $"<TxInfAndSts><OrgnlInstrId>I{i:0000000}</OrgnlInstrId><OrgnlEndToEndId>E2E-{i:000000000}</OrgnlEndToEndId>{status}<OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">{random.Next(1, 99_999)}.50</InstdAmt></Amt><MndtRltdInf><MndtId>M-{i % 5_000}</MndtId></MndtRltdInf></OrgnlTxRef></TxInfAndSts>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>").ToString());
    }
}
