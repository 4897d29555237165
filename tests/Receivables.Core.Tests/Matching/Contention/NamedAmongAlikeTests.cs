namespace Receivables.Matching.Contention;

/// <summary>Items alike of which one is named, in a batch with others that want one of them.</summary>
public class NamedAmongAlikeTests
{
    // Three of 120.00 are open, of which the text names two; the third that makes the amount is not named.
    private static SmallBook Book() => new SmallBook().Customer("A", "Peterson Manufaktur", 1).Customer("K", "Björn Johansson")
        .Invoice("R26-0176", "A", 43_131, "2026-02-08").Invoice("R26-0637", "A", 188_850, "2026-03-28").Invoice("R26-1082", "A", 12_000, "2026-05-06").Invoice("R26-1241", "A", 12_000, "2026-05-06")
        .Invoice("R26-1352", "A", 12_000, "2026-05-06").Invoice("R26-1100", "A", 77_710, "2026-05-08").Invoice("R26-1108", "K", 12_000, "2026-05-09");

    private static readonly Payment List = SmallBook.Pay(255_981, "Rechnungen R26-1082, R26-1352, R26-0637", 1, id: "P1");

    [Fact]
    public void What_is_named_is_not_exchanged_for_one_like_it()
    {
        string alone = SmallBook.Line(Book().Match(List));
        Assert.Equal("apply R26-0176 R26-0637 R26-1082 R26-1352", alone);
        Assert.Equal(alone, SmallBook.Line(Book().Match(List, SmallBook.Pay(12_000, "Medlemsavgift", 2, id: "P2", name: "Karin Johansson"))[0]));
        Assert.Equal(alone, SmallBook.Line(Book().Match(List, SmallBook.Pay(12_000, "merci", 1, id: "P2"))[0]));
    }

    // A stranger names the older of two alike; the payer of September paid before the other was issued.
    [Fact]
    public void Nobody_is_moved_to_what_was_not_issued_when_it_was_paid()
    {
        SmallBook book = new SmallBook().Customer("A", "Transports Lambert", 1).Invoice("260910", "A", 120_000, "2026-05-01").Invoice("261007", "A", 120_000, "2026-06-10");
        IReadOnlyList<MatchProposal> proposals = book.Match(
            SmallBook.Pay(120_000, "virement", 1, id: "P1", booked: "2026-05-20"), SmallBook.Pay(120_000, "PAYOUT 260910", 2, id: "P2", booked: "2026-06-20"));
        Assert.DoesNotContain("261007", SmallBook.Line(proposals[0]).StartsWith("apply", StringComparison.Ordinal) ? SmallBook.Line(proposals[0]) : "", StringComparison.Ordinal);
    }
}
