namespace Receivables.Matching.Contention;

/// <summary>A payment like two that were received before repeats the earlier one, whichever of them the book was made with.</summary>
public class EarlierPaymentTests
{
    private const long Amount = 123_456;

    [Theory]
    [InlineData("P5", "2026-06-10", "P7", "2026-06-12", "P5")]
    [InlineData("P5", "2026-06-12", "P7", "2026-06-10", "P7")]
    [InlineData("P5", "2026-06-10", "P7", "2026-06-10", "P5")] // of one day, by id
    [InlineData("P7", "2026-06-10", "P5", "2026-06-10", "P5")]
    public void The_first_by_day_then_by_id(string made, string madeOn, string received, string receivedOn, string repeated)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00123", "A", Amount, "2026-05-01").Before(Pay(made, madeOn));
        MatchingBook later = book.Book.With(MatchingBookChange.None with { Received = [Pay(received, receivedOn)] });
        MatchProposal proposal = book.Engine.Match(later, Pay("P9", "2026-06-14"));
        Assert.Equal(("review SuspectedDuplicate FA-2026-00123", PaymentId.From(repeated)), (SmallBook.Line(proposal), proposal.DuplicateOf));
    }

    private static Payment Pay(string id, string booked) => SmallBook.Pay(Amount, "FA-2026-00123", 1, "Alpha", id, booked);
}
