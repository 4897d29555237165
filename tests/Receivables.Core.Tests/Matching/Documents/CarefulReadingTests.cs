namespace Receivables.Matching.Documents;

/// <summary>What a careful clerk reads in a text, and what makes one look twice.</summary>
public class CarefulReadingTests
{
    private const long Amount = 123_456;

    // The payer's account is on file and owes exactly the amount: only the text can hold it.
    [Theory]
    [InlineData("merci", "apply X-1")]
    [InlineData("Rechnung Nr. 7788", "review BelowThreshold X-1")] // another document
    [InlineData("facture 7788", "review BelowThreshold X-1")]
    [InlineData("Invoice AB-77/9", "review BelowThreshold X-1")]
    [InlineData("Fra. n.º 778", "review BelowThreshold X-1")]
    [InlineData("7788", "apply X-1")] // no word says that it is one
    [InlineData("facture 77", "review Ambiguous X-1")] // too short to name one, and no silence
    [InlineData("facture 1", "apply X-1")] // its own serial
    [InlineData("Rechnung 2026", "apply X-1")] // the year
    [InlineData("Rechnung vom 05.06.2026", "review NamesMonth X-1")] // of another day
    [InlineData("Rechnung vom 01.05.2026", "apply X-1")]
    [InlineData("Rechnung vom 30.04.2026", "apply X-1")] // copied a day off
    [InlineData("facture 1234,56 EUR", "apply X-1")]
    [InlineData("Rechnung FA-2026-10000", "review Ambiguous X-1")] // of somebody else
    public void A_number_behind_a_word_for_an_invoice_that_nobody_knows_holds_the_payment(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", Amount, "2026-05-01").Invoice("X-2", "A", 4_711, "2026-05-02");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(Amount, text, 1))));
    }

