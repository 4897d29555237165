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
    [InlineData("Rechnung NJHMT77", "review")]
    [InlineData("Rechnung vom 5.6.", "apply X-1")]
    [InlineData("facture d'avril", "apply X-1")]
    [InlineData("Rg.Nr. AB12C", "review")]
    public void What_a_word_for_an_invoice_announces_may_have_few_digits(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", 123_456, "2026-05-01");
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(123_456, text, 1))), StringComparison.Ordinal);
    }
}
