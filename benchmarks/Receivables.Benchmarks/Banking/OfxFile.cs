using System.Globalization;
using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Writes an OFX statement of one account, as SGML with a line a value or as XML with a line a transaction. The same seed gives the same bytes.</summary>
internal static class OfxFile
{
    private static readonly string[] Names = ["BRIGHT LAMPS &amp; CO", "NORDLICHT AG", "VAN DEN BERG BV", "ATELIERS LUMIERE SARL", "FRATELLI ROSSI SPA"];

    public static byte[] Create(int entries, int seed, bool isXml)
    {
        var random = new Random(seed);
        var text = new StringBuilder(isXml ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?OFX OFXHEADER=\"200\" VERSION=\"211\"?>\n" : "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n");
        text.Append("<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>").Append(Leaf("CURDEF", "USD", isXml)).Append("<BANKACCTFROM>").Append(Leaf("ACCTID", "4410020001", isXml)).Append("</BANKACCTFROM><BANKTRANLIST>\n");
        for (int i = 0; i < entries; i++)
        {
            bool isDebit = random.Next(10) == 0;
            text.Append("<STMTTRN>").Append(isXml ? "" : "\n")
                .Append(Leaf("TRNTYPE", isDebit ? "DEBIT" : "CREDIT", isXml))
                .Append(Leaf("DTPOSTED", string.Create(CultureInfo.InvariantCulture, $"202606{random.Next(1, 31):00}120000[-5:EST]"), isXml))
                .Append(Leaf("TRNAMT", string.Create(CultureInfo.InvariantCulture, $"{(isDebit ? "-" : "")}{random.Next(1, 20_000)}.{random.Next(100):00}"), isXml))
                .Append(Leaf("FITID", string.Create(CultureInfo.InvariantCulture, $"20260630{i:00000000}"), isXml))
                .Append(Leaf("NAME", Names[random.Next(Names.Length)], isXml))
                .Append(Leaf("MEMO", string.Create(CultureInfo.InvariantCulture, $"INVOICE LU-2026-{random.Next(100_000):00000} LESS 2 PCT"), isXml))
                .Append("</STMTTRN>\n");
        }

        text.Append("</BANKTRANLIST><LEDGERBAL>").Append(Leaf("BALAMT", "1.00", isXml)).Append("</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static string Leaf(string name, string value, bool isXml) => isXml ? $"<{name}>{value}</{name}>" : $"<{name}>{value}\n";
}
