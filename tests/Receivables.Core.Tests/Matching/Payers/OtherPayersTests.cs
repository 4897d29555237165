namespace Receivables.Matching.Payers;

/// <summary>The account is on file for Pulizie, and the payment says that it is for Logistica, who owes the same: no odds of independent evidence tell which.</summary>
public sealed class OtherPayersTests
{
    [Theory]
    [InlineData("Pulizie Lecce", "Pagamento", 151_000, "apply P-1")]
    [InlineData(null, "Pagamento", 151_000, "apply P-1")]
    [InlineData("Somebody Else", "Pagamento", 151_000, "apply P-1")]
    [InlineData("LOGISTICA ROMANO SRL", "Pagamento", 151_000, "review NamesAnotherCustomer")] // its own name
    [InlineData("LOGISTICA ROMANO SRL", "Pagamento P-1", 151_000, "apply P-1")] // what is named binds
    [InlineData("LOGISTICA ROMANO SRL", "Pagamento", 33_300, "apply P-2")] // and owes no such amount
    [InlineData("Pulizie Lecce", "cliente 40118", 151_000, "review NamesAnotherCustomer")] // its number
    [InlineData("Pulizie Lecce", "cliente 40119", 151_000, "apply P-1")]
    [InlineData("Pulizie Lecce", "cliente 40118", 33_300, "apply P-2")]
    [InlineData("GEMELLI SRL", "Pagamento", 151_000, "apply P-1")] // two customers of one name tell nothing
    public void Whoever_is_named_beside_the_account_of_another_is_asked_for(string? name, string text, long cents, string expected)
    {
        Assert.StartsWith(expected, SmallBook.Line(Held().Match(SmallBook.Pay(cents, text, 1, name))), StringComparison.Ordinal);
    }

    // A number in the text says for whom is paid; a name beside the account of another may be that of either.
    [Theory]
    [InlineData("Pulizie Lecce", "cliente 40118", "L-1")]
    [InlineData("Logistica Romano SRL", "", "P-1")]
    public void The_item_of_whose_number_is_stated_is_suggested_first(string name, string text, string first)
    {
        MatchProposal held = Held().Match(SmallBook.Pay(151_000, text, 1, name));
        Assert.Equal((MatchDecision.Review, MatchReason.NamesAnotherCustomer, first), (held.Decision, held.Reason, held.Items[0].Item.Id.ToString()));
        Assert.Contains("it names another customer, who owes the amount as well", held.Sentence(), StringComparison.Ordinal);
    }

    // Titles are not part of a name, and one letter may be the first of a first name.
    [Theory]
    [InlineData("HERR HEIKE KELLER", true)]
    [InlineData("M OU MME HEIKE KELLER", true)]
    [InlineData("Sig.ra Heike Keller", true)]
    [InlineData("DR HEIKE KELLER", true)]
    [InlineData("HERR KELLER", false)]
    [InlineData("HEIKE KELLER HERR", false)]
    public void A_title_before_a_name_is_left_out(string name, bool isName)
    {
        SmallBook book = new SmallBook().Customer("A", "Heike Keller").Invoice("P-1", "A", 151_000, "2026-05-01");
        Assert.Equal(isName, book.Match(SmallBook.Pay(151_000, "", name: name)).Evidence.Any(e => e.Kind == EvidenceKind.PayerName));
    }

    private static SmallBook Held() => new SmallBook(3_000).Customer("40117", "Pulizie Lecce", 1).Customer("40118", "Logistica Romano Srl").Customer("40119", "Nobody Owes").Customer("40120", "Gemelli Srl").Customer("40121", "Gemelli Srl")
        .Invoice("P-1", "40117", 151_000, "2026-05-01").Invoice("P-2", "40117", 33_300, "2026-05-02")
        .Invoice("L-1", "40118", 151_000, "2026-05-03").Invoice("G-1", "40120", 151_000, "2026-05-04");
}
