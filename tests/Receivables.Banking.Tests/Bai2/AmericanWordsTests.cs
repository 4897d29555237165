using Receivables.Banking.Csv;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Bai2;

/// <summary>American banks write who paid into the text, behind labels of their own.</summary>
public class AmericanWordsTests
{
    private const string Ach = "ORIG CO NAME:BRIGHTLINE LLC         ORIG ID:9000000001 DESC DATE:260630 CO ENTRY DESCR:INV 1001  SEC:CCD    TRACE#:111000025000001 EED:260630   IND ID:17   IND NAME:LUMIO INC TRN: 1800000001TC";

    [Theory]
    [InlineData(Ach, true, "BRIGHTLINE LLC")]
    [InlineData(Ach, false, "BRIGHTLINE LLC")]
    [InlineData("WIRE TYPE:WIRE IN DATE: 260630 TIME:1010 ET TRN:2026063000000001 SEQ:1/2 ORIG:HARROWMERE LLC ID:0001 SND BK:SOME BANK, NA ID:0002 PMT DET:INV 1001", true, "HARROWMERE LLC")]
    [InlineData("WIRE TYPE:WIRE OUT DATE: 260630 TIME:1010 ET TRN:2026063000000002 SERVICE REF:1 BNF:SUPPLY CO INC ID:0003 BNF BK:SOME BANK ID:0002 PMT DET:X", false, "SUPPLY CO INC")]
    [InlineData("WIRE IN ORIG:HARROWMERE LLC BNF:LUMIO INC", true, "HARROWMERE LLC")]
    [InlineData("WIRE OUT ORIG:LUMIO INC BNF:SUPPLY CO INC", false, "SUPPLY CO INC")]
    [InlineData("NORA LLC DES:INV 17 ID:123 INDN:LUMIO INC CO ID:999 CCD", true, "NORA LLC")]
    [InlineData("PAYMENT DES:INV 17", true, "")]
    [InlineData("DES:INV 17 INDN:LUMIO INC", true, "")]
    [InlineData("ORIG:", true, "")]
    [InlineData("PAYMENT FROM CORIG:X", true, "")]
    [InlineData("INVOICE 1001", true, "")]
    public void The_other_side_stands_behind_a_label(string text, bool isCredit, string expected) =>
        Assert.Equal(expected, AmericanWords.NameIn(text, isCredit).ToString());

    [Fact]
    public void Details_of_BAI2_and_rows_of_tables_are_read_for_it()
    {
        using var stream = new MemoryStream(System.Text.Encoding.ASCII.GetBytes($"01,S,R,260630,0200,1,80,1,2/\n02,R,S,1,260630,,USD,2/\n03,1,USD,,,,/\n16,142,10000,,B1,C1,{Ach}\n49,10000,3/\n98,10000,1,5/\n99,10000,1,7/\n"));
        Assert.Equal("BRIGHTLINE LLC", Assert.Single(Bai2Reader.Read(stream, "f").Items[0].Transactions).Counterparty.Name);
        StatementTransaction row = CsvText.Read($"Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\nCREDIT,06/30/2026,{Ach},12.00,ACH_CREDIT,20.00,\n").Items[0].Transactions[0];
        Assert.Equal("BRIGHTLINE LLC", row.Counterparty.Name);
        Assert.Contains("CO ENTRY DESCR:INV 1001", row.Remittance, StringComparison.Ordinal);
        Assert.Equal("Acme", CsvText.Read("Date,Name,Description,Amount,Currency\n2026-06-30,Acme,ORIG:OTHER,1.00,USD\n").Items[0].Transactions[0].Counterparty.Name);
    }
}
