namespace Receivables.Matching.Documents;

/// <summary>Numbers whose letters are a word for a customer, an account or a contract as well: KD-31034-16.</summary>
public class PartyPrefixTests
{
    // A rent a month, all alike.
    [Theory]
    [InlineData("KD-31034-16", "apply KD-31034-16")]
    [InlineData("Zahlung KD-31034-16", "apply KD-31034-16")]
    [InlineData("Kd.Nr. KD-31034 Rg.Nr. KD-31034-17", "apply KD-31034-17")]
    [InlineData("kd 31034 16", "apply KD-31034-16")]
    [InlineData("KD-31034-99", "review")] // none of them, and not the oldest for certain
    [InlineData("Miete", "apply KD-31034-15")]
    [InlineData("Kd-Nr. 31034", "apply KD-31034-15")] // the customer's own number
    public void They_are_read_as_what_they_are_in_the_book(string text, string line)
    {
        SmallBook book = new SmallBook(0).Customer("KD-31034", "Stefan Fischer", 1);
        for (int i = 0; i < 30; i++)
        {
            book.Customer($"KD-{31_100 + i}", $"Somebody {(char)('A' + (i % 26))}{i}").Invoice($"KD-{31_100 + i}-15", $"KD-{31_100 + i}", 50_000 + (i * 7_919), "2026-05-01");
        }

        for (int month = 3; month <= 5; month++)
        {
            book.Invoice($"KD-31034-{12 + month}", "KD-31034", 71_344, $"2026-0{month}-01", terms: "net 10");
        }

        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(71_344, text, 1))), StringComparison.Ordinal);
    }

    // An IBAN, a customer number and a contract are no numbers of the book by their digits.
    [Theory]
    [InlineData("IBAN DE89 3704 0044 0532 0130 00")]
    [InlineData("client 10015")]
    [InlineData("contract 10015")]
    public void Digits_behind_such_a_word_are_none(string text) =>
        Assert.NotEqual(MatchDecision.Apply, new SmallBook().Customer("A", "Alpha").Invoice("10015", "A", 71_344, "2026-05-01").Invoice("10016", "A", 71_344, "2026-05-01").Match(SmallBook.Pay(71_344, text)).Decision);
}