    // A day without marks is no part of the number behind it, and where a line was broken behind what may be a day the number goes on.
    [Theory]
    [InlineData("dated 190126 00110 001", "apply 00110-001")]
    [InlineData("dated 19012026 00110 001", "apply 00110-001")]
    [InlineData("20260119 00110 001", "apply 00110-001")]
    [InlineData("991326 00110 001", "review")] // no day
    [InlineData("190126 00110 001 777", "review")] // the row goes on
    [InlineData("FACT 26.06.08 573", "apply 26.06.08573")]
    [InlineData("FACT 26.06.08\n573", "apply 26.06.08573")]
    [InlineData("FACT 26.06.08573", "apply 26.06.08573")]
    [InlineData("FACT 26.06.08 574", "review")]
    [InlineData("FACT 26.06.08 573x", "review")]
    [InlineData("FACT 26.06.08,573", "review")]
    [InlineData("am 26.06.08 573.00 EUR", "review")] // an amount
    public void A_number_is_read_beside_and_across_what_may_be_a_day(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("00110-001", "A", 9_907, "2026-05-01").Invoice("26.06.08573", "A", 4_711, "2026-05-02").Invoice("26.05.07001", "A", 5_713, "2026-05-02");
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(text.Contains("00110", StringComparison.Ordinal) ? 9_907 : 4_711, text))), StringComparison.Ordinal);
    }

    // Each customer has a series of its own: its serials are sought where the amount fits.
    [Theory]
    [InlineData("Facture 0123 merci", "shortNumber")]
    [InlineData("10042-123", "shortNumber")]
    [InlineData("10042/0123", "documentNumber")]
    [InlineData("10043-0123", "unknownDocument")] // of another customer
    [InlineData("AB-0123", "")]
    [InlineData("0123a", "")]
    [InlineData("01234", "")]
    [InlineData("client 0123", "")]
    public void The_serial_of_an_item_of_the_amount_names_it(string text, string kind)
    {
        SmallBook book = new SmallBook(0);
        for (int c = 0; c < 40; c++)
        {
            book.Customer($"C{c}", $"Customer {c}").Invoice($"{10_030 + c}-{c + 1_200:0000}", $"C{c}", 10_037 + (c * 7_919), "2026-05-01").Invoice($"{10_030 + c}-{c + 500:0000}", $"C{c}", 20_037 + (c * 7_919), "2026-05-01");
        }

        book.Invoice("10042-0123", "C12", Amount, "2026-05-01");
        Assert.Equal(kind, string.Join(' ', book.Match(SmallBook.Pay(Amount, text)).Evidence.Where(e => e.Family == EvidenceFamily.Document && e.Weight > LogOdds.Zero).Select(e => e.Kind.Code)));
    }

    [Theory]
    [InlineData("Kd-Nr 4711")]
    [InlineData("client 4711 merci")]
    [InlineData("TAN 4711")]
    [InlineData("contract no 4711")]
    public void The_payers_own_numbers_name_nothing(string text)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta").Invoice("4711", "B", Amount, "2026-05-01").Invoice("X-1", "A", Amount, "2026-05-01");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, text, 1));
        Assert.Equal("apply X-1", SmallBook.Line(proposal));
        Assert.DoesNotContain(proposal.Evidence, e => e.Family == EvidenceFamily.Document);
    }

    [Theory]
    [InlineData("juin 2026", "apply X-1")]
    [InlineData("Juni 2025", "review NamesMonth X-1")] // a month a year ago is not that of the item, and 2025 is no number either
    public void A_year_names_nothing(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-12026", "A", 5_000, "2026-05-01").Invoice("2026", "A", 4_711, "2026-05-01").Settled("2025", "A").Invoice("X-1", "A", Amount, "2026-05-01");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(Amount, text, 1))));
    }

    // Six digits are a number of this creditor's as a rule: a day, a month and the buyer's order are not.
    [Theory]
    [InlineData("merci", "apply 204711")]
    [InlineData("échéance 310526", "apply 204711")]
    [InlineData("06/2026", "apply 204711")]
    [InlineData("2026-06", "apply 204711")]
    [InlineData("pedido 183444", "apply 204711")]
    [InlineData("Bestellung Nr. 183444", "apply 204711")]
    [InlineData("183444", "review")]
    [InlineData("client order. 5 183444", "review")]
    [InlineData("Rechnung 310526", "review")] // a number, as the word says
    public void A_date_and_an_order_name_no_document(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("204711", "A", Amount, "2026-05-01");
        for (int i = 0; i < 40; i++)
        {
            book.Invoice($"{180_000 + (i * 677)}", "A", 10_037 + (i * 7_919), "2026-05-01");
        }

        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(Amount, text, 1))), StringComparison.Ordinal);
    }

    // What could be a day is worth one in two thousand (ln 2,000 = 7.6009), unless the word before says that it is a number (260,318 · ln 10 · 50).
    [Theory]
    [InlineData("Factuur 260318", 17.2157)]
    [InlineData("Rechnung Nr. 260318", 17.2157)]
    [InlineData("260318", 7.6009)]
    [InlineData("betaling van 260318", 7.6009)]
    public void The_word_before_tells_a_number_from_a_day(string text, double weight)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("260318", "A", Amount, "2026-05-01");
        MatchEvidence read = Assert.Single(book.Match(SmallBook.Pay(Amount, text)).Evidence, e => e.Kind == EvidenceKind.DocumentNumber);
        Assert.Equal(weight, (double)read.Weight.Value, 0.001);
    }

    // Where the creditor's numbers are a year and a serial, a month is one of them.
    [Theory]
    [InlineData("2026-07", "review")]
    [InlineData("06/2026", "apply 2026-11")]
    public void A_month_is_a_number_where_numbers_look_like_months(string text, string line)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha", 1).Invoice("2026-11", "A", Amount, "2026-05-01").Invoice("2026-12", "A", 777, "2026-05-01").Invoice("2026-10", "A", 778, "2026-05-01");
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(Amount, text, 1))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026/05/0012")] // no day
    [InlineData("F-25-12-21 73")] // no telephone
    [InlineData("26.17.F")] // no amount
    public void What_only_looks_like_a_date_an_amount_or_a_telephone_number_is_read(string text)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("2026/05-0012", "A", Amount, "2026-05-01").Invoice("F-25-12-2173", "A", Amount, "2026-05-02", terms: "net 30").Invoice("26.00017.F", "A", Amount, "2026-05-03", terms: "net 60");
        book.Invoice("26.00018.F", "A", 7, "2026-05-03").Invoice("26.00019.F", "A", 9, "2026-05-03");
        Assert.Contains(book.Match(SmallBook.Pay(Amount, text)).Evidence, e => e.Kind == EvidenceKind.DocumentNumber || e.Kind == EvidenceKind.ShortNumber);
    }

    [Fact]
    public void A_list_of_which_one_number_was_cut_is_applied_where_the_payer_is_on_file()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta")
            .Invoice("X-4001", "A", 123_456, "2026-05-01").Invoice("X-4002", "A", 77_713, "2026-05-02").Invoice("X-4003", "A", 959_113, "2026-05-03").Invoice("X-4004", "A", 8_817, "2026-05-04");
        const long all = 123_456 + 77_713 + 959_113;
        Assert.Equal("apply X-4001 X-4002 X-4003", SmallBook.Line(book.Match(SmallBook.Pay(all, "X-4001 X-4002 X-40", 1))));
        Assert.Equal("review PartlyNamed X-4001 X-4002 X-4003", SmallBook.Line(book.Match(SmallBook.Pay(all, "X-4001 X-4002 X-40"))));
        Assert.Equal("review PartlyNamed X-4001 X-4003", SmallBook.Line(book.Match(SmallBook.Pay(123_456 + 959_113, "X-4001 X-40", 1))));
    }

    [Fact]
    public void A_charge_that_the_statement_states_explains_what_is_missing()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-4001", "A", 160_00, "2026-05-01");
        var payment = new PaymentBuilder
        {
            Id = PaymentId.From("P1"),
            BookingDate = Given.Day("2026-06-20"),
            Amount = Money.Eur(151.50m),
            Remittance = "X-4001",
            Payer = new Party(null, SmallBook.Iban(1)),
            Charges = [new PaymentCharge(Money.Eur(8.50m), true, null)],
        };
        MatchProposal proposal = book.Match(payment.Build());
        Assert.Equal("apply X-4001", SmallBook.Line(proposal));
        Assert.DoesNotContain(proposal.Alternatives, a => a.Items.Any(i => i.Item.Id == ItemId.From("X-4001")));
    }

    [Fact]
    public void Of_two_sets_of_one_customer_the_smaller_is_not_applied_however_much_likelier_it_is()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", 150_015, "2026-05-01");
        for (int i = 1; i <= 5; i++)
        {
            book.Invoice($"X-1{i}", "A", 10_001 * i, "2026-05-01", terms: $"net {i + 20}");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(150_015, "", 1));
        Assert.Equal("review Ambiguous X-1", SmallBook.Line(proposal));
        Assert.Contains(proposal.Alternatives, a => a.Items.Count == 5);
    }
}
