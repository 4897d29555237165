using System.Text;

namespace Receivables.Banking.Ofx;

/// <summary>Writes small OFX files, so that a test says only what it is about.</summary>
internal static class OfxFiles
{
    internal const string Header = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\nCOMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n";
    internal const string Usual = "<TRNTYPE>CREDIT<DTPOSTED>20260602<TRNAMT>12.50<FITID>F1<NAME>BRIGHT LAMPS<MEMO>LU-1";

    /// <summary>A statement with the given transactions, each the content of its tag.</summary>
    internal static string Statement(params ReadOnlySpan<string> transactions)
    {
        var text = new StringBuilder(Header + "<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>\n<CURDEF>USD<BANKACCTFROM><ACCTID>4410</BANKACCTFROM><BANKTRANLIST><DTSTART>20260601<DTEND>20260630\n");
        foreach (string transaction in transactions)
        {
            text.Append("<STMTTRN>").Append(transaction).Append("</STMTTRN>\n");
        }

        return text.Append("</BANKTRANLIST><LEDGERBAL><BALAMT>1.00<DTASOF>20260630</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>").ToString();
    }

    internal static ReadResult<BankStatement> Read(string text, string? name = "f", BankFileOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), name, options);

    internal static ReadResult<BankStatement> Read(byte[] bytes, string? name = "f", BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return OfxReader.Read(stream, name, options);
    }

    /// <summary>The only transaction of a file that must read without a doubt.</summary>
    internal static StatementTransaction ReadOne(string transaction)
    {
        ReadResult<BankStatement> read = Read(Statement(transaction));
        Assert.True(read.Diagnostics.Count == 0, string.Join('\n', read.Diagnostics));
        return Assert.Single(Assert.Single(read.Items).Transactions);
    }

    internal static string Fixture(string name) => File.ReadAllText(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/" + name));
}
