namespace Receivables.Matching;

/// <summary>One payment against a small book: what a careful clerk would do.</summary>
public class DecisionTests
{
    private const long Amount = 123_456;

    private static SmallBook Book() => new SmallBook()
        .Customer("A", "Alpha Lampes", 1)
        .Customer("B", "Beta Lampes", 2)
        .Invoice("FA-2026-00123", "A", Amount, "2026-05-01")
        .Invoice("FA-2026-00124", "A", 77_777, "2026-05-03")
        .Invoice("FA-2026-00200", "B", 88_888, "2026-05-04");

    // text | account | name | amount | decision
    public static TheoryData<string, int, string?, long, string> Cases => new()
    {
        { "FA-2026-00123", 0, null, Amount, "apply FA-2026-00123" },
        { "votre facture fa 2026/00123 merci", 0, null, Amount, "apply FA-2026-00123" },
        { "FACTURE FA202600123", 0, null, Amount, "apply FA-2026-00123" },
        { "FA-2026-0\n0123", 0, null, Amount, "apply FA-2026-00123" },
        { "FA-2026-00123vom 01.05.2026", 0, null, Amount, "apply FA-2026-00123" },
        { "", 1, null, Amount, "apply FA-2026-00123" },
        { "merci", 1, "ALPHA", Amount, "apply FA-2026-00123" },
        { "", 0, "alpha  lampes", Amount, "apply FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124", 0, null, Amount + 77_777, "apply FA-2026-00123 FA-2026-00124" },
        { "", 1, null, Amount + 77_777, "apply FA-2026-00123 FA-2026-00124" },
        { "FA-2026-00123 + FA-2026-00200", 0, null, Amount + 88_888, "apply FA-2026-00123 FA-2026-00200" },
        { "", 0, null, Amount, "review AmountOnly FA-2026-00123" },
        { "FA-2026-00123", 0, null, 100_000, "review PartialPayment FA-2026-00123" },
        { "FA-2026-00123", 0, null, 130_000, "review Overpayment FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124", 0, null, 200_000, "review PartialPayment FA-2026-00123 FA-2026-00124" },
        { "FA-2026-00200", 1, null, 88_888, "apply FA-2026-00200" },
        { "FA-2026-00999", 1, null, 4_242, "unmatched NamesNothingOpen" },
        { "", 1, null, 4_242, "unmatched NoCandidate" },
        { "loyer", 9, "Somebody Else", 4_242, "unmatched NoCandidate" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_payment_is_decided(string text, int iban, string? name, long cents, string expected)
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(cents, text, iban, name));
        Assert.True(expected == SmallBook.Line(proposal), $"expected {expected}\n{proposal.Explain()}");
    }
}
