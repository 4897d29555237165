using Receivables.References;

namespace Receivables.Matching.Decisions;

/// <summary>A's account pays exactly what A owes, as good as certainly; what the text says holds it, or does not.</summary>
public sealed class LastDoubtsTests
{
    private const long Fee = 127_40;

    // Rents that are billed on the second of the month, which A pays from its account. | open, then settled | paid on | text | decision
    [Theory]
    [InlineData("02 03", "2026-03-06", "Miete Februar", "apply RE-02")]
    [InlineData("02 03", "2026-03-06", "loyer 02/2026", "apply RE-02")]
    [InlineData("02 03", "2026-03-06", "Honorar Februar", "review NamesMonth RE-02")] // that of March may be for February
    [InlineData("02 03", "2026-03-06", "Leistung Februar", "review NamesMonth RE-02")]
    [InlineData("02", "2026-03-06", "Leistung Februar", "apply RE-02")]
    [InlineData("02", "2026-03-06", "Leistung Januar", "apply RE-02")] // billed a month later
    [InlineData("06", "2026-06-05", "Miete Juni", "apply RE-06")]
    [InlineData("06", "2026-06-05", "Miete Mai", "review NamesMonth RE-06")] // that of May is settled: paid twice
    [InlineData("06", "2026-06-05", "rent May", "review NamesMonth RE-06")]
    [InlineData("05", "2026-06-01", "Miete Juni", "review NamesMonth RE-05")] // that of June is not billed yet
    [InlineData("05", "2026-06-01", "June rent", "review NamesMonth RE-05")]
    [InlineData("05", "2026-06-01", "June 2026 rent", "review NamesMonth RE-05")]
    [InlineData("05", "2026-06-01", "Ladenmiete Juni 2026", "review NamesMonth RE-05")]
    [InlineData("05", "2026-06-01", "Miete Hauptstr. 5, Juni 2026", "review NamesMonth RE-05")]
    [InlineData("05", "2026-06-01", "Miete, Zahlung im Juni", "apply RE-05")] // when it came
    [InlineData("02", "2026-03-06", "Schaden Mieter Februar", "apply RE-02")]
    [InlineData("04 05 06", "2026-06-24", "Junimiete", "apply RE-06")]
    [InlineData("04 05 06", "2026-06-24", "MieteJuni", "apply RE-06")]
    [InlineData("04 05 06", "2026-06-24", "Miete 06", "review Ambiguous RE-04")] // the month, or a flat
    [InlineData("04 05 06", "2026-06-24", "Miete Juni", "apply RE-06")]
    [InlineData("04 05 06", "2026-06-24", "Miete 06/2026", "apply RE-06")]
    [InlineData("04 05 06", "2026-06-24", "Monat 06", "review Ambiguous RE-04")]
    [InlineData("04 05 06", "2026-06-24", "rent 06 /2026", "apply RE-06")] // a bank broke the line
    [InlineData("04 05 06", "2026-06-24", "rent 05/ 2026", "review NamesMonth RE-05")]
    [InlineData("04 05 06", "2026-06-24", "rent 05/2 6", "review NamesMonth RE-05")]
    [InlineData("04 05 06", "2026-06-24", "Miete ju ni", "apply RE-06")]
    [InlineData("04 05 06", "2026-06-24", "loyer ma i", "review NamesMonth RE-05")]
    [InlineData("04 05 06", "2026-06-24", "Miete Ma i 2026", "review NamesMonth RE-05")]
    [InlineData("04 05 06", "2026-06-24", "Zahlung ma i", "apply RE-04")] // three letters are too few by themselves
    [InlineData("04 05 06", "2026-06-24", "Zahlung Ma i 26", "review NamesMonth RE-05")]
    [InlineData("04 05 06", "2026-06-24", "rent 05/ 26", "review NamesMonth RE-05")]
    [InlineData("04 05 06", "2026-06-24", "rent 06/2 026", "apply RE-06")]
    [InlineData("04 05 06", "2026-06-24", "rent 06/20 26", "apply RE-06")]
    [InlineData("04 05 06", "2026-06-24", "Rechnung vom 02.05.2 026", "apply RE-05")] // and a day
    [InlineData("04 05 06", "2026-06-24", "facture du 02/0 5/2026", "apply RE-05")]
    [InlineData("04 05 06", "2026-06-24", "facture dt 02/05/2026", "apply RE-05")]
    [InlineData("04 05 06", "2026-06-24", "Document no. of 02/05/2026", "apply RE-05")]
    [InlineData("04 05 06", "2026-06-24", "invoice from 02/05/2026", "apply RE-05")]
    [InlineData("04 05 06", "2026-06-24", "Rechnung vom 02.05.2 0269", "review Ambiguous RE-04")] // no day
    [InlineData("02 03 04", "2026-04-24", "huur maa 26", "review NamesMonth RE-03")]
    [InlineData("02 03 04", "2026-04-24", "rent Mar 2026", "review NamesMonth RE-03")]
    [InlineData("02 03 04", "2026-04-24", "alquiler Mar Menor", "apply RE-02")] // the sea
    [InlineData("04 05 06", "2026-06-10", "Miete Juni", "apply RE-06")]
    [InlineData("04 05 06", "2026-06-24", "Rechnung Datum 02.05.2026", "apply RE-05")]
    [InlineData("04 05 06", "2026-06-24", "facture en date du 02/05/2026", "apply RE-05")]
    [InlineData("04 05 06", "2026-06-24", "factuur d.d. 02/05/2026", "apply RE-05")]
    [InlineData("04 05 06", "2026-06-24", "FACTURE: DATEE DU 02/05/2026", "apply RE-05")]
    [InlineData("01 04", "2026-04-10", "Beitrag 2. Quartal", "review NamesMonth RE-01")]
    [InlineData("01 04", "2026-04-10", "loyer 2ème trimestre", "review NamesMonth RE-01")]
    [InlineData("01 04", "2026-04-10", "Q2 2026", "review NamesMonth RE-01")]
    [InlineData("01 04", "2026-04-10", "Beitrag Q1 2026", "apply RE-01")]
    [InlineData("04", "2026-04-10", "Beitrag 1. Quartal", "review NamesMonth RE-04")]
    [InlineData("04", "2026-04-10", "Quartal 2/2026", "apply RE-04")]
    [InlineData("04", "2026-04-10", "loyer T3 2026", "review NamesMonth RE-04")]
    [InlineData("04", "2026-04-10", "loyer appartement T3", "apply RE-04")] // a flat
    [InlineData("04", "2026-04-10", "Beitrag Q1 und Q2 2026", "apply RE-04")] // two say nothing
    [InlineData("04", "2026-04-10", "Beitrag 2025", "review NamesMonth RE-04")]
    [InlineData("04", "2026-04-10", "Beitrag 2026", "apply RE-04")]
    [InlineData("04", "2026-04-10", "Steuererklärung 2024", "apply RE-04")] // billed when it is done
    [InlineData("04", "2026-04-10", "declaracion renta 2025", "apply RE-04")]
    [InlineData("04", "2026-04-10", "Miete lt. Vertrag vom 01.04\n.2024", "apply RE-04")]
    [InlineData("04", "2026-04-10", "Wartung II. Quartal", "apply RE-04")]
    [InlineData("04", "2026-04-10", "Beitrag I. Quartal", "review NamesMonth RE-04")]
    [InlineData("04", "2026-04-10", "zweites Quartal Beitrag", "apply RE-04")]
    [InlineData("01 04", "2026-04-10", "QII Beitrag", "review NamesMonth RE-01")]
    [InlineData("01 04", "2026-04-10", "Q2 DATUM 09.04.2026, 10.11 UHR", "review NamesMonth RE-01")]
    [InlineData("04 05", "2026-05-09", "Ladenmiete April", "apply RE-04")]
    [InlineData("04 05", "2026-05-09", "Miete + Nebenkosten April", "apply RE-04")]
    [InlineData("05 06", "2026-06-03", "Miete Whg 4 Juni", "review NamesMonth RE-06")]
    [InlineData("05 06", "2026-06-03", "rent flat 35 June", "review NamesMonth RE-06")]
    [InlineData("05", "2026-05-04", "Miete 03", "apply RE-05")] // a flat
    [InlineData("04", "2026-04-10", "Beitrag 2025/2026", "apply RE-04")] // a season
    [InlineData("04", "2026-04-10", "Beitrag 2026-01", "review NamesMonth RE-04")]
    [InlineData("04", "2026-04-10", "Beitrag 2026-07", "review NamesMonth RE-04")]
    [InlineData("04", "2026-04-10", "Beitrag 2025-12", "apply RE-04")] // a contract, so far away
    [InlineData("04", "2026-04-10", "Beitrag 202508", "apply RE-04")]
    [InlineData("04", "2026-04-10", "Beitrag 202603", "review NamesMonth RE-04")]
    [InlineData("04", "2026-04-10", "Projekt 2026-01", "apply RE-04")]
    [InlineData("04", "2026-04-10", "Rechnung Nr. 2025-12 Beitrag", "review BelowThreshold RE-04")] // a number
    [InlineData("04", "2026-04-10", "Miete Miete", "apply RE-04")]
    [InlineData("04", "2026-04-10", "Beitrag Q2", "apply RE-04")]
    [InlineData("04", "2026-04-10", "Beitrag 2026A", "apply RE-04")]
    public void Of_rents_and_fees(string months, string paid, string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(Fees(months, behind: "771").Match(SmallBook.Pay(Fee, text, 1, booked: paid))).Replace("771", "", StringComparison.Ordinal));

