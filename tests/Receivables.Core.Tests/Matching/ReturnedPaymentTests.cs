namespace Receivables.Matching;

public class ReturnedPaymentTests
{
    private static readonly Payment First = SmallBook.Pay(123_456, "FA-2026-20001", iban: 1, id: "P0", booked: "2026-06-10");
    private static readonly Payment Again = SmallBook.Pay(123_456, "FA-2026-20001", iban: 1, id: "P1", booked: "2026-06-20");

    [Fact]
    public void A_payment_again_after_the_bank_took_the_first_back_is_no_duplicate() =>
        Assert.Equal("apply FA-2026-20001", SmallBook.Line(Book().TakenBack(First).Match(Again)));

    [Fact]
    public void A_payment_again_after_one_that_stands_is_a_duplicate()
    {
        MatchProposal proposal = Book().Before(First).Match(Again);
        Assert.Equal((MatchDecision.Review, MatchReason.SuspectedDuplicate, First.Id), (proposal.Decision, proposal.Reason, proposal.DuplicateOf));
    }

    [Fact]
    public void The_returned_payment_itself_is_in_the_ledger() =>
        Assert.Equal("unmatched AlreadyInLedger", SmallBook.Line(Book().TakenBack(First).Match(First)));

    private static SmallBook Book() => new SmallBook().Customer("C1", "Lampes du Port", 1).Invoice("FA-2026-20001", "C1", 123_456, "2026-05-01");
}
