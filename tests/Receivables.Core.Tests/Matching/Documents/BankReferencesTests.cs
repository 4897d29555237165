namespace Receivables.Matching.Documents;

/// <summary>Digits behind a word of the bank's, and those of the payer's own number, mean none of the items alike.</summary>
public sealed class BankReferencesTests
{
    [Theory]
    [InlineData("CHECK 87695")]
    [InlineData("check no 41234")]
    [InlineData("CHK#44711")]
    [InlineData("CHQ. 0044711")]
    [InlineData("CHEQUE 100234 rent")]
    [InlineData("TRACE# 0123456")]
    [InlineData("TRN 9615936488472725")]
    [InlineData("Miete KW 38")]
    [InlineData("intern 88231")]
    [InlineData("RÉF. 72465")]
    [InlineData("Loyer REF 72465")]
    [InlineData("rif. 90817")]
    [InlineData("your ref: 9000177 thanks")]
    public void Signs_of_the_bank_mean_no_item(string text) => Assert.Equal("apply INV-0231", Line(text));

    [Theory]
    [InlineData("Mitglied 70307")]
    [InlineData("Miete 70307")]
    [InlineData("D-70307 Beitrag")]
    [InlineData("Kd.-Nr. 70307")]
    [InlineData("lid 70307")]
    public void The_payers_own_number_means_no_item(string text)
    {
        Assert.Equal("apply INV-0231", Line(text));
        Assert.Equal("apply INV-0231", Line(text, "C70307"));
        Assert.Equal("apply INV-0231", Line(text, "D-70307"));
    }

    [Theory]
    [InlineData("Miete 70308")] // somebody else's, or a number
    [InlineData("72465")]
    [InlineData("CHECK 2026-87695")]
    [InlineData("REF 72-465")]
    [InlineData("REF 538")] // digits of INV-0358 that changed places
    [InlineData("REF 991")] // as many digits as they have
    [InlineData("REF 58")] // the end of another
    [InlineData("Rechnung REF 72465, Rechnung 991")]
    public void Others_hold_the_oldest(string text) => Assert.Equal("review Ambiguous INV-0231", Line(text));

    [Theory]
    [InlineData("Ref INV-0358")]
    [InlineData("REF 0358")]
    [InlineData("CHECK 0358")]
    [InlineData("CHECK 87695 INV-0358")]
    [InlineData("réf. INV-358")]
    public void A_number_of_the_book_is_read_behind_them(string text) => Assert.Equal("apply INV-0358", Line(text));

    // Nor that of a document which is settled; with another word before it, it is.
    [Theory]
    [InlineData("/NAME/ALPHA/EREF/20260417-6139", true)]
    [InlineData("EREF+20260417-6139 SVWZ+Danke", true)]
    [InlineData("EREF+20260417 SVWZ+Danke", false)]
    [InlineData("20260417-6139", false)]
    [InlineData("CHECK 16199 Alpha", true)]
    [InlineData("Invoice 16199 Alpha", false)]
    [InlineData("ORIG CO NAME:ALPHA IND ID:Invoice TRACE#:363793488776804", true)]
    [InlineData("ORIG CO NAME:ALPHA IND ID:Invoice 363793488776804", false)]
    public void Nor_do_they_mean_one_that_is_settled_or_unknown(string text, bool isApplied)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha Metal", 1);
        for (int i = 0; i < 40; i++)
        {
            book.Customer($"C{i}", $"Customer {i}").Invoice($"INV-{400 + (i * 13):00000}", $"C{i}", 10_037 + (i * 7_919), "2026-05-01");
        }

        book.Invoice("INV-00358", "A", 59_001, "2026-05-01").Settled("INV-16199", "A").Settled("2026-0417", "A");
        Assert.Equal(isApplied, book.Match(SmallBook.Pay(59_001, text, 1)).Decision == MatchDecision.Apply);
    }

    // Two months of the same sum.
    private static string Line(string text, string id = "70307")
    {
        SmallBook book = new SmallBook(0).Customer(id, "Alpha", 1);
        for (int i = 0; i < 40; i++)
        {
            book.Customer($"C{i}", $"Customer {i}").Invoice($"INV-{400 + (i * 13):0000}", $"C{i}", 10_037 + (i * 7_919), "2026-05-01");
        }

        book.Invoice("INV-0231", id, 84_950, "2026-04-01").Invoice("INV-0358", id, 84_950, "2026-05-01");
        return SmallBook.Line(book.Match(SmallBook.Pay(84_950, text, 1)));
    }
}
