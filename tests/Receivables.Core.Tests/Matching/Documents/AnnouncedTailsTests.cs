namespace Receivables.Matching.Documents;

/// <summary>Numbers that are year, month and a serial which begins anew with each month, and payers who write the serial.</summary>
public sealed class AnnouncedTailsTests
{
    private const long Amount = 70_214;

    // A pays from its account what the end of the number behind a word for an invoice says. | text | decision
    [Theory]
    [InlineData("Facture 0091", "apply 25080091")]
    [InlineData("FACT N° 0091", "apply 25080091")]
    [InlineData("Rechnung Nr. 091", "apply 25080091")]
    [InlineData("Rechnung 0091 vom 14.05.2026", "apply 25080091")]
    [InlineData("SEPA 27.06.2026 Rechnung 0091", "apply 25080091")]
    [InlineData("Rechnung 0092", "review BelowThreshold 25080091")]
    [InlineData("Rechnung 80091-2", "review BelowThreshold 25080091")]
    [InlineData("Rechnung 0091 vom 14.04.2026", "review BelowThreshold 25080091")]
    [InlineData("Rechnung 0091 April 2026", "review BelowThreshold 25080091")]
    [InlineData("Rechnung 0091, 0077", "review BelowThreshold 25080091")]
    [InlineData("Rechnung 0091 aus 2025", "review BelowThreshold 25080091")]
    [InlineData("Zahlung ohne Rechnung 0091", "review BelowThreshold 25080091")]
    [InlineData("Rechnung 0091 storniert", "review BelowThreshold 25080091")]
    [InlineData("bereits bezahlt: Rechnung 0091", "review BelowThreshold 25080091")]
    [InlineData("Rückzahlung Rechnung 0091", "review StatesOtherPurpose 25080091")]
    public void The_end_of_a_number_behind_a_word_for_an_invoice_is_no_other_number(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(Monthly().Invoice("25080091", "A", Amount, "2026-05-14").Match(SmallBook.Pay(Amount, text, 1))));

    // The letters before the month are no other number.
    [Fact]
    public void So_it_is_where_letters_begin_the_number() =>
        Assert.Equal("apply RE25080091", SmallBook.Line(Monthly("RE").Invoice("RE25080091", "A", Amount, "2026-05-14").Match(SmallBook.Pay(Amount, "Rechnung 0091", 1))));

    // A has settled that of the month before, or of December, and may pay it again.
    [Theory]
    [InlineData("25070091", "25080091")]
    [InlineData("24120091", "25010091")]
    public void Who_had_one_of_that_end_may_pay_it_again(string settled, string open) =>
        Assert.Equal($"review BelowThreshold {open}", SmallBook.Line(Monthly().Settled(settled, "A").Invoice(open, "A", Amount, "2026-05-14").Match(SmallBook.Pay(Amount, "Rechnung 0091", 1))));

    [Fact]
    public void What_is_not_issued_yet_is_not_meant() =>
        Assert.NotEqual(MatchDecision.Apply, Monthly().Invoice("25080091", "A", Amount, "2026-06-29").Match(SmallBook.Pay(Amount, "Rechnung 0091", 1)).Decision);

    // A name that is only alike, or that stands in the text, is nobody who is known to pay.
    [Theory]
    [InlineData("Alpha Lampe", "Facture 0091")]
    [InlineData("Kanzlei Treuhand", "Facture 0091")]
    [InlineData("Kanzlei Treuhand", "Facture 0091 Alpha Lampes")]
    public void Of_somebody_who_is_not_known_it_stays_another_number(string name, string text) =>
        Assert.NotEqual(MatchDecision.Apply, Monthly().Invoice("25080091", "A", Amount, "2026-05-14").Match(SmallBook.Pay(Amount, text, 77, name)).Decision);

