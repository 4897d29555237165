using Receivables.Ledgers;

namespace Receivables.Matching.Contention;

/// <summary>What a held payment is shown once the others of its batch are applied.</summary>
public class SecondLookTests
{
    private const long Amount = 123_456;

    private static SmallBook Book() => new SmallBook().Customer("A", "Alpha Lampes", 1).Customer("B", "Beta Lampes", 2)
        .Invoice("FA-2026-00001", "A", Amount, "2026-05-01", terms: "net 30").Invoice("FA-2026-00002", "A", Amount, "2026-05-02", terms: "net 45");

    [Fact]
    public void Of_two_that_fitted_the_one_that_is_left_is_suggested()
    {
        IReadOnlyList<MatchProposal> proposals = Decide(
            Book(),
            [Pay("P1", Amount, "merci", 1), SmallBook.Pay(Amount, iban: 1, id: "P2", structured: "FA-2026-00001")],
            "review LeftByOthers FA-2026-00002",
            "apply FA-2026-00001");
        Assert.Empty(proposals[0].Alternatives);
        Assert.Equal([new MatchRival(PaymentId.From("P2"), ItemId.From("FA-2026-00001"), true)], proposals[0].Rivals);
        Assert.Contains("\n  P2 settles FA-2026-00001", proposals[0].Explain(), StringComparison.Ordinal);
        Assert.True(proposals[0].Confidence > 0.99);
    }

    [Fact]
    public void A_stranger_whose_amount_is_gone_is_unmatched()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", Amount, "2026-05-01");
        IReadOnlyList<MatchProposal> proposals = Decide(
            book,
            [Pay("P1", Amount, "", 9), Pay("P2", Amount, "FA-2026-00001", 1)],
            "unmatched NoCandidate",
            "apply FA-2026-00001");
        Assert.Equal([new MatchRival(PaymentId.From("P2"), ItemId.From("FA-2026-00001"), true)], proposals[0].Rivals);
    }

    [Fact]
    public void What_it_names_and_another_settled_is_a_settled_number()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta", 2)
            .Invoice("FA-2026-00001", "A", Amount, "2026-05-01").Invoice("FA-2026-00002", "A", 77_777, "2026-05-01");
        IReadOnlyList<MatchProposal> proposals = Decide(
            book,
            [Pay("P1", 50_000, "FA-2026-00001", 2), Pay("P2", Amount, "FA-2026-00001", 1)],
            "unmatched NamesNothingOpen",
            "apply FA-2026-00001");
        Assert.Equal("FA-2026-00001, read in the remittance text, is settled already", Assert.Single(proposals[0].Evidence).Explain());
    }

    // It was a part of all, and is all of the rest.
    [Fact]
    public void A_reason_that_speaks_of_what_is_gone_is_not_kept()
    {
        const string Number = "FA-2026-00001";
        Payment stated = new PaymentBuilder
        {
            Id = PaymentId.From("P2"),
            BookingDate = Given.Day("2026-06-20"),
            Amount = Money.FromMinor(50_000, Currency.Eur),
            Payer = new Party(null, SmallBook.Iban(1)),
            ReferredDocuments = [new ReferredDocument(Number, Remitted: Money.FromMinor(50_000, Currency.Eur))],
        }.Build();
        Payment rest = SmallBook.Pay(Amount - 50_000, iban: 1, id: "P1", structured: Number);
        Assert.Equal("review PartialPayment FA-2026-00001", SmallBook.Line(Book().Match(rest)));
        Decide(Book(), [rest, stated], "review LeftByOthers FA-2026-00001", "apply FA-2026-00001");
    }

    // The bank's customer sent it twice: what else is open of the amount is listed, and not suggested.
    [Fact]
    public void A_suspected_duplicate_is_suggested_nothing()
    {
        IReadOnlyList<MatchProposal> proposals = Decide(
            Book(),
            [SmallBook.Pay(Amount, iban: 1, id: "P1", structured: "FA-2026-00001", source: "s"), SmallBook.Pay(Amount, "merci", 1, id: "P2", source: "s")],
            "apply FA-2026-00001",
            "review SuspectedDuplicate");
        Assert.Equal("FA-2026-00002", Assert.Single(proposals[1].Alternatives).Items[0].Item.Id.ToString());
        Assert.True(proposals[1].Confidence < 0.01 && proposals[1].Unapplied == proposals[1].Payment.Amount);
        Assert.StartsWith("P2 1,234.56 EUR: to review, nothing is suggested (", proposals[1].Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_are_held_for_one_item_say_so()
    {
        IReadOnlyList<MatchProposal> proposals = Decide(
            Book(),
            [SmallBook.Pay(Amount - 50_000, iban: 1, id: "P1", structured: "FA-2026-00001"), SmallBook.Pay(Amount - 20_000, iban: 1, id: "P2", structured: "FA-2026-00001")],
            "review PartialPayment FA-2026-00001",
            "review PartialPayment FA-2026-00001");
        Assert.Equal([new MatchRival(PaymentId.From("P2"), ItemId.From("FA-2026-00001"), false)], proposals[0].Rivals);
        Assert.Equal([new MatchRival(PaymentId.From("P1"), ItemId.From("FA-2026-00001"), false)], proposals[1].Rivals);
        Assert.Contains("\n  P1 is held for FA-2026-00001 too", proposals[1].Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_more_than_eight_are_told()
    {
        IReadOnlyList<MatchProposal> proposals = Book().Match([.. Enumerable.Range(10, 20).Select(i => SmallBook.Pay(Amount - i, iban: 1, id: $"P{i}", structured: "FA-2026-00001"))]);
        Assert.Equal(Enumerable.Range(10, 8).Select(i => $"P{i}"), proposals[^1].Rivals.Select(r => r.Payment.Value));
    }

    [Fact]
    public void What_it_could_never_settle_is_no_matter()
    {
        SmallBook book = Book().Invoice("FA-2026-00003", "B", 77_777, "2026-05-01");
        string alone = book.Match(Pay("P1", Amount, "merci", 1)).Explain();
        Assert.Equal(alone, book.Match(Pay("P1", Amount, "merci", 1), Pay("P2", 77_777, "FA-2026-00003", 2))[0].Explain());
    }

    [Fact]
    public void A_plug_in_that_proposes_what_is_gone_is_not_at_fault()
    {
        SmallBook book = Book();
        book.Engine = new MatchingEngineBuilder().AddDefaults().Add(new Proposer()).Build();
        Decide(
            book,
            [Pay("P1", Amount, "merci", 1), SmallBook.Pay(Amount, iban: 1, id: "P2", structured: "FA-2026-00001")],
            "review LeftByOthers FA-2026-00002",
            "apply FA-2026-00001");
    }

    private static Payment Pay(string id, long cents, string text, int iban) => SmallBook.Pay(cents, text, iban, id: id);

    // The same whatever the order of the input.
    private static IReadOnlyList<MatchProposal> Decide(SmallBook book, Payment[] payments, params string[] expected)
    {
        IReadOnlyList<MatchProposal> proposals = book.Match(payments);
        Assert.Equal(expected, proposals.Select(SmallBook.Line));
        Assert.Equal(expected.Reverse(), book.Match([.. payments.Reverse()]).Select(SmallBook.Line));
        return proposals;
    }

    private sealed class Proposer : IMatcher
    {
        public void Find(MatchContext context) => context.Propose(
            [new Allocation(ItemId.From("FA-2026-00001"), Money.FromMinor(Amount, Currency.Eur))],
            MatchEvidence.Create(EvidenceFamily.Time, EvidenceKind.From("habit"), LogOdds.FromOdds(1.5), "usually so"));
    }
}
