namespace Receivables.Matching.Documents;

/// <summary>Beside numbers that make the amount to the last unit, those of which a text says that they are not paid speak for nothing.</summary>
public sealed class LeftOutDocumentsTests
{
    // RE-4711 is 100.00, as RE-4712 is; RE-4713 is 250.00; RE-4700 is settled.
    [Theory]
    [InlineData(10_000, "RE-4711 nicht RE-4713", "apply RE-4711")]
    [InlineData(10_000, "RE-4711 Rest zu RE-4713 folgt", "apply RE-4711")]
    [InlineData(10_000, "RE-4711, litige sur RE-4713", "apply RE-4711")]
    [InlineData(10_000, "RE-4711 litige sur RE-4713", "apply RE-4711")]
    [InlineData(10_000, "factura RE-4711 RE-4713 pendiente", "apply RE-4711")]
    [InlineData(10_000, "RE-4711 ohne RE-4700", "apply RE-4711")] // settled
    [InlineData(35_000, "RE-4711, RE-4713 sauf RE-4712", "apply RE-4711 RE-4713")]
    [InlineData(9_000, "RE-4711 nicht RE-4713", "review PartialPayment RE-4711")] // it does not make the amount
    [InlineData(10_000, "RE-4711 nicht RE-4712", "review Ambiguous RE-4711")] // what is left out makes it as well
    [InlineData(10_000, "RE-4711 RE-4712", "review Ambiguous RE-4711")] // nothing is left out
    [InlineData(10_000, "RE-4711 nicht enthalten RE-4713", "review Ambiguous RE-4711")] // it may be either
    [InlineData(10_000, "pago RE-4713 pendiente RE-4711", "review Ambiguous RE-4711")]
    [InlineData(10_000, "bezahlt RE-4713 offen RE-4711", "review Ambiguous RE-4711")]
    [InlineData(10_000, "alles außer RE-4713 und RE-4711", "review Ambiguous RE-4711")]
    [InlineData(10_000, "RE-4711 und RE-4713 reklamiert", "review Ambiguous RE-4711")] // both
    [InlineData(25_000, "RE-4711 storniert", "review Ambiguous RE-4713")]
    [InlineData(10_000, "RE-4711 bereits bez", "review ExcludesDocument RE-4711")] // and a bank has cut it
    public void They_are_dropped(long cents, string text, string expected)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("RE-4711", "A", 10_000, "2026-05-02").Invoice("RE-4712", "A", 10_000, "2026-05-20").Invoice("RE-4713", "A", 25_000, "2026-05-22").Settled("RE-4700", "A");
        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(cents, text, 1))));
    }
}
