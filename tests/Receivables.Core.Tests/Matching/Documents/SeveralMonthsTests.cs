namespace Receivables.Matching.Documents;

/// <summary>Rents of which the text names several months: those are meant, and where they are still to come not the oldest.</summary>
public class SeveralMonthsTests
{
    [Theory]
    [InlineData("loyers mars avril", "review NamesMonth")]
    [InlineData("loyers mars et avril 2026", "review NamesMonth")]
    [InlineData("rent March + April", "review NamesMonth")]
    [InlineData("Mieten Mai, Juni", "review NamesMonth")]
    [InlineData("Miete Januar und Februar", "apply RE-77011 RE-77021")]
    [InlineData("loyers 01/2026 et 02/2026", "apply RE-77011 RE-77021")]
    [InlineData("loyers", "apply RE-77011 RE-77021")]
    public void They_are_paid_in_February(string text, string line)
    {
        SmallBook book = new SmallBook(100).Customer("X1", "Hansa Kontor AG", 5);
        for (int month = 1; month <= 5; month++)
        {
            book.Invoice($"RE-770{month}1", "X1", 50_000, $"2026-0{month}-01");
        }

        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(100_000, text, 5, booked: "2026-02-20"))), StringComparison.Ordinal);
    }
}
