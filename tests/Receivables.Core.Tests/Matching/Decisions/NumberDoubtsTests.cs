namespace Receivables.Matching.Decisions;

/// <summary>What holds an answer whose number is there: what the text says of it, whose it may be as well, and that it is too short to name anything.</summary>
public sealed class NumberDoubtsTests
{
    private const long Fee = 127_40;

    // A delivery note, an offer, a policy with the number of an invoice of A's, at its amount.
    [Theory]
    [InlineData("Angebot Nr. FA-2026-20011", "apply FA-2026-20011")] // nobody else numbers so
    [InlineData("FA-2026-20011 vom 02.06.2026 bezahlt", "apply FA-2026-20011")]
    [InlineData("FA-2026-20011 cancellation fee", "apply FA-2026-20011")]
    [InlineData("FA-2026-20011 folgt", "review ExcludesDocument FA-2026-20011")]
    [InlineData("pas la FA-2026-20011", "review ExcludesDocument FA-2026-20011")]
    [InlineData("nicht die Rechnung FA-2026-20011", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 is NOT included", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 n'est pas payée", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 wird nicht bezahlt", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 not yet paid", "apply FA-2026-20011")]
    [InlineData("merci pour la FA-2026-20011", "apply FA-2026-20011")]
    [InlineData("FA-2026-20011 esclusa 18086/A/2026", "apply FA-2026-20011")] // it is said of what follows
    [InlineData("fatt. 18086/A/2026 esclusa FA-2026-20011", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 in Klärung", "review ExcludesDocument FA-2026-20011")]
    [InlineData("nicht für Rechnung FA-2026-20011", "review ExcludesDocument FA-2026-20011")]
    [InlineData("Gutschrift zu FA-2026-20011", "review ExcludesDocument FA-2026-20011")]
    [InlineData("Gutschrift FA-2026-20011", "apply FA-2026-20011")] // as banks call it
    [InlineData("Storno FA-2026-20011", "review ExcludesDocument FA-2026-20011")]
    [InlineData("refund invoice FA-2026-20011", "review ExcludesDocument FA-2026-20011")]
    [InlineData("RE-2026-1 bereits am 03.06. bezahlt FA-2026-20011", "apply FA-2026-20011")]
    [InlineData("FA-2026-20011 bereits am 03.06. bezahlt", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 paid on 03/06", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 bezahlt am 19.06.2026", "apply FA-2026-20011")] // now
    [InlineData("paid FA-2026-20011 paid", "apply FA-2026-20011")]
    [InlineData("FA-2026-20011 bezahlt, bezahlt bereits", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 noch nicht bezahlt, schon gemahnt", "apply FA-2026-20011")]
    [InlineData("FA-2026-20011 wurde heute storniert", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-7 wurde bereits bezahlt FA-2026-20011", "apply FA-2026-20011")]
    [InlineData("FA-2026-20011 wurde storniert", "review ExcludesDocument FA-2026-20011")]
    [InlineData("FA-2026-20011 en litige", "review ExcludesDocument FA-2026-20011")]
    [InlineData("Lieferung de FA-2026-20011", "apply FA-2026-20011")]
    [InlineData("FA-2026-9 ersetzt FA-2026-20011", "review ExcludesDocument FA-2026-20011")]
    public void Of_what_is_said_of_a_number(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-20011", "A", Fee, "2026-06-02").Match(SmallBook.Pay(Fee, text, 1))));

    // A serial that begins anew with each month: what others have settled ends as what A owes.
    [Theory]
    [InlineData("danke", "apply 26030195")]
    [InlineData("Rechnung Nr. 150", "review Ambiguous 26040150")]
    [InlineData("kenmerk 150", "review Ambiguous 26040150")]
    [InlineData("26040150", "apply 26040150")]
    public void A_serial_that_others_have_settled_is_no_silence(string text, string expected)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha", 1).Customer("B", "Beta").Add(Given.Item("26030195", "A", "2026-03-25", "2026-04-10", "127.40 EUR")).Add(Given.Item("26040150", "A", "2026-04-20", "2026-05-10", "127.40 EUR"));
        foreach (string settled in "25100080 25120120 25100150 25110121 26030103 26030003".Split(' '))
        {
            book.Settled(settled, settled == "25100080" ? "A" : "B");
        }

        for (int i = 0; i < 9; i++)
        {
            book.Add(Given.Item($"2604{10 + (i * 7):0000}", "B", "2026-04-06", "2026-04-20", $"{29 + i}.00 EUR"));
        }

        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(Fee, text, 1, booked: "2026-04-24"))));
    }

    // Of four with one end, only that of October is of a series that is learned.
    [Theory]
    [InlineData("danke", "apply 25100205")]
    [InlineData("facture n°205 du 25.03.2026", "review Ambiguous 25100205")]
    [InlineData("26030205", "apply 26030205")]
    public void A_short_number_of_several_alike_names_none(string text, string expected)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha", 1).Customer("B", "Beta");
        foreach (string number in "25100205 26020205 26030205 26040205".Split(' '))
        {
            book.Add(Given.Item(number, "A", $"20{number[..2]}-{number[2..4]}-25", $"20{number[..2]}-{number[2..4]}-28", "127.40 EUR"));
        }

        for (int i = 0; i < 9; i++)
        {
            book.Add(Given.Item($"2510{300 + i:0000}", "B", "2025-10-25", "2025-11-10", $"{300 + i}.00 EUR"));
        }

        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(Fee, text, 1, booked: "2026-05-02"))));
    }

    // Six digits are a delivery note's as well.
    [Theory]
    [InlineData("106886", "apply 106886")]
    [InlineData("Rechnung 106886", "apply 106886")]
    [InlineData("Lieferschein 106886", "review ExcludesDocument 106886")]
    [InlineData("Angebot Nr. 106886", "review ExcludesDocument 106886")]
    public void Of_a_bare_number(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Invoice("106886", "A", Fee, "2026-06-02").Match(SmallBook.Pay(Fee, text, 1))));

    // B's account pays two of its own and one that only a piece of a number names: B's SO-172015 was broken, or C's is meant. | text, who pays | decision
    [Theory]
    [InlineData("SO-33404/26, SO-172, SO-52899/26", 2, "review Ambiguous SO-33404/26 SO-52899/26 SO-00172/26")]
    [InlineData("SO-33404/26, SO-00172/26, SO-52899/26", 2, "apply SO-33404/26 SO-52899/26 SO-00172/26")]
    [InlineData("SO-33404/26, SO-172, SO-52899/26", 3, "apply SO-33404/26 SO-52899/26 SO-00172/26")]
    public void A_piece_of_a_number_of_somebody_else(string text, int iban, string expected)
    {
        SmallBook book = new SmallBook().Customer("B", "Beta", 2).Customer("C", "Gamma", 3).Invoice("SO-33404/26", "B", 28_56, "2026-05-02").Invoice("SO-52899/26", "B", 17_68, "2026-05-09").Invoice("SO-172015/26", "B", 32_100, "2026-05-11").Invoice("SO-00172/26", "C", 31_500, "2026-05-02");
        for (int i = 0; i < 40; i++)
        {
            book = book.Invoice($"SO-{40_000 + (i * 137):00000}/26", "C", 51_00 + (i * 311), "2026-05-03");
        }

        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(28_56 + 17_68 + 31_500, text, iban))));
    }

    // What is paid again is not pushed onto the next of those alike: the serial says which is meant.
    [Theory]
    [InlineData("Rekening 19 d.d. 1/4/26")]
    [InlineData("Uw kenmerk 19")]
    public void A_serial_that_is_paid_twice_is_no_other(string text)
    {
        SmallBook book = new SmallBook(40).Customer("A", "Alpha", 1).Add(Given.Item("FA-2026-0019", "A", "2026-04-01", "2026-04-15", "127.40 EUR")).Add(Given.Item("FA-2026-0021", "A", "2026-05-02", "2026-05-16", "127.40 EUR"));
        MatchProposal[] both = [.. book.Match(SmallBook.Pay(Fee, text, 1, id: "P1"), SmallBook.Pay(Fee, text, 1, id: "P2", booked: "2026-06-22"))];
        Assert.Equal(["apply FA-2026-0019", "review SuspectedDuplicate"], both.Select(SmallBook.Line));
    }

    // The payer owes what a slip makes of the number, and somebody else what stands there: both fit.
    [Theory]
    [InlineData("Kunde 415408 FT A26/06776", "review Ambiguous")]
    [InlineData("Kunde 415408 FT A26/06676", "apply A26/06676")]
    public void Somebody_elses_number_in_full_at_the_amount(string text, string expected)
    {
        SmallBook book = new SmallBook(40).Customer("415408", "Sergio Barbieri", 1).Customer("B", "Beta", 2).Invoice("A26/06676", "415408", 31_108, "2026-02-26").Invoice("A26/06776", "B", 31_108, "2026-02-26");
        Assert.StartsWith(expected, SmallBook.Line(book.Match(SmallBook.Pay(31_108, text, 1))), StringComparison.Ordinal);
    }

    // Nobody is known to pay, and one invoice has the amount. | text | decision
    [Theory]
    [InlineData("rue 131", "review Unproven FA-2026-00131")]
    [InlineData("131", "review Unproven FA-2026-00131")]
    [InlineData("cheque 131", "review Unproven FA-2026-00131")]
    [InlineData("facture 131", "apply FA-2026-00131")]
    [InlineData("FA 131", "apply FA-2026-00131")]
    [InlineData("00131", "apply FA-2026-00131")]
    public void A_few_digits(string text, string expected)
    {
        var book = new SmallBook(0);
        for (int i = 0; i < 60; i++)
        {
            book = book.Customer($"C{i}", $"Firma {i}");
        }

        for (int i = 0; i < 300; i++)
        {
            book = book.Invoice($"FA-2026-{100 + i:00000}", $"C{i % 60}", 34_567 + (i * 20_011), "2026-05-03");
        }

        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(34_567 + (31 * 20_011), text))));
    }

    // The parent pays what two daughters owe, and the text has another number that happens to be somebody's.
    [Fact]
    public void A_number_too_many_beside_those_of_daughters()
    {
        SmallBook book = new SmallBook(40).Customer("P", "Pinelli Holding", 1).Daughter("A", "Pinelli Nord", "P").Daughter("B", "Pinelli Sud", "P").Customer("Z", "Zeta", 3)
            .Invoice("17283/2026", "A", 1_017_12, "2026-03-03").Invoice("42224/2026", "B", 3_001_80, "2026-04-21").Invoice("51125/2026", "B", 430_00, "2026-05-08").Invoice("30564/2026", "Z", 91_00, "2026-05-08");
        MatchProposal proposal = book.Match(SmallBook.Pay(4_448_92, "fattura 17283/2026; 42224/2026; 51125/2026 za 30564/2026", 1));
        Assert.Equal(["17283/2026", "42224/2026", "51125/2026"], proposal.Items.Select(i => i.Item.Id.ToString()));
        Assert.DoesNotContain(proposal.Evidence, e => e.Kind == EvidenceKind.PartialAmount);
    }
}
