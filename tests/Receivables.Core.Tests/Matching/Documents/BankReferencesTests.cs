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

    // What the payer has settled is meant, whatever stands behind its number.
    [Theory]
    [InlineData("EREF+20260417 SVWZ+Danke", "2026-0417", "A", false)]
    [InlineData("/EREF/20260417-6139/REMI/Danke", "2026-0417", "A", false)]
    [InlineData("CHECK 16199 Alpha", "INV-16199", "A", false)]
    [InlineData("EREF+AR-01722-70001 SVWZ+Danke", "AR-01722", "A", false)]
    [InlineData("EREF: AR-01722_20261015 Danke", "AR-01722", "A", false)]
    [InlineData("KREF+AR-01722/70001 SVWZ+Danke", "AR-01722", "A", false)]
    [InlineData("ORIG CO NAME:ALPHA IND ID:Invoice TRACE#:363793488776804", "AR-01722", "A", true)]
    [InlineData("ORIG CO NAME:ALPHA IND ID:Invoice 363793488776804", "AR-01722", "A", false)]
    public void What_the_payer_has_settled_is_meant_behind_them(string text, string settled, string owner, bool isApplied)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha Metal", 1);
        for (int i = 0; i < 40; i++)
        {
            book.Customer($"C{i}", $"Customer {i}").Invoice($"INV-{400 + (i * 13):00000}", $"C{i}", 10_037 + (i * 7_919), "2026-05-01");
        }

        book.Invoice("INV-00358", "A", 59_001, "2026-05-01").Settled(settled, owner);
        Assert.Equal(isApplied, book.Match(SmallBook.Pay(59_001, text, 1)).Decision == MatchDecision.Apply);
    }

    // What others have settled is not, where a day or the number of a cheque is the same by chance.
    [Theory]
    [InlineData("/EREF/", "20260417", "-6139/REMI/Danke", true)]
    [InlineData("EREF+", "20260417", " SVWZ+Danke", false)] // all of it
    [InlineData("EREF+", "20270417", "-6139 SVWZ+Danke", false)] // no day near it
    [InlineData("EREF+", "01722", "-70001 SVWZ+Danke", false)]
    [InlineData("EREF+", "AR-01722", "-70001 SVWZ+Danke", false)]
    [InlineData("", "20260417", "-6139", false)]
    [InlineData("CHECK ", "16199", " Alpha", true)]
    [InlineData("TRACE# ", "16199", "", true)]
    [InlineData("CHECK ", "16199", "-7", false)]
    [InlineData("intern ", "16199", "", false)]
    public void A_day_or_a_cheque_is_told_from_a_number(string before, string digits, string after, bool isOne)
    {
        string text = before + digits + after;
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        Assert.Equal(isOne, BankReferences.HoldDay(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(atoms), before.Length, before.Length + digits.Length, Given.Day("2026-06-11")));
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
