namespace Receivables.Matching.Payers;

/// <summary>A bank writes a person's last name first, and two who share an account in one name.</summary>
public sealed class PersonNamesTests
{
    // Who owes, who pays exactly that and says nothing | decision
    [Theory]
    [InlineData("Hans Wagner", "WAGNER HANS", true)]
    [InlineData("Hans Wagner", "Wagner, Hans", true)]
    [InlineData("Hans Peter Wagner", "Wagner, Hans Peter", true)]
    [InlineData("Wagner Hans", "Hans Wagner", true)]
    [InlineData("Hans Wagner", "HANS U. SVEN WAGNER", true)]
    [InlineData("Sven Wagner", "HANS U. SVEN WAGNER", true)]
    [InlineData("Sven Wagner", "HANS UND SVEN WAGNER", true)]
    [InlineData("Hans Wagner", "Wagner, Hans und Sven", true)]
    [InlineData("Sven Wagner", "Wagner, Hans und Sven", true)]
    [InlineData("Hans Wagner", "HANS WAGNER U. SVEN KURZ", true)]
    [InlineData("Sven Kurz", "HANS WAGNER U. SVEN KURZ", true)]
    [InlineData("Sven Kurz", "Wagner Hans und Kurz Sven", true)]
    [InlineData("Jan Sluisstra", "JAN SLUISSTRA E/O", true)]
    [InlineData("Jan Sluisstra", "Jan Sluisstra en/of", true)]
    [InlineData("Isabelle Gaillerie", "M OU MME Gaillerie Isabelle", true)]
    [InlineData("Anne Durand", "PAUL ET ANNE DURAND", true)]
    [InlineData("Sven Wagner", "HANS WAGNER", false)]
    [InlineData("Hans Kurz", "HANS WAGNER U. SVEN KURZ", false)]
    [InlineData("Sven Hans", "HANS U. SVEN WAGNER", false)]
    [InlineData("Wagner", "HANS U. SVEN WAGNER", false)]
    [InlineData("Mueller Bau", "MUELLER UND SOEHNE BAU GMBH", false)] // no persons
    public void Is_the_customer(string customer, string payer, bool isApplied)
    {
        SmallBook book = Book().Customer("A", customer).Invoice("FA-2026-00451", "A", 255_354, "2026-05-02");
        MatchProposal proposal = book.Match(SmallBook.Pay(255_354, "", name: payer));
        Assert.Equal(isApplied ? "apply FA-2026-00451" : "review", isApplied ? SmallBook.Line(proposal) : SmallBook.Line(proposal)[..6]);
        Assert.Equal(isApplied, proposal.Evidence.Any(e => e.Kind == EvidenceKind.PayerName));
    }

    // Both are customers and owe as much: either may pay.
    [Fact]
    public void Two_who_share_an_account_are_both()
    {
        SmallBook book = Book().Customer("A", "Hans Wagner").Customer("B", "Sven Wagner").Invoice("FA-2026-00451", "A", 255_354, "2026-05-02").Invoice("FA-2026-00452", "B", 255_354, "2026-05-02");
        Assert.StartsWith("review", SmallBook.Line(book.Match(SmallBook.Pay(255_354, "", name: "HANS U. SVEN WAGNER"))), StringComparison.Ordinal);
    }

    // The number is somebody else's who owes as much, and a digit from that of what the payer owes.
    [Theory]
    [InlineData("HANS U. SVEN WAGNER", "review Ambiguous")]
    [InlineData("WAGNER, HANS", "review Ambiguous")]
    [InlineData("HANSS WAGNER", "review Ambiguous")] // like it, and the number is like that of what he owes
    [InlineData("Berta Kunze", "apply FA-2026-90451")]
    public void A_number_a_digit_off_is_no_proof_against_them(string payer, string expected)
    {
        SmallBook book = Book().Customer("A", "Hans Wagner").Customer("B", "Berta Kunze").Invoice("FA-2026-95451", "A", 255_354, "2026-05-02").Invoice("FA-2026-90451", "B", 255_354, "2026-05-02");
        Assert.StartsWith(expected, SmallBook.Line(book.Match(SmallBook.Pay(255_354, "RechnungsNr FA-2026-90451", name: payer))), StringComparison.Ordinal);
    }

    private static SmallBook Book() => new(300);
}
