namespace Receivables.Matching.Documents;

/// <summary>Items alike are applied from the oldest on only where the text is silent: digits too few to name anything may still be the end of one of them.</summary>
public sealed class SerialsAlikeTests
{
    [Theory]
    [InlineData("", "apply 25FV000040")]
    [InlineData("Merci", "apply 25FV000040")]
    [InlineData("40", "review Ambiguous 25FV000040")] // of both
    [InlineData("Rg.Nr. 0040", "review Ambiguous 25FV000040")]
    [InlineData("Rg.Nr. 71", "review Ambiguous 25FV000040")] // of another
    [InlineData("Rg.Nr. 72", "apply 25FV000040")] // of none
    [InlineData("Rate 7", "apply 25FV000040")]
    [InlineData("40,00 EUR", "apply 25FV000040")] // an amount
    public void Digits_that_may_mean_another_of_them_hold_the_oldest(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        foreach (string number in new[] { "25FV000040", "26FV000040", "26FV000071" })
        {
            book.Invoice(number, "A", 12_345, number[1] == '5' ? "2025-11-01" : "2026-05-01");
        }

        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(12_345, text, 1))));
    }
}
