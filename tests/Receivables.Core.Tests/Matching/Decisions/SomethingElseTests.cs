namespace Receivables.Matching.Decisions;

/// <summary>Payments whose account and amount fit an open item, and whose text says that something else is meant.</summary>
public class SomethingElseTests
{
    private const long Price = 120_000;

    // Foods Davis (account 1) owes 10470, Robert Hayes owes 10295, both 1,200.00, as do others.
    [Theory]
    [InlineData("Rechnung 10470", "apply 10470")]
    [InlineData("Rechnung 10295", "review Ambiguous")] // of another, at a price that the payer owes too
    [InlineData("Bestellung 10295", "review Ambiguous")]
    [InlineData("10295", "review")]
    public void A_few_bare_digits_of_another_do_not_stand_against_what_the_payer_owes(string text, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Prices().Match(SmallBook.Pay(Price, text, name: "Foods Davis GmbH"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Rechnung 10295", "apply 10295")]
    [InlineData("Bestellung 10295", "review")] // the number that the buyer gave to the order
    [InlineData("2. Mahnung Nr. 10295", "review")] // or the creditor to the reminder
    public void Of_a_stranger_the_word_before_says_what_a_few_bare_digits_are(string text, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Prices().Match(SmallBook.Pay(Price, text))), StringComparison.Ordinal);

    // One digit of FA-2026-00884, which the payer owes, makes it FA-2026-00886 of somebody else, at the same price.
    [Theory]
    [InlineData("FA-2026-00884", "apply FA-2026-00884")]
    [InlineData("FA-2026-00886", "review Ambiguous FA-2026-00884")]
    [InlineData("FA-2026-00950", "apply FA-2026-00950")] // in full, and no slip: it is paid for somebody else
    [InlineData("Bestellung FA-2026-00950", "review Ambiguous FA-2026-00884")]
    [InlineData("Relance n° FA-2026-00950", "review Ambiguous FA-2026-00884")]
    public void A_number_one_digit_off_does_not_win_over_payer_and_amount(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Trucking Hayes LLC", 1).Customer("B", "Anderson Plumbing Inc")
            .Invoice("FA-2026-00884", "A", 30_000, "2026-05-01").Invoice("FA-2026-00886", "B", 30_000, "2026-05-01").Invoice("FA-2026-00950", "B", 30_000, "2026-05-02", terms: "net 14");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(30_000, text, 1))));
    }

    [Theory]
    [InlineData("May we thank you", "apply R26-0774")]
    [InlineData("for Bennett Property Limited", "review NamesAnotherCustomer R26-0757")]
    [InlineData("PROPERTY BENNETT", "review NamesAnotherCustomer R26-0757")] // in whatever order, without the legal form
    [InlineData("for Bennett", "apply R26-0774")] // not all of the name
    [InlineData("Vermeulen Installatie for Bennett Property", "review NamesAnotherCustomer R26-0757")]
    public void Whom_the_text_names_may_be_meant(string text, string line)
    {
        SmallBook book = OwedByTwo("Bennett Property Limited");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(45_000, text, 1))));
    }

    [Theory]
    [InlineData("for O'Brien Builders", "review NamesAnotherCustomer R26-0757")]
    [InlineData("FOR O’BRIEN BUILDERS", "review NamesAnotherCustomer R26-0757")]
    [InlineData("inv.O'Brien builders", "review NamesAnotherCustomer R26-0757")]
    [InlineData("for O Brien Builders", "review NamesAnotherCustomer R26-0757")] // as banks print it
    [InlineData("for O`Brien Builders", "review NamesAnotherCustomer R26-0757")]
    [InlineData("for O' Brien Builders", "review NamesAnotherCustomer R26-0757")]
    [InlineData("for Brien Builders", "apply R26-0774")]
    public void A_name_with_an_apostrophe_is_a_word(string text, string line)
    {
        SmallBook book = OwedByTwo("O'Brien Builders Limited");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(45_000, text, 1))));
    }

    [Theory]
    [InlineData("J.P. Morgan Trucks", "for J. P. Morgan Trucks")]
    [InlineData("J.P. Morgan Trucks", "for J.P.Morgan Trucks")]
    [InlineData("H2O Piscines", "pour H2O Piscines")]
    [InlineData("Studio54 Design", "for studio54 design")]
    [InlineData("L'Oréal Paris", "pour L Oreal Paris")]
    public void A_name_of_initials_or_with_digits_is_found(string name, string text)
    {
        SmallBook book = OwedByTwo(name);
        Assert.Equal("review NamesAnotherCustomer R26-0757", SmallBook.Line(book.Match(SmallBook.Pay(45_000, text, 1))));
    }

    // A mother pays the fee of a daughter, and is a member as well, or owes nothing: whoever is named is suggested, however likely the odds make it.
    [Theory]
    [InlineData("Thomas Busch", "Beitrag Sabine Busch", "review NamesAnotherCustomer R26-0002")]
    [InlineData("Thomas Busch", "Beitrag", "review BelowThreshold R26-0001")]
    [InlineData("Pierre Mercier", "Cotisation Sabine Busch", "review BelowThreshold R26-0002")] // who owes nothing pays for whoever is named
    [InlineData("Pierre Mercier", "Cotisation Sabine Buschmann", "review AmountOnly")]
    [InlineData("Thomas Busch", "Beitrag Sektion Berlin", "review BelowThreshold R26-0001")] // a city is no reason
    public void Whoever_is_named_is_suggested(string payer, string text, string line)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Thomas Busch").Customer("B", "Sabine Busch").Customer("C", "Pierre Mercier").Customer("D", "Berlin").Invoice("R26-0003", "D", 2_700, "2026-05-01").Invoice("R26-0001", "A", 2_700, "2026-05-01").Invoice("R26-0002", "B", 2_700, "2026-05-01");
        for (int i = 0; i < 60; i++)
        {
            book.Customer($"M{i:00}", $"Member Number{(char)('A' + (i % 26))}{(char)('A' + (i / 26))}").Invoice($"R26-01{i:00}", $"M{i:00}", 2_700, "2026-05-01");
        }

        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(2_700, text, name: payer))), StringComparison.Ordinal);
    }

    // The payer, whose account is on file, and somebody else.
    private static SmallBook OwedByTwo(string other) => new SmallBook().Customer("A", "Vermeulen Installatie BV", 1).Customer("B", other)
        .Invoice("R26-0774", "A", 45_000, "2026-05-01").Invoice("R26-0757", "B", 45_000, "2026-05-01");

    // Forty others owe the same, and the one that is named is the last of them; a legal form is written with points, without, or not at all.
    [Theory]
    [InlineData("za Kaminski Instalacje Sp. J.")]
    [InlineData("za KAMINSKI INSTALACJE")]
    public void Whom_the_text_names_is_found_among_many_who_owe_as_much(string text)
    {
        SmallBook book = new SmallBook().Customer("A", "Lewandowski Handel", 1).Invoice("R26-0774", "A", 45_000, "2026-05-01");
        for (int i = 0; i < 40; i++)
        {
            book.Customer($"G{i:00}", $"Crowd {i}").Invoice($"R26-{1_000 + i}", $"G{i:00}", 45_000, "2026-05-02");
        }

        book.Customer("K", "Kamiński Instalacje Sp.J.").Invoice("R26-2000", "K", 45_000, "2026-05-03");
        Assert.Equal("apply R26-0774", SmallBook.Line(book.Match(SmallBook.Pay(45_000, "za maj", 1))));
        Assert.Equal("review NamesAnotherCustomer R26-2000", SmallBook.Line(book.Match(SmallBook.Pay(45_000, text, 1))));
    }

    // The payer's own count of orders to the bank is no number of a document, though it is that of one.
    [Fact]
    public void Digits_in_the_end_to_end_id_do_not_stand_against_what_the_payer_owes()
    {
        SmallBook book = new SmallBook(0).Customer("A", "Claes & Jansen", 1).Customer("B", "Smit Transport").Invoice("9000012854", "A", 75_000, "2026-05-01").Invoice("9000013125", "B", 75_000, "2026-05-01");
        for (int i = 0; i < 40; i++)
        {
            book.Customer($"F{i:00}", $"Filling Company {i}").Invoice($"{9_000_013_200 + i}", $"F{i:00}", 10_037 + (i * 7_919), "2026-05-02");
        }

        Assert.NotEqual(MatchDecision.Apply, book.Match(SmallBook.Pay(75_000, "Dank", 1, endToEnd: "9000013125")).Decision);
    }

    // "Peterson" of "James Peterson" says nothing that the own name does not say.
    [Fact]
    public void A_name_within_the_own_name_names_nobody_else()
    {
        SmallBook book = new SmallBook().Customer("A", "James Peterson", 1).Customer("B", "Peterson GmbH").Invoice("R26-0774", "A", 45_000, "2026-05-01").Invoice("R26-0757", "B", 45_000, "2026-05-01");
        Assert.Equal("apply R26-0774", SmallBook.Line(book.Match(SmallBook.Pay(45_000, "James Peterson", 1))));
    }

    // Issued on 1 March, due on 15 March, paid on 20 June.
    [Theory]
    [InlineData("merci", "apply R26-0774")]
    [InlineData("alquiler marzo 2026", "apply R26-0774")]
    [InlineData("alquiler abril 2026", "review NamesMonth R26-0774")] // that of April is settled, or not billed yet
    [InlineData("alquiler febrero 2026", "review NamesMonth R26-0774")]
    [InlineData("abono abril 2026", "apply R26-0774")] // paid a month late
    [InlineData("abono febrero 2026", "apply R26-0774")] // billed for the month before
    [InlineData("alquiler junio 2026", "review NamesMonth R26-0774")] // the rent of June is another
    [InlineData("junio 2026", "apply R26-0774")]
    [InlineData("pago junio 2026", "apply R26-0774")] // the month in which it is paid
    [InlineData("alquiler julio 2026", "review NamesMonth R26-0774")]
    [InlineData("abono julio 2026", "review NamesMonth R26-0774")]
    [InlineData("alquiler mayo 2026", "review NamesMonth R26-0774")]
    [InlineData("alquiler enero 2026", "review NamesMonth R26-0774")]
    [InlineData("alquiler julio 2026 R26-0774", "apply R26-0774")] // the number says it
    public void A_month_that_is_none_of_the_item_is_another(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Javier Gómez", 1).Invoice("R26-0774", "A", 78_000, "2026-03-01", terms: "net 14").Invoice("R26-0744", "A", 9_620, "2026-02-21");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(78_000, text, 1))));
    }

    [Theory]
    [InlineData("transferencia", "apply R26-0774")]
    [InlineData("DEVOLUCION FIANZA 80080", "review StatesOtherPurpose R26-0774")]
    [InlineData("Anticipo pedido", "review StatesOtherPurpose R26-0774")]
    [InlineData("Supplier rebate", "review StatesOtherPurpose R26-0774")]
    [InlineData("Deposit return K-210", "review StatesOtherPurpose R26-0774")]
    [InlineData("Rückzahlung Darlehen", "review StatesOtherPurpose R26-0774")]
    [InlineData("acompte R26-0774", "apply R26-0774")]
    public void What_the_text_says_that_it_is_for_holds_it(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Ortega Construcciones", 1).Invoice("R26-0774", "A", 23_500, "2026-05-01").Invoice("R26-0744", "A", 9_600, "2026-05-21");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(23_500, text, 1))));
    }

    // Of what is paid instead the bank has left nothing. Behind the next number it is said of that, and far behind of nothing.
    [Theory]
    [InlineData("Factura R26-0774 ya pagada,", "review ExcludesDocument R26-0774")]
    [InlineData("Rechnung R26-0774 wurde bereits bezahlt, Re", "review ExcludesDocument R26-0774")]
    [InlineData("INV R26-0774 has already been paid", "review ExcludesDocument R26-0774")]
    [InlineData("R26-0774 paid already", "review ExcludesDocument R26-0774")]
    [InlineData("Facture R26-0774 déjà réglée", "review ExcludesDocument R26-0774")]
    [InlineData("R26-0774 DISPUTED", "review ExcludesDocument R26-0774")]
    [InlineData("bereits bezahlt: R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("storniert: R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("storniert R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("reklamiert: Rechnung R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("Annulée : facture R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("en litige R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("R26-0701 storniert, R26-0774", "apply R26-0774")]
    [InlineData("R26-0701 storniert: R26-0774", "apply R26-0774")]
    [InlineData("bereits beglichene Rechnung Nr. R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("déjà payé la facture R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("paid already R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("already been paid R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("disputed invoice R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("R26-0701, bereits bezahlt R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("Lieferungen Mai ohne Rechnung R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("not invoice no. R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("au lieu de R26-0774", "review ExcludesDocument R26-0774")]
    [InlineData("R26-0774 bezahlt", "apply R26-0774")]
    [InlineData("bezahlt R26-0774", "apply R26-0774")]
    [InlineData("wie schon gesagt R26-0774", "apply R26-0774")]
    [InlineData("ohne Skonto Rechnung R26-0774", "apply R26-0774")]
    [InlineData("Zahlung ohne, R26-0774", "apply R26-0774")]
    [InlineData("R26-0701 wurde bereits bezahlt R26-0774", "apply R26-0774")]
    [InlineData("R26-0701 bereits bezahlt, R26-0774", "apply R26-0774")]
    [InlineData("R26-0774 (R26-0701 bereits bezahlt)", "apply R26-0774")]
    public void What_was_paid_before_is_not_paid(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Ortega Construcciones", 1).Invoice("R26-0774", "A", 23_500, "2026-05-01").Invoice("R26-0744", "A", 9_600, "2026-05-21").Settled("R26-0701", "A");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(23_500, text, 1))));
    }

    // 2025/INV/00103 is the payer's own and settled, 2026/INV/00103 somebody else's of the same price.
    [Theory]
    [InlineData("Invoice # 2025 INV 00103")]
    [InlineData("Invoice 2025/INV/00103")]
    [InlineData("Invoice 2025 00103")]
    public void Last_years_number_is_not_this_years(string text)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Robert Peterson", 1).Customer("B", "Boulangerie Nantes").Settled("2025/INV/00103", "A").Invoice("2026/INV/00103", "B", 150_000, "2026-06-05").Invoice("2026/INV/00410", "A", 31_020, "2026-05-05");
        for (int i = 0; i < 60; i++)
        {
            book.Customer($"F{i}", $"Filling {i}").Invoice($"2026/INV/{500 + i:00000}", $"F{i}", i % 3 == 0 ? 150_000 : 20_000 + (i * 7_919), "2026-05-01");
        }

        Assert.NotEqual(MatchDecision.Apply, book.Match(SmallBook.Pay(150_000, text, 1)).Decision);
    }

    // A daughter shares her name with somebody of another group, who pays from the own account.
    [Fact]
    public void The_own_name_makes_nobody_a_relative_of_who_holds_the_account()
    {
        SmallBook book = new SmallBook().Customer("H", "Reynolds Holding").Daughter("A", "Almeida Construções", "H").Customer("B", "Almeida Construções", 2).Invoice("R26-0774", "A", 23_500, "2026-05-01").Invoice("R26-0775", "B", 9_600, "2026-05-01");
        MatchProposal proposal = book.Match(SmallBook.Pay(23_500, "transferencia", 2, name: "Almeida Construções"));
        Assert.NotEqual(MatchDecision.Apply, proposal.Decision);
        Assert.Contains(proposal.Evidence, e => e.Kind == EvidenceKind.IbanOfAnother);
    }

    private static SmallBook Prices()
    {
        SmallBook book = new SmallBook(0).Customer("A", "Foods Davis GmbH").Customer("B", "Robert Hayes").Invoice("10470", "A", Price, "2026-05-01").Invoice("10295", "B", Price, "2026-05-01");
        for (int i = 0; i < 80; i++)
        {
            book.Customer($"F{i}", $"Filling Company {i}").Invoice($"{10_500 + (i * 7)}", $"F{i}", i % 8 == 0 ? Price : 10_037 + (i * 7_919), "2026-05-02");
        }

        return book;
    }
}
