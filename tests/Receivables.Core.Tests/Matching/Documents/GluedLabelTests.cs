namespace Receivables.Matching.Documents;

/// <summary>Banks write <c>n°FA-2026-00451</c> as <c>noFA-2026-00451</c>, and payers leave the blank behind a word out.</summary>
public sealed class GluedLabelTests
{
    [Theory]
    [InlineData("reglement facture noFA-2026-00451")]
    [InlineData("REGLEMENT NOFA/2026.00451")]
    [InlineData("Rechnung NrFA-2026-00451")]
    [InlineData("FACTURE/2026-00451")]
    [InlineData("RGLT FACTURE/2026-00451 DATEE DU 02/05/2026")]
    public void Is_read(string text) => Assert.Equal("apply FA-2026-00451", Line("FA-2026-00451", text));

    [Theory]
    [InlineData("Uw kenmerk707951")]
    [InlineData("REFERENCE707951")]
    public void A_bare_number_is_read_behind_a_word_for_it(string text) => Assert.Equal("apply 707951", Line("707951", text));

    [Theory]
    [InlineData("V2600451", "Miete NOV 2026")] // a month
    [InlineData("FA-2026-00451", "NOTE 2026-004")]
    public void Is_not(string number, string text) => Assert.Equal("review", Line(number, text)[..6]);

    private static string Line(string number, string text)
    {
        SmallBook book = new SmallBook(100).Customer("A", "Alpha");
        for (int i = 1; i < 30; i++)
        {
            book = book.Invoice(number[..^2] + $"{i + 60:00}", "A", 5_100 + (i * 311), "2026-05-03");
        }

        return SmallBook.Line(book.Invoice(number, "A", 93_417, "2026-05-02").Match(SmallBook.Pay(93_417, text)));
    }
}
