using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>A mistake of the caller is an exception that says in words what is wrong, and with what.</summary>
public class RefusalTests
{
    private static readonly PaymentId Payment = PaymentId.From("P1");
    private static readonly CustomerId Customer = CustomerId.From("A");
    private static readonly MatchStructure Structure = new(MatchSet.SingleItem, 1, 1, daysFromDue: 0);
    private static readonly MatchConfirmed Nobody = new(Payment, ConfirmationKind.SomebodyElse);

    public static TheoryData<string, Action> Mistakes => new()
    {
        { "The set or the difference is unknown. (Parameter 'set')", () => _ = new MatchStructure((MatchSet)99, 1, 1, daysFromDue: 0) },
        { "The set or the difference is unknown. (Parameter 'set')", () => _ = new MatchStructure(MatchSet.SingleItem, 1, 1, difference: (MatchDifference)99, daysFromDue: 0) },
        { "A match on account settles no item and has no due date, one of several items at least two, any other at least one. (Parameter 'items')", () => _ = new MatchStructure(MatchSet.OnAccount, 1, 1, daysFromDue: 0) },
        { "A match on account settles no item and has no due date, one of several items at least two, any other at least one. (Parameter 'items')", () => _ = new MatchStructure(MatchSet.SingleItem, 1, 1) },
        { "A match on account settles no item and has no due date, one of several items at least two, any other at least one. (Parameter 'items')", () => _ = new MatchStructure(MatchSet.DueToDate, 1, 2, daysFromDue: 0) },
        { "A confirmation names a payment and a kind that is known; a confidence is from 0 to 1. (Parameter 'payment')", () => _ = new MatchConfirmed(default, ConfirmationKind.SomebodyElse) },
        { "A confirmation names a payment and a kind that is known; a confidence is from 0 to 1. (Parameter 'payment')", () => _ = new MatchConfirmed(Payment, ConfirmationKind.SomebodyElse, confidence: -0.1m) },
        { "A confirmation has a structure where it has a customer; on account it has both and settles nothing, of somebody else it has neither. (Parameter 'customer')", () => _ = new MatchConfirmed(Payment, ConfirmationKind.OnAccount, Customer, structure: Structure) },
        { "An undo names the entry of the confirmation. (Parameter 'confirmation')", () => _ = new MatchUndone(default, Nobody) },
        { "The entry is no confirmation of a match. (Parameter 'confirmation')", () => MatchUndone.ToEntries(Header, new JournalEntry(EntryId.From("e"), new LocalDate(2026, 6, 20), Recorded, "me", new MatchUndone(EntryId.From("c"), Nobody))) },
        { "Nothing is suggested that could be confirmed: say what the payment settles.", () => Proposal(5).Confirm(Header) },
        { "Value cannot be null. (Parameter 'alternative')", () => Proposal(123_456).Confirm(Header, (MatchAlternative)null!) },
        { "The alternative is one of another proposal. (Parameter 'alternative')", () => Proposal(123_456).Confirm(Header, new MatchAlternative(1, [], Money.Eur(1))) },
        { "A match settles at least one item, each once, and no more than was paid. (Parameter 'allocations')", () => Proposal(123_456).Confirm(Header, []) },
        { "The book has no open item FA-99. (Parameter 'allocations')", () => Proposal(123_456).Confirm(Header, [new Allocation(ItemId.From("FA-99"), Money.Eur(1))]) },
        { "The book has no customer Z. (Parameter 'customer')", () => Proposal(123_456).ConfirmOnAccount(Header, CustomerId.From("Z")) },
        { "A comparison needs runs, each with a name of its own. (Parameter 'runs')", () => MatchingComparison.Between() },
        { "A comparison needs runs, each with a name of its own. (Parameter 'runs')", () => MatchingComparison.Between(new MatchingRun("a", []), new MatchingRun("a", [])) },
        { "b is about other payments than a. (Parameter 'runs')", () => MatchingComparison.Between(new MatchingRun("a", [Proposal(5)]), new MatchingRun("b", [])) },
        { "The payment P1 occurs twice in a. (Parameter 'proposals')", () => _ = new MatchingRun("a", [Proposal(5), Proposal(6)]) },
        { "The built-in matchers were added before.", () => new MatchingEngineBuilder().AddDefaults().AddDefaults() },
        { "threads ('0') must be greater than or equal to '1'. (Parameter 'threads')\nActual value was 0.", () => new MatchingEngineBuilder().WithThreads(0) },
        { "threads ('1025') must be less than or equal to '1024'. (Parameter 'threads')\nActual value was 1025.", () => new MatchingEngineBuilder().WithThreads(1_025) },
        { "The payment P1 occurs twice. (Parameter 'payments')", () => new SmallBook(1).Match(SmallBook.Pay(5), SmallBook.Pay(6)) },
        { "The payment P1 occurs twice in the history. (Parameter 'payments')", () => _ = new SmallBook(1).Before(SmallBook.Pay(5)).Before(SmallBook.Pay(6)).Match(SmallBook.Pay(5, id: "P2")) },
        { "The customer A occurs twice. (Parameter 'customers')", () => _ = new SmallBook(1).Customer("A", "Alpha").Customer("A", "Beta").Book },
        { "The item X occurs twice. (Parameter 'id')", () => _ = new SmallBook(1).Customer("A", "Alpha").Invoice("X", "A", 5, "2026-05-01").Invoice("X", "A", 6, "2026-05-01").Book },
        { "A change states nothing that is null. (Parameter 'items')", () => _ = MatchingBookChange.None with { Settled = [null!] } },
        { "Odds are a finite number above zero. (Parameter 'odds')\nActual value was 0.", () => LogOdds.FromOdds(0) },
        { "There are at most 100 rules, and none is null. (Parameter 'value')", () => _ = MatchingPolicy.Default with { Differences = [null!] } },
        { "There are at most 100 rules, and none is null. (Parameter 'value')", () => _ = MatchingPolicy.Default with { Differences = [.. Enumerable.Repeat(DifferenceRule.Defaults[0], 101)] } },
        { "Value cannot be null. (Parameter 'book')", () => new MatchingEngineBuilder().AddDefaults().Build().Match(null!, Array.Empty<Payment>()) },
        { "Value cannot be null. (Parameter 'payments')", () => new MatchingEngineBuilder().AddDefaults().Build().Match(new SmallBook(1).Book, (IEnumerable<Payment>)null!) },
        { "Value cannot be null. (Parameter 'payments')", () => new MatchingEngineBuilder().AddDefaults().Build().Match(new SmallBook(1).Book, [null!]) },
        { "Value cannot be null. (Parameter 'report')", () => new SmallBook(1).Book.After(null!) },
        { "Evidence needs a family and a kind. (Parameter 'kind')", () => MatchEvidence.Create(EvidenceFamily.Time, default, LogOdds.Zero, "x") },
        { "A kind is 1 to 64 ASCII letters and digits and starts with a lower-case letter, such as remittanceMail. (Parameter 'code')", () => EvidenceKind.From("Mail") },
        { "The language is not one of those that explanations exist in. (Parameter 'language')\nActual value was 99.", () => Proposal(5).Sentence((ExplanationLanguage)99) },
        { "ApplyThreshold is from 0.5 to 1. (Parameter 'ApplyThreshold')\nActual value was 0.4.", () => _ = MatchingPolicy.Default with { ApplyThreshold = 0.4m } },
        { "Overpayments is one of Hold, ApplyRestOnAccount. (Parameter 'Overpayments')\nActual value was 99.", () => _ = MatchingPolicy.Default with { Overpayments = (OverpaymentAction)99 } },
    };

    private static Instant Recorded => Instant.FromUtc(2026, 6, 21, 8, 0);

    private static BatchHeader Header => new("c", SmallBook.AsOf, Recorded, "me");

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void It_says_what_is_wrong(string message, Action mistake)
    {
        Exception? thrown = Record.Exception(mistake);
        Assert.True(thrown is ArgumentException or InvalidOperationException, $"{message}: {thrown}");
        Assert.Equal(message, thrown!.Message.ReplaceLineEndings("\n"));
    }

    private static MatchProposal Proposal(long cents) => new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-1", "A", 123_456, "2026-05-01").Match(SmallBook.Pay(cents));
}
