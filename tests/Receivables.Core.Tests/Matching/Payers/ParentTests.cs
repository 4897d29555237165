namespace Receivables.Matching.Payers;

/// <summary>A parent company pays for its daughters.</summary>
public class ParentTests
{
    private const long Amount = 123_456;
    private const int Parent = 8;
    private const int Daughter = 5;

    // 77001 is owed by the daughter A, 77002 by the daughter B, 77003 by the parent, 77004 by a stranger to the group.
    // Text | whose account | under which name | the amount | the answer.
    [Theory]
    [InlineData("merci", Parent, null, Amount, "apply FA-2026-77001")]
    [InlineData("merci", 0, "Nord Holding", Amount, "apply FA-2026-77001")]
    [InlineData("merci", Parent, null, Amount + 1, "apply FA-2026-77002")]
    [InlineData("merci", Parent, null, Amount + 2, "apply FA-2026-77003")] // what it owes itself
    [InlineData("merci", Parent, null, Amount + 3, "unmatched Unlikely")] // for nobody of its own
    [InlineData("FA-2026-77004", Parent, null, Amount + 3, "apply FA-2026-77004")] // named
    [InlineData("merci", Daughter, null, Amount + 2, "review AmountOnly FA-2026-77003")] // a daughter pays for its parent where it says so
    public void It_pays_for_them_and_for_itself(string text, int from, string? name, long cents, string answer) =>
        Assert.Equal(answer, SmallBook.Line(Book().Match(SmallBook.Pay(cents, text, from, name))));

    // All that the group owes; and all of it that is due, where something is not yet.
    [Theory]
    [InlineData(Parent, "merci", 0, "apply FA-2026-77001 FA-2026-77002 FA-2026-77003")]
    [InlineData(Parent, "merci", 50_000, "apply FA-2026-77001 FA-2026-77002 FA-2026-77003")]
    [InlineData(Parent, "FA-2026-77001 FA-2026-77002 FA-2026-77003", 0, "apply FA-2026-77001 FA-2026-77002 FA-2026-77003")]
    [InlineData(Daughter, "merci", 0, "unmatched OwesOtherAmounts")] // a daughter does not pay for all
    [InlineData(0, "merci", 0, "unmatched NoCandidate")]
    public void It_pays_for_the_whole_group(int from, string text, long notDue, string answer)
    {
        SmallBook book = Book();
        book = notDue > 0 ? book.Invoice("FA-2026-77009", "B", notDue, "2026-06-10") : book;
        Assert.Equal(answer, SmallBook.Line(book.Match(SmallBook.Pay((3 * Amount) + 3, text, from))));
    }

    // What is due on the day of the payment is due; what is due a day later, or is owed in another currency, is left out.
    [Theory]
    [InlineData("2026-05-21", "EUR", "unmatched OwesOtherAmounts")]
    [InlineData("2026-05-22", "EUR", "apply FA-2026-77001 FA-2026-77002 FA-2026-77003")]
    [InlineData("2026-05-21", "USD", "apply FA-2026-77001 FA-2026-77002 FA-2026-77003")]
    public void It_pays_what_is_due_on_the_day(string issued, string currency, string answer) =>
        Assert.Equal(answer, SmallBook.Line(Book().Invoice("FA-2026-77009", "B", 50_000, issued, currency: currency).Match(SmallBook.Pay((3 * Amount) + 3, "merci", Parent, booked: "2026-06-20"))));

    // Beyond that many the account says too little of each.
    [Theory]
    [InlineData(64, "apply FA-2026-77001")]
    [InlineData(65, "review AmountOnly FA-2026-77001")]
    public void It_pays_for_so_many_daughters(int daughters, string answer)
    {
        SmallBook book = new SmallBook(100).Customer("P", "Nord Holding", Parent);
        for (int d = 1; d <= daughters; d++)
        {
            book.Daughter($"D{d:00}", $"Tochter {d}", "P");
        }

        book.Invoice("FA-2026-77001", "D01", Amount, "2026-05-01");
        Assert.Equal(answer, SmallBook.Line(book.Match(SmallBook.Pay(Amount, "merci", Parent))));
    }

    [Fact]
    public void What_a_daughter_and_the_parent_owe_alike_is_held()
    {
        SmallBook book = Book().Invoice("FA-2026-77005", "P", Amount, "2026-05-01");
        Assert.StartsWith("review ", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "merci", Parent))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Parent, null, "the payer's account is that of the parent company of A (2 customers share it)")]
    [InlineData(0, "Nord Holding", "the payer's name is that of the parent company of A (2 customers share it)")]
    public void The_evidence_says_by_what_it_is_known(int from, string? name, string sentence)
    {
        MatchEvidence evidence = Assert.Single(Book().Match(SmallBook.Pay(Amount, "merci", from, name)).Evidence, e => e.Kind == EvidenceKind.ParentCompany);
        Assert.Equal(sentence, evidence.Explain());
        Assert.Equal(LogOdds.FromOdds(100 / 3.0), evidence.Weight);
    }

    private static SmallBook Book()
    {
        var book = new SmallBook();
        book.Customer("P", "Nord Holding", Parent);
        foreach ((string id, string name, int[] ibans) in new[] { ("A", "Atelier Alpha", new[] { Daughter }), ("B", "Beta Bau", []) })
        {
            book.Customer(new CustomerBuilder { Id = CustomerId.From(id), Name = name, Parent = CustomerId.From("P"), Ibans = [.. ibans.Select(SmallBook.Iban)] }.Build());
        }

        return book.Customer("C", "Gamma", 3)
            .Invoice("FA-2026-77001", "A", Amount, "2026-05-01").Invoice("FA-2026-77002", "B", Amount + 1, "2026-05-01")
            .Invoice("FA-2026-77003", "P", Amount + 2, "2026-05-01").Invoice("FA-2026-77004", "C", Amount + 3, "2026-05-01");
    }
}
