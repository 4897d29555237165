namespace Receivables.Matching.Documents;

/// <summary>A creditor whose numbers begin with the customer's: as many series as customers.</summary>
public sealed class OwnPrefixTests
{
    [Theory]
    [InlineData("10045-22", 5_911, "apply 10045-0022")]
    [InlineData("Rg. 10045/22 danke", 5_911, "apply 10045-0022")]
    [InlineData("10045 022", 5_911, "apply 10045-0022")]
    [InlineData("inv no.0022 amount 59.11", 5_911, "apply 10045-0022")]
    [InlineData("0022, 10045-0815", 93_613, "apply 10045-0022 10045-0815")] // a list that begins with the short one
    [InlineData("0022 + 0815 und 10045-0816", 101_324, "apply 10045-0022 10045-0815 10045-0816")]
    [InlineData("0022 10045-0815", 93_613, "apply 10045-0022 10045-0815")] // no list, but together they make the amount
    [InlineData("0022/10045-0815", 93_613, "apply 10045-0022 10045-0815")]
    [InlineData("10045-22 und 10045-815", 93_613, "apply 10045-0022 10045-0815")]
    [InlineData("Fac 0022 / 100450815 +33 1 42 68 53 00", 93_613, "apply 10045-0022 10045-0815")]
    public void What_is_written_short_is_read(string text, long cents, string line) => Assert.Equal(line, SmallBook.Line(Book().Match(SmallBook.Pay(cents, text, 1))));

    [Theory]
    [InlineData("Kd-Nr 0022, 10045-0815")]
    [InlineData("22, 10045-0815")] // two digits
    public void What_only_stands_before_a_number_is_not_named(string text) => Assert.NotEqual(MatchDecision.Apply, Book().Match(SmallBook.Pay(93_613, text)).Decision);

    // The payer's own, settled: paid again, whatever else of the amount is open. What another customer settled says nothing.
    [Theory]
    [InlineData("0711", false)]
    [InlineData("Rg. 0711 danke", false)]
    [InlineData("10045 0711", false)]
    [InlineData("712", true)] // three digits occur in any text
    [InlineData("0713", true)] // of another customer
    [InlineData("tel 0711 12 34", true)]
    [InlineData("danke", true)]
    public void A_serial_of_what_the_payer_has_settled_means_that(string text, bool isApplied)
    {
        MatchProposal proposal = Book().Settled("10045-0711", "C15").Settled("10045-0712", "C15").Settled("10046-0713", "C16").Match(SmallBook.Pay(5_911, text, 1));
        Assert.Equal(isApplied, proposal.Decision == MatchDecision.Apply);
        Assert.InRange(proposal.Items.Count == 0 ? 0 : proposal.Confidence, isApplied ? 0.9999 : 0, isApplied ? 1 : 0.5);
    }

    // Serials that are not padded: those of a list may have more digits than the one in full, or fewer.
    [Theory]
    [InlineData("10045-163310 / 37919 du 31.05.", 10_611, "apply 10045-37919 10045-163310")]
    [InlineData("37919; 10045-163310", 10_611, "apply 10045-37919 10045-163310")]
    [InlineData("fact. 37919 et 10045– 163310 cliente 10045", 10_611, "apply 10045-37919 10045-163310")]
    [InlineData("10045-37919, 163310", 10_611, "apply 10045-37919 10045-163310")]
    [InlineData("10045/37_919 und 163310", 10_611, "apply 10045-37919 10045-163310")]
    [InlineData("10045/1633I0 / 37919", 10_611, "apply 10045-37919 10045-163310")]
    [InlineData("10045-163310 / 512 / 37919", 12_712, "apply 10045-512 10045-37919 10045-163310")]
    [InlineData("10045-512, 513", 8_108, "review")] // one digit off what is in the list
    [InlineData("10045-163310 ref. 37919", 10_611, "apply 10045-37919 10045-163310")] // no list, but together they make the amount
    [InlineData("37919 10045-163310 tel 06 12 34 56 78", 10_611, "apply 10045-37919 10045-163310")]
    [InlineData("10045-163310 ref. 37918", 10_611, "review")]
    public void A_list_holds_serials_of_any_length(string text, long cents, string line)
    {
        SmallBook book = Book().Invoice("10045-163310", "C15", 6_007, "2026-05-06").Invoice("10045-37919", "C15", 4_604, "2026-05-05").Invoice("10045-512", "C15", 2_101, "2026-05-04");
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(cents, text))), StringComparison.Ordinal);
    }

    // Of all that owe the amount one has the serial: it is suggested, and applied where its owner pays. A foreign number may be the same by chance.
    [Theory]
    [InlineData("Fattura 184124 importo 59.11", "", "review Unproven 20177-184124")]
    [InlineData("Lieferschein 184124", "Customer 3", "review Unproven 20177-184124")] // who owes nothing of the amount
    [InlineData("virement fact 184124 SIRET 732 829 320 00074", "Xaver Metall", "apply 20177-184124")]
    [InlineData("Fattura 184125", "", "review AmountOnly")]
    [InlineData("Fattura 1841", "", "review AmountOnly")]
    [InlineData("Fattura 777001", "", "review Ambiguous")] // two have it
    public void A_serial_among_those_of_the_amount_suggests_its_item(string text, string name, string line)
    {
        SmallBook book = Book().Customer("X", "Xaver Metall").Customer("Y", "Yvonne").Customer("Z", "Zoe").Invoice("20177-184124", "X", 5_911, "2026-05-04").Invoice("20178-777001", "Y", 5_911, "2026-05-04").Invoice("20179-777001", "Z", 5_911, "2026-05-05");
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(5_911, text, name: name))), StringComparison.Ordinal);
    }

    // INV26/… after INV25/…: "INV26" is no INV25/000026 before further digits.
    [Fact]
    public void The_year_of_one_series_is_no_serial_of_another()
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha", 1);
        for (int serial = 20; serial < 40; serial++)
        {
            book.Invoice($"INV25/{serial:000000}", "A", 10_007 + (serial * 7_919), "2025-12-01").Invoice($"INV26/{serial + 200:000000}", "A", 30_011 + (serial * 6_007), "2026-05-01");
        }

        book.Invoice("INV25/000115", "A", 200_017, "2025-12-02").Invoice("INV26/000715", "A", 190_000, "2026-05-02");
        MatchProposal proposal = book.Match(SmallBook.Pay(190_000, "inv26/000115 grazie", 1));
        Assert.DoesNotContain("INV25/000115", proposal.Explain(), StringComparison.Ordinal);
        Assert.EndsWith("INV26/000715", SmallBook.Line(proposal), StringComparison.Ordinal);
    }

    private static SmallBook Book()
    {
        SmallBook book = new(0);
        for (int c = 0; c < 30; c++)
        {
            book.Customer($"C{c}", $"Customer {c}", c == 15 ? [1] : []);
            for (int i = 0; i < (c == 15 ? 0 : 9); i++)
            {
                book.Invoice($"{10_030 + c}-{1_000 + (c * 9) + i:0000}", $"C{c}", 10_037 + (c * 7_919) + (i * 1_009), "2026-05-01");
            }
        }

        return book.Invoice("10045-0022", "C15", 5_911, "2026-05-01").Invoice("10045-0815", "C15", 87_702, "2026-05-02").Invoice("10045-0816", "C15", 7_711, "2026-05-03");
    }
}