    // A name without its legal form is as good as it is where the text says nothing, less what the digits may still be.
    [Theory]
    [InlineData("danke", "apply 25080091")]
    [InlineData("Rechnung 0091", "apply 25080091")]
    [InlineData("Rechnung 0091 vom 14.05.2026", "apply 25080091")]
    [InlineData("Rechnung 0093", "review BelowThreshold 25080091")]
    [InlineData("Rechnung 0091 vom 14.04.2026", "review BelowThreshold 25080091")]
    [InlineData("Rechnung 0091 storniert", "review BelowThreshold 25080091")]
    public void Of_a_name_without_its_legal_form_it_counts_for_less(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(Monthly().Customer("C", "Gamma Verre GmbH").Invoice("25080091", "C", Amount, "2026-05-14").Match(SmallBook.Pay(Amount, text, 77, "Gamma Verre"))));

    // Others owe the amount: who is like the payer is shown where the digits are the end of the number, and nobody where they are not.
    [Theory]
    [InlineData("Rechnung 0091", "review Unproven 25080091")]
    [InlineData("Rechnung 0093", "unmatched NamesNothingOpen")]
    public void Who_is_like_the_payer_is_shown(string text, string expected)
    {
        SmallBook book = Monthly().Customer("C", "Gamma Verre GmbH").Invoice("25080091", "C", Amount, "2026-05-14").Invoice("25080033", "C", 4_711, "2026-05-14").Invoice("25060012", "C", 9_911, "2026-03-14");
        for (int month = 1; month <= 40; month += 2)
        {
            book.Invoice($"2603{month:0000}", $"M{month:00}", Amount, "2026-05-14");
        }

        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(Amount, text, 77, "Gamma Vere"))));
    }

    // The account is A's, and B is named, who has nothing open.
    [Theory]
    [InlineData("Rechnung 0091 Beta Verre")]
    [InlineData("Rechnung 0091 Kundennr B-204")]
    public void Who_pays_for_somebody_else_is_asked(string text) =>
        Assert.NotEqual(MatchDecision.Apply, Monthly().Customer("B-204", "Beta Glas").Invoice("25080091", "A", Amount, "2026-05-14").Match(SmallBook.Pay(Amount, text, 1)).Decision);

    // B's invoice has that end, at the same price: A, who owes it too, may pay for B.
    [Fact]
    public void Of_another_customer_it_keeps_what_the_payer_owes_from_being_applied() =>
        Assert.Equal(MatchDecision.Review, Monthly().Invoice("25080077", "A", Amount, "2026-05-14").Invoice("25080091", "B", Amount, "2026-05-14").Match(SmallBook.Pay(Amount, "Facture 0091", 1)).Decision);

    [Fact]
    public void Two_of_the_payer_with_that_end_and_amount_are_two() =>
        Assert.NotEqual(MatchDecision.Apply, Monthly().Invoice("25070091", "A", Amount, "2026-04-14").Invoice("25080091", "A", Amount, "2026-05-14").Match(SmallBook.Pay(Amount, "Facture 0091", 1)).Decision);

    // Of the months before the amount says which.
    [Fact]
    public void Of_two_months_the_one_of_the_amount_is_meant() =>
        Assert.Equal("apply 25070091", SmallBook.Line(Monthly().Invoice("25070091", "A", Amount, "2026-04-14").Invoice("25080091", "A", 31_337, "2026-05-14").Match(SmallBook.Pay(Amount, "Facture 0091", 1))));

    // More months than series are learned.
    private static SmallBook Monthly(string letters = "")
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha Lampes", 1).Customer("B", "Beta Verre", 2);
        for (int month = 1; month <= 40; month++)
        {
            string customer = $"M{month:00}";
            book.Customer(customer, $"Monthly Company {month}");
            for (int serial = 1; serial <= 6; serial++)
            {
                string number = $"{letters}{22 + ((month - 1) / 12)}{((month - 1) % 12) + 1:00}{serial * 7:0000}";
                book = month % 4 == 0 ? book.Invoice(number, customer, (7_919L * ((month * 6) + serial) % 900_000) + 10_037, "2026-05-02") : book.Settled(number, customer);
            }
        }

        return book;
    }
}
