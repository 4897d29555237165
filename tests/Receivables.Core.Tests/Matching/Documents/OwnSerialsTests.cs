namespace Receivables.Matching.Documents;

/// <summary>Each customer has a series, R-700012-024: behind a word for an invoice a serial of two digits or more is that of what the payer owes, whatever the amount.</summary>
public sealed class OwnSerialsTests
{
    // 700012 owes 024 (100.00), 028 (155.10), 031 (249.90) and 034 (70.00).
    [Theory]
    [InlineData(10_000, "Rechnung 24", "apply R-700012-024")]
    [InlineData(10_000, "RG 024 vielen Dank", "apply R-700012-024")]
    [InlineData(10_000, "700012-024", "apply R-700012-024")] // but for the letter of all numbers
    [InlineData(10_000, "rechnungsnr700012-024", "apply R-700012-024")] // and with a word glued to it
    [InlineData(10_000, "/INV/700012-024 02.05.2026", "apply R-700012-024")]
    [InlineData(5_000, "Rechnung 700012-024", "review PartialPayment R-700012-024")] // whatever the amount
    [InlineData(25_510, "Rechnungen 24, 28", "apply R-700012-024 R-700012-028")]
    [InlineData(50_500, "Rechnungen 24 28 31", "apply R-700012-024 R-700012-028 R-700012-031")]
    [InlineData(50_500, "Nota's 24 / 28 / 31", "apply R-700012-024 R-700012-028 R-700012-031")]
    [InlineData(11_000, "Rechnung 24", "review Overpayment R-700012-024")]
    [InlineData(15_510, "Rechnung 34 Personen", "apply R-700012-028")] // a count, of nothing that is owed
    [InlineData(15_510, "facture 34 rue des Lilas", "apply R-700012-028")]
    [InlineData(5_000, "700133 Rechnung 24", "unmatched OwesOtherAmounts")] // the series of another customer
    [InlineData(5_000, "L-700012-024", "unmatched OwesOtherAmounts")] // a delivery note
    [InlineData(10_000, "Wohnung 28", "apply R-700012-024")] // a flat
    [InlineData(10_000, "Rechnung 28", "review Ambiguous R-700012-024")] // another of the payer's
    [InlineData(10_000, "Rechnung 77", "review Ambiguous R-700012-024")] // none of the payer's
    public void It_is_read(long cents, string text, string expected)
    {
        Assert.Equal(expected, SmallBook.Line(Book().Match(SmallBook.Pay(cents, text, 1))));
    }

    // Each asks what stands before and behind it.
    [Theory]
    [InlineData("Rechnungen 24", ", 28")]
    [InlineData("Rechnungen 24", " 28 31")]
    [InlineData("Rechnung vom 02.05.2026", " Rechnung vom 02.05.2 026")]
    [InlineData("R-700012-024", " nicht R-700012-028")]
    [InlineData("Miete Ma i", " 06/2 026 Ma i")]
    [InlineData("700012-024", " /INV/700012-028/031")]
    public void A_long_list_of_them_is_held_in_bounded_time(string text, string more) =>
        Assert.NotEqual(MatchDecision.Apply, Book().Match(SmallBook.Pay(7_777, text + string.Concat(Enumerable.Repeat(more, 200_000 / more.Length)), 1)).Decision);

    private static SmallBook Book()
    {
        SmallBook book = new SmallBook().Customer("A", "Waterbeek Beheer", 1)
            .Invoice("R-700012-024", "A", 10_000, "2026-05-02").Invoice("R-700012-028", "A", 15_510, "2026-05-12").Invoice("R-700012-031", "A", 24_990, "2026-06-01").Invoice("R-700012-034", "A", 7_000, "2026-06-04");
        for (int i = 0; i < 60; i++)
        {
            book = book.Customer($"C{i}", $"Customer {i}");
            for (int k = 0; k < 6; k++)
            {
                book = book.Invoice($"R-{700_100 + i}-{20 + ((i + (k * 3)) % 20):000}", $"C{i}", 1_003 + (i * 1_717) + (k * 3_331), "2026-05-03");
            }
        }

        return book;
    }
}
