namespace Receivables.Matching.Documents;

/// <summary>What a text says of the time of invoices: all of a month, or the day on which one was issued.</summary>
public sealed class InvoicesOfMonthTests
{
    // Of April RE-1 (100.10) and RE-2 (220.35), of May RE-3 (77.45) and RE-4 (301.15), of June RE-5 (77.45); known by the name alone.
    [Theory]
    [InlineData(32_045, "Rechnungen 04/2026", "apply RE-1 RE-2")]
    [InlineData(32_045, "invoices of April", "apply RE-1 RE-2")]
    [InlineData(32_045, "nota's 04.2026", "apply RE-1 RE-2")]
    [InlineData(32_045, "docs april 2026", "apply RE-1 RE-2")]
    [InlineData(37_860, "Rechnungen 04/2026", "review Ambiguous RE-3 RE-4")] // it is that of May
    [InlineData(7_745, "Rechnung vom 12.05.2026", "apply RE-3")]
    [InlineData(7_745, "Rechnung vom 1 2.05.2026", "apply RE-3")] // a bank has broken it
    [InlineData(7_745, "Rechnung vom 03.06.20 26", "apply RE-5")]
    [InlineData(7_745, "RgDat 03.06.2026", "apply RE-5")]
    [InlineData(7_745, "fattura in data 03/06/2026", "apply RE-5")]
    [InlineData(7_745, "geliefert 03.06.2026", "review Ambiguous RE-5")] // not of the invoice
    public void It_tells_them(long cents, string text, string expected)
    {
        SmallBook book = new SmallBook().Customer("A", "Wilhelmine Oberhuber")
            .Invoice("RE-1", "A", 10_010, "2026-04-03").Invoice("RE-2", "A", 22_035, "2026-04-20").Invoice("RE-3", "A", 7_745, "2026-05-12").Invoice("RE-4", "A", 30_115, "2026-05-20").Invoice("RE-5", "A", 7_745, "2026-06-03");
        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(cents, text, name: "Wilhelmine Oberhuber"))));
    }

    [Fact]
    public void The_day_is_evidence_with_the_words_that_state_it()
    {
        SmallBook book = new SmallBook().Customer("A", "Wilhelmine Oberhuber").Invoice("RE-3", "A", 7_745, "2026-05-12");
        Payment payment = SmallBook.Pay(7_745, "Danke! Rechnung vom 12.05.2026", name: "Wilhelmine Oberhuber");
        MatchEvidence day = Assert.Single(book.Match(payment).Evidence, e => e.Kind == EvidenceKind.InvoiceDay);
        Assert.Equal((EvidenceFamily.Time, "Rechnung vom 12.05.2026", "RE-3"), (day.Family, payment.Remittance.Substring(day.Start, day.Length), day.Subject));
    }
}
