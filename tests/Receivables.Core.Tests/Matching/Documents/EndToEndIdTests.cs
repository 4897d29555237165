namespace Receivables.Matching.Documents;

/// <summary>A number behind a word in the end-to-end id.</summary>
public sealed class EndToEndIdTests
{
    [Theory]
    [InlineData("FA-2026-00123", "apply FA-2026-00123")]
    [InlineData("VIR FA-2026-00123", "apply FA-2026-00123")]
    [InlineData("PAY-FA/2026/00123", "apply FA-2026-00123")]
    [InlineData("Pay ref fa202600123", "apply FA-2026-00123")]
    [InlineData("AB-FA-2026-00123", "apply FA-2026-00001")] // two letters are a series
    [InlineData("XFA-2026-00123", "apply FA-2026-00001")]
    [InlineData("a b c FA-2026-00123", "apply FA-2026-00001")]
    [InlineData("NOTPROVIDED", "apply FA-2026-00001")]
    [InlineData("PAY-", "apply FA-2026-00001")]
    public void A_number_is_read_behind_words(string id, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 4_900, "2026-04-01").Invoice("FA-2026-00123", "A", 4_900, "2026-05-01");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(4_900, "", 1, endToEnd: id))));
    }

    [Theory]
    [InlineData("304163249", "apply 304163249")]
    [InlineData("FACT304163249", "apply 304163249")]
    [InlineData("INV304163249", "apply 304163249")]
    [InlineData("XYZ304163249", "apply 304131725")] // no word for an invoice
    [InlineData("INV", "apply 304131725")]
    public void A_word_for_an_invoice_may_stand_at_the_number(string id, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("304131725", "A", 4_900, "2026-04-01").Invoice("304163249", "A", 4_900, "2026-05-01");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(4_900, "", 1, endToEnd: id))));
    }

    // Who buys the same every month and names a number that nobody knows, or that is a slip away, may mean another month.
    [Theory]
    [InlineData("merci", "apply F2026/05/01060")]
    [InlineData("F2026/06/01683", "apply F2026/06/01683")]
    [InlineData("RE F2026/06/01698", "review Ambiguous")]
    [InlineData("RE F2026/06/01684", "review Ambiguous")]
    [InlineData("F2026/07/13678", "review Ambiguous")]
    [InlineData("Facture 2026-65437", "review Ambiguous")]
    public void A_number_that_is_not_open_is_not_the_oldest_of_those_alike(string text, string line)
    {
        SmallBook book = new SmallBook(10).Customer("A", "Alpha", 1).Invoice("F2026/05/01060", "A", 9_900, "2026-05-01").Invoice("F2026/06/01683", "A", 9_900, "2026-06-01");
        for (int i = 0; i < 40; i++)
        {
            book.Invoice($"F2026/0{5 + (i / 20)}/{1_070 + (i * 17):00000}", $"F{i % 10:00}", 20_011 + (i * 7_919), $"2026-0{5 + (i / 20)}-02");
        }

        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(9_900, text, 1))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Règlement facture n° 2026-46450")]
    [InlineData("FACT 2026-02830")]
    [InlineData("RE 2026-53468")]
    [InlineData("Rechnung 2026-02214")]
    public void Nor_where_the_year_stands_before_it(string text)
    {
        SmallBook book = new SmallBook(10).Customer("A", "Alpha", 1).Invoice("2026-01060", "A", 9_900, "2026-05-01").Invoice("2026-01683", "A", 9_900, "2026-06-01");
        for (int i = 0; i < 40; i++)
        {
            book.Invoice($"2026-{1_072 + (i * 17):00000}", $"F{i % 10:00}", 20_011 + (i * 7_919), $"2026-0{5 + (i / 20)}-02");
        }

        book.Invoice("2026-02026", "F00", 4_711, "2026-06-03"); // the year is a serial as well
        Assert.StartsWith("review Ambiguous", SmallBook.Line(book.Match(SmallBook.Pay(9_900, text, 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_named_in_another_currency_is_no_slip_for_its_neighbour()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("41387-014", "A", 250_000, "2026-05-01").Invoice("41387-015", "A", 250_000, "2026-05-02", currency: "USD").Invoice("41387-016", "A", 4_711, "2026-05-02", currency: "USD");
        Assert.Equal("review NamesOtherCurrency 41387-015", SmallBook.Line(book.Match(SmallBook.Pay(250_000, "Inv no 41387-014", 1, currency: "USD"))));
        Assert.Equal("apply 41387-015", SmallBook.Line(book.Match(SmallBook.Pay(250_000, "Inv no 41387-015", 1, currency: "USD"))));
    }

    [Theory]
    [InlineData("Rechnung NJHMT77", "review")]
    [InlineData("Rechnung vom 5.6.", "review NamesMonth X-1")] // the day of another
    [InlineData("facture d'avril", "apply X-1")]
    [InlineData("Rg.Nr. AB12C", "review")]
    public void What_a_word_for_an_invoice_announces_may_have_few_digits(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", 123_456, "2026-05-01");
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(123_456, text, 1))), StringComparison.Ordinal);
    }
}
