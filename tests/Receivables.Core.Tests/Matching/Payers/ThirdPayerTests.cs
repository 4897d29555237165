namespace Receivables.Matching.Payers;

/// <summary>Third parties that a customer declared: they pay for it, and may pay for others.</summary>
public class ThirdPayerTests
{
    private const long Amount = 123_456;
    private const int Factor = 9;
    private const int Treasury = 8;

    // A declared the factor by account and by name, B the treasury of its group, which is a customer itself. 77001 is owed by A, 77002 by B, 77003 by C, 77004 by the treasury.
    // Text | whose account it came from | under which name | the amount | the answer.
    [Theory]
    [InlineData("merci", Factor, null, Amount, "apply FA-2026-77001")]
    [InlineData("merci", 7, "EUROFAKT", Amount, "apply FA-2026-77001")] // by name, without its legal form, from an account that nobody knows
    [InlineData("merci", 0, "Eurofakt GmbH & Co. KG", Amount, "apply FA-2026-77001")]
    [InlineData("merci", Treasury, null, Amount + 1, "apply FA-2026-77002")] // the account is on file for another customer, and that is no evidence against B
    [InlineData("merci", Treasury, "Nord Treasury", Amount + 1, "apply FA-2026-77002")]
    [InlineData("merci", Treasury, null, Amount + 3, "apply FA-2026-77004")] // what it owes itself
    [InlineData("FA-2026-77003", Factor, null, Amount + 2, "apply FA-2026-77003")] // it pays for C as well, who did not declare it: what is named says so
    [InlineData("merci", Treasury, null, Amount + 2, "unmatched Unlikely")] // nothing is named, and C did not declare it
    public void Who_is_declared_pays_for_those_who_declared_it(string text, int from, string? name, long cents, string answer) =>
        Assert.Equal(answer, SmallBook.Line(Book().Match(SmallBook.Pay(cents, text, from, name))));

    [Fact]
    public void Without_the_declaration_it_is_another_who_pays() =>
        Assert.NotEqual("apply", SmallBook.Line(Book(declares: false).Match(SmallBook.Pay(Amount + 1, "merci", Treasury))).Split(' ')[0]);

    [Theory]
    [InlineData(Factor, null, "the payer's account is that of a third party declared to pay for A")]
    [InlineData(0, "Eurofakt", "the payer's name is that of a third party declared to pay for A")]
    public void The_evidence_says_by_what_it_is_known(int from, string? name, string sentence)
    {
        MatchEvidence evidence = Assert.Single(Book().Match(SmallBook.Pay(Amount, "merci", from, name)).Evidence, e => e.Kind == EvidenceKind.ThirdPayer);
        Assert.Equal(sentence, evidence.Explain());
        Assert.Equal(LogOdds.FromOdds(50), evidence.Weight);
    }

    // It may pay for both, and both owe the amount.
    [Fact]
    public void What_fits_two_who_declared_it_is_held()
    {
        MatchProposal proposal = Book().Invoice("FA-2026-77005", "B", Amount, "2026-05-01").Customer(Declaring("D", "Delta", new Party(iban: SmallBook.Iban(Factor)))).Invoice("FA-2026-77006", "D", Amount, "2026-05-01")
            .Match(SmallBook.Pay(Amount, "merci", Factor));
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.Contains("2 customers share it", proposal.Explain(), StringComparison.Ordinal);
    }

    // What it sends beyond what is known is not A's.
    [Fact]
    public void What_settles_nothing_is_on_nobodys_account() => Assert.Null(Book().Match(SmallBook.Pay(5_550_055, "merci", Factor)).Customer);

    private static SmallBook Book(bool declares = true) => new SmallBook()
        .Customer(Declaring("A", "Alpha", declares ? new Party("Eurofakt GmbH", SmallBook.Iban(Factor)) : null))
        .Customer(Declaring("B", "Beta", declares ? new Party("Nord Treasury", SmallBook.Iban(Treasury)) : null))
        .Customer("C", "Gamma")
        .Customer("T", "Nord Treasury", Treasury)
        .Invoice("FA-2026-77001", "A", Amount, "2026-05-01").Invoice("FA-2026-77002", "B", Amount + 1, "2026-05-01")
        .Invoice("FA-2026-77003", "C", Amount + 2, "2026-05-01").Invoice("FA-2026-77004", "T", Amount + 3, "2026-05-01");

    private static Customer Declaring(string id, string name, Party? party) => new CustomerBuilder { Id = CustomerId.From(id), Name = name, ThirdPayers = party is null ? [] : [party] }.Build();
}
