namespace Receivables.Matching.Documents;

/// <summary>Creditors whose numbers are bare serials of three to five digits, and who sell at list prices.</summary>
public sealed class BareSerialTests
{
    private const long Price = 195_116;

    // Serials of four digits and of five: what stands behind the first number may be either. | text | decision
    [Theory]
    [InlineData("Facture 35744, 8369", "apply 35744 38369")]
    [InlineData("Facture 35744/8369", "apply 35744 38369")]
    [InlineData("Facture 35744, 8369, 6001", "apply 35744 38369 36001")]
    public void A_tail_that_is_the_number_of_somebody_else_is_a_tail(string text, string expected)
    {
        SmallBook book = Serials().Invoice("35744", "A", 1_789_031, "2026-05-01").Invoice("38369", "A", 2_641_241, "2026-05-08").Invoice("8369", "B", 9_900, "2026-05-02").Invoice("36001", "A", 7_777, "2026-05-09");
        long paid = 1_789_031 + 2_641_241 + (text.EndsWith("6001", StringComparison.Ordinal) ? 7_777 : 0);
        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(paid, text, 1))));
    }

    // The price is that of both: held, and one customer is likelier than two.
    [Fact]
    public void A_tail_of_the_payer_goes_before_the_number_of_another_at_the_same_price()
    {
        SmallBook book = Serials().Invoice("32725", "A", 1_264_300, "2026-05-01").Invoice("37831", "A", 56_740, "2026-05-08").Invoice("7831", "B", 56_740, "2026-05-02");
        Assert.Equal("review Ambiguous 32725 37831", SmallBook.Line(book.Match(SmallBook.Pay(1_264_300 + 56_740, "inv no.32725/7831", name: "Alpha Lampes"))));
    }

    // It is no tail where the number that it would end is another customer's.
    [Fact]
    public void A_number_by_itself_stays_what_it_is()
    {
        SmallBook book = Serials().Invoice("35744", "A", 1_789_031, "2026-05-01").Invoice("38369", "B", 2_641_241, "2026-05-08").Invoice("8369", "A", 9_900, "2026-05-02");
        Assert.Equal("apply 35744 8369", SmallBook.Line(book.Match(SmallBook.Pay(1_789_031 + 9_900, "Facture 35744, 8369", 1))));
    }

    // A third party pays the list price. Behind a word for an invoice the number is one of ours; by itself it may be any.
    [Theory]
    [InlineData("Rechnung 4711", "apply 4711")]
    [InlineData("4711", "apply 4711")]
    [InlineData("Rechnung 312", "apply 312")]
    [InlineData("312", "review BelowThreshold 312")]
    public void Who_is_unknown_and_names_an_invoice_at_the_list_price_means_it(string text, string expected)
    {
        SmallBook book = Serials().Invoice("4711", "A", Price, "2026-05-01").Invoice("312", "B", Price, "2026-05-01");
        for (int i = 0; i < 9; i++)
        {
            book.Invoice($"L-{i}", $"F{i:00}", Price, "2026-05-02");
        }

        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(Price, text, 77, "Kanzlei Treuhand"))));
    }

    // Four digits, and no serial: the 8th of June of this year, the 20th of December of the last.
    [Theory]
    [InlineData("échéance 08.06.", "apply 4711")]
    [InlineData("échéance 20/12", "apply 4711")]
    [InlineData("échéance 3106", "review BelowThreshold 4711")]
    public void A_day_without_a_year_is_no_serial_of_four_digits(string text, string expected)
    {
        SmallBook book = Serials().Invoice("4711", "A", Price, "2026-05-01");
        for (int i = 0; i < 9; i++)
        {
            book.Invoice($"{3_400 + i}", $"F{i:00}", Price, "2026-05-02");
        }

        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(Price, text, 1))));
    }

    private static SmallBook Serials() => new SmallBook().Customer("A", "Alpha Lampes", 1).Customer("B", "Beta Verre", 2).Settled("3001", "B");
}
