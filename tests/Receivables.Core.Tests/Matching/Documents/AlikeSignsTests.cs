namespace Receivables.Matching.Documents;

/// <summary>Items alike are applied from the oldest on only where the text is silent: digits too few to name anything may still be the end of one of them.</summary>
public sealed class AlikeSignsTests
{
    [Theory]
    [InlineData("", "apply 25FV000040")]
    [InlineData("Merci", "apply 25FV000040")]
    [InlineData("40", "review Ambiguous 25FV000040")] // of both
    [InlineData("Rg.Nr. 0040", "review Ambiguous 25FV000040")]
    [InlineData("Rg.Nr. 71", "apply 26FV000071")] // of another
    [InlineData("Rg.Nr. 72", "review Ambiguous 25FV000040")] // of none that is read
    [InlineData("Rate 7", "review Ambiguous 25FV000040")] // the seventh is hardly the oldest
    [InlineData("40,00 EUR", "apply 25FV000040")] // an amount
    [InlineData("Rechnung vom 01.05.2026", "review Ambiguous 25FV000040")] // the day of the others
    [InlineData("facture du 1/5/26", "review Ambiguous 25FV000040")]
    [InlineData("invoice of 2026-05-01", "review Ambiguous 25FV000040")]
    [InlineData("vom 010526", "review Ambiguous 25FV000040")]
    [InlineData("fällig 31.5.", "review Ambiguous 25FV000040")] // on which they are due
    [InlineData("Rechnung vom 01.11.2025", "apply 25FV000040")] // its own
    [InlineData("Zahlung 19.06.2026", "apply 25FV000040")] // of none
    [InlineData("Rechnung vom 1. Mai 2026", "review Ambiguous 25FV000040")]
    [InlineData("Rechnung vom 1. Mai 2025", "review NamesMonth 25FV000040")] // of another year, and of none of them
    [InlineData("FV 000071", "apply 26FV000071")] // the end of one number, behind a word for an invoice
    [InlineData("EREF+SCT9372304 SVWZ+Miete", "apply 25FV000040")] // a reference of the bank's
    [InlineData("PER Miete COD. 4485896531", "apply 25FV000040")]
    [InlineData("90 02 22 26 05", "review Ambiguous 25FV000040")] // no word says that it is a telephone number
    [InlineData("Tél 04 02 22 26 05", "apply 25FV000040")]
    [InlineData("EREF+6241082160SVWZ+InvR26A0495", "review Ambiguous 25FV000040")]
    [InlineData("/ROC/SCT1153024//URI/FRAV2992.1249/16", "review Ambiguous 25FV000040")]
    [InlineData("Danke FR62285308669", "apply 25FV000040")] // a VAT number
    [InlineData("Danke 22/06", "apply 25FV000040")] // a day
    [InlineData("Factura 4/5", "review Ambiguous 25FV000040")] // two serials
    [InlineData("Kundennr. 10168, Tel. 0612346958, 123,45 EUR", "apply 25FV000040")]
    [InlineData("letzte Rechnung", "review Ambiguous 26FV000071")]
    [InlineData("dernière facture", "review Ambiguous 26FV000071")]
    public void Digits_that_may_mean_another_of_them_hold_the_oldest(string text, string line)
    {
        Assert.Equal(line, SmallBook.Line(Book().Match(SmallBook.Pay(12_345, text, 1))));
    }

    // Two of the three.
    [Theory]
    [InlineData("", "apply 25FV000040 26FV000040")]
    [InlineData("Nr. 71", "review Ambiguous 25FV000040 26FV000040")]
    [InlineData("Czynsz maj + czerwiec", "review NamesMonth 26FV000040 26FV000071")] // both of May
    [InlineData("Canone 05+06/2026", "review Ambiguous 25FV000040 26FV000040")]
    [InlineData("Czynsz kwi.", "review NamesMonth 25FV000040 26FV000040")]
    [InlineData("Relevé 05.26", "review NamesMonth 26FV000040 26FV000071")] // both of May
    [InlineData("Miete Mai + Juni", "review NamesMonth 26FV000040 26FV000071")] // both of May
    [InlineData("die letzten", "review Ambiguous 25FV000040 26FV000040")]
    public void So_they_do_where_an_answer_takes_some_of_them(string text, string line) =>
        Assert.Equal(line, SmallBook.Line(Book().Match(SmallBook.Pay(2 * 12_345, text, 1))));

    private static SmallBook Book()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        foreach (string number in new[] { "25FV000040", "26FV000040", "26FV000071" })
        {
            book.Invoice(number, "A", 12_345, number[1] == '5' ? "2025-11-01" : "2026-05-01");
        }

        return book;
    }
}