    // Where numbers of the book have the year, these digits may be one of them.
    [Theory]
    [InlineData("Miete 202606", 40, "review Ambiguous RE-06771")]
    [InlineData("Miete 2026-06", 40, "review Ambiguous RE-06771")]
    [InlineData("Miete 202606", 0, "apply RE-06771")]
    [InlineData("Miete 2026-06", 0, "apply RE-06771")]
    public void A_month_with_its_year_first(string text, int fillers, string expected) =>
        Assert.Equal(expected, SmallBook.Line(Fees("04 05 06", "771", fillers).Match(SmallBook.Pay(Fee, text, 1, booked: "2026-06-24"))));

    // Billed on 2 October, paid on 10 January: without a year the last quarter that began, or begins within three months.
    [Theory]
    [InlineData("Beitrag 4. Quartal", "apply RE-2025")]
    [InlineData("Beitrag Q1", "review NamesMonth RE-2025")]
    [InlineData("Beitrag 2. Quartal", "review NamesMonth RE-2025")]
    [InlineData("Wartung Q3", "apply RE-2025")] // billed in the month after
    [InlineData("Beitrag Q3", "review NamesMonth RE-2025")]
    [InlineData("Beitrag 2025", "apply RE-2025")]
    [InlineData("Beitrag 2026", "review NamesMonth RE-2025")]
    [InlineData("Beitrag 2026,00 EUR", "apply RE-2025")]
    [InlineData("Beitrag 2026 2025", "apply RE-2025")] // two years say nothing
    public void Of_a_quarter_without_its_year(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Add(Given.Item("RE-2025", "A", "2025-10-02", "2025-10-16", "127.40 EUR")).Match(SmallBook.Pay(Fee, text, 1, booked: "2026-01-10"))));

    // | open | text, paid on 20 May | decision
    [Theory]
    [InlineData("03 04 05", "Behandlung vom 08.05.2026", "review NamesMonth RE-03")]
    [InlineData("03 04 05", "séance du 08/05/26", "review NamesMonth RE-03")]
    [InlineData("03 04 05", "Zahlung 19.05.2026", "apply RE-03")] // when it was paid
    [InlineData("03", "Lieferung vom 08.05.2026", "review NamesMonth RE-03")] // billed later
    [InlineData("03", "Lieferung 8. Mai", "review NamesMonth RE-03")]
    [InlineData("05", "Rechnung vom 2.4.", "review NamesMonth RE-05")]
    [InlineData("05", "Rechnung vom 02.04.2026 14:12", "apply RE-05")] // the bank's time
    [InlineData("03", "Lieferung vom 18.03.2026", "apply RE-03")] // two days past the due date
    [InlineData("03", "Lieferung vom 20.03.2026", "review NamesMonth RE-03")]
    [InlineData("03", "Mahnung vom 08.05.2026", "apply RE-03")]
    [InlineData("03", "Lieferung vom 28.02.2026", "apply RE-03")]
    [InlineData("05", "Rechnung vom 02.04.2026", "review NamesMonth RE-05")]
    [InlineData("05", "invoice dated 02/04/2026", "review NamesMonth RE-05")]
    [InlineData("05", "Rechnung vom 02.05.2026", "apply RE-05")]
    [InlineData("05", "Rechnung vom 01.05.2026", "apply RE-05")] // copied a day off
    [InlineData("05", "Lieferung vom 02.04.2026", "apply RE-05")]
    public void Of_days(string months, string text, string expected) => Assert.Equal(expected, SmallBook.Line(Fees(months).Match(SmallBook.Pay(Fee, text, 1, booked: "2026-05-20"))));

    [Theory]
    [InlineData("06", "Rechnung 12", "review Ambiguous RE-06")]
    [InlineData("06", "Fattura n. 12 del 2026", "review Ambiguous RE-06")]
    [InlineData("06", "Rechnung 6", "apply RE-06")]
    [InlineData("06", "Rechnung vom 02.06.", "apply RE-06")]
    [InlineData("04 05 06", "Nr. 6", "review Ambiguous RE-04")]
    [InlineData("04 05 06", "kenmerk 5", "review Ambiguous RE-04")]
    [InlineData("04 05 06", "Wohnung 5", "apply RE-04")]
    [InlineData("04 05 06", "Hauptstr. 5", "apply RE-04")]
    [InlineData("04 05 06", "Nr. 4", "apply RE-04")]
    [InlineData("04 05 06", "2. Rate", "review Ambiguous RE-04")]
    [InlineData("04 05 06", "2nd instalment", "review Ambiguous RE-04")]
    [InlineData("04 05 06", "seconda rata", "review Ambiguous RE-04")]
    public void Of_few_digits(string months, string text, string expected) => Assert.Equal(expected, SmallBook.Line(Fees(months).Match(SmallBook.Pay(Fee, text, 1, booked: "2026-06-20"))));

    [Theory]
    [InlineData("Danke", "2026-05-11", "review BelowThreshold RE-06")] // the invoice came three weeks later, and a day
    [InlineData("Danke", "2026-05-12", "apply RE-06")]
    [InlineData("Danke", "2026-05-30", "apply RE-06")]
    [InlineData("Rücküberweisung Konto erloschen", "2026-06-20", "review StatesOtherPurpose RE-06")]
    [InlineData("Devolução", "2026-06-20", "review StatesOtherPurpose RE-06")]
    [InlineData("Merci d'avance", "2026-06-20", "apply RE-06")]
    [InlineData("thank you in advance", "2026-06-20", "apply RE-06")]
    [InlineData("Teilzahlung", "2026-06-20", "review StatesOtherPurpose RE-06")]
    public void Of_what_is_not_billed_or_is_another_matter(string text, string paid, string expected) =>
        Assert.Equal(expected, SmallBook.Line(Fees("06").Match(SmallBook.Pay(Fee, text, 1, booked: paid))));

    // The payer's name has the word.
    [Fact]
    public void A_word_of_the_payers_name_says_nothing() =>
        Assert.Equal("apply RE-06", SmallBook.Line(new SmallBook().Customer("A", "Advance Systems", 1).Invoice("RE-06", "A", Fee, "2026-06-02").Match(SmallBook.Pay(Fee, "Advance Systems", 1, "Advance Systems"))));

    // Several are billed on one order: what it names is not named by its own number.
    [Theory]
    [InlineData("PO-99881", "apply RE-05")]
    [InlineData("PO-99881 RE-04", "review Ambiguous RE-05")] // settled
    [InlineData("PO-99881 Dezember", "apply RE-05")]
    [InlineData("PO-99881 Anzahlung", "apply RE-05")]
    [InlineData("RE-05 PO-99881 Anzahlung", "apply RE-05")]
    public void What_an_order_names(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Settled("RE-04", "A").Invoice("RE-05", "A", Fee, "2026-05-02", order: "PO-99881").Match(SmallBook.Pay(Fee, text, 1, booked: "2026-05-20"))));

    // The reference of a settled invoice, copied from an old transfer.
    [Theory]
    [InlineData(101, "review Ambiguous RE-06")]
    [InlineData(201, "apply RE-06")]
    public void A_reference_that_the_book_does_not_know(int number, string expected)
    {
        string own = CreditorReference.Create(CreditorReferenceKind.Rf, "2026201").Value;
        string text = CreditorReference.Create(CreditorReferenceKind.Rf, $"2026{number}").Value;
        Assert.Equal(expected, SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Invoice("RE-06", "A", Fee, "2026-06-02", own).Match(SmallBook.Pay(Fee, text, 1))));
    }

    // In groups, of which no reading but that of references makes one number.
    [Theory]
    [InlineData("21 00000 00000 00000 00007 99122", "apply RE-06")]
    [InlineData("21 00000 00000 00000 00009 41583", "review Ambiguous RE-06")]
    public void A_reference_in_groups_is_the_items_own(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Invoice("RE-06", "A", Fee, "2026-06-02", "210000000000000000000799122").Match(SmallBook.Pay(Fee, text, 1))));

    [Theory]
    [InlineData("FA-2026-10777", "review Ambiguous RE-06")]
    [InlineData("INV-JUNE-2026", "apply RE-06")]
    [InlineData("8472010", "apply RE-06")]
    public void A_number_of_the_creditors_own_as_end_to_end_id(string id, string expected) =>
        Assert.Equal(expected, SmallBook.Line(Fees("06").Match(SmallBook.Pay(Fee, "danke", 1, endToEnd: id))));

    // A year of what is billed ahead, where one alike was billed in it and one before.
    [Theory]
    [InlineData("Mitgliedsbeitrag 2025", "review NamesMonth RE-24")]
    [InlineData("Mitgliedsbeitrag 2024", "apply RE-24")]
    public void A_year_of_several(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Add(Given.Item("RE-24", "A", "2024-11-05", "2024-11-19", "127.40 EUR")).Add(Given.Item("RE-25", "A", "2025-03-05", "2025-03-19", "127.40 EUR"))
            .Match(SmallBook.Pay(Fee, text, 1, booked: "2025-08-10"))));

    // In December the first quarter is that of the next year.
    [Theory]
    [InlineData("2026-12-08", "apply RE-1")]
    [InlineData("2026-01-08", "review NamesMonth RE-1")]
    public void The_next_first_quarter(string issued, string expected) =>
        Assert.Equal(expected, SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Add(Given.Item("RE-1", "A", issued, issued, "127.40 EUR")).Match(SmallBook.Pay(Fee, "Beitrag Q1", 1, booked: "2026-12-15"))));

    // The last day that there is.
    [Fact]
    public void A_due_date_at_the_end_of_time() =>
        Assert.Equal("apply RE-1", SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Add(Given.Item("RE-1", "A", "2026-05-04", "9999-12-31", "127.40 EUR")).Match(SmallBook.Pay(Fee, "Behandlung vom 11.06.2026", 1))));

    // Rent of June, billed on the first and due in July; that of May is due in June.
    [Theory]
    [InlineData("Restzahlung Miete Juni 2026", "review NamesMonth RE-06")]
    [InlineData("Miete Mai 2026", "review NamesMonth RE-05")]
    [InlineData("danke", "apply RE-04")]
    public void The_month_of_issue_goes_before_that_of_the_due_date(string text, string expected)
    {
        SmallBook book = new SmallBook(40).Customer("A", "Alpha", 1);
        foreach (int month in new[] { 4, 5, 6 })
        {
            book.Add(Given.Item($"RE-{month:00}", "A", $"2026-{month:00}-01", $"2026-{month + 1:00}-01", "127.40 EUR"));
        }

        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(Fee, text, 1, booked: "2026-06-24"))));
    }

    // The item that is named keeps what is silent off, though a person confirms it.
    [Fact]
    public void What_is_held_keeps_its_item()
    {
        Payment silent = SmallBook.Pay(Fee, "affitto int. 25", 1, id: "P1", booked: "2026-04-02");
        Payment named = SmallBook.Pay(Fee, "Honorar März", 1, id: "P2", booked: "2026-04-09");
        Assert.Equal(["RE-04", "RE-03"], Fees("03 04").Match(silent, named).Select(p => p.Items[0].Item.Id.ToString()));
    }

    private static SmallBook Fees(string months, string behind = "", int fillers = 40)
    {
        SmallBook book = new SmallBook(fillers).Customer("A", "Alpha", 1);
        foreach (string month in months.Split(' '))
        {
            book.Add(Given.Item($"RE-{month}{behind}", "A", $"2026-{month}-02", $"2026-{month}-16", "127.40 EUR"));
        }

        return book;
    }
}
