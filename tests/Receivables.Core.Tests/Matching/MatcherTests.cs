using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>Matchers of a user's own.</summary>
public class MatcherTests
{
    private const long Amount = 123_456;

    private static SmallBook Book() => new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta", 2)
        .Invoice("FA-2026-00001", "A", Amount, "2026-05-01").Invoice("FA-2026-00002", "A", Amount, "2026-05-02", terms: "net 40");

    private static MatchEvidence Evidence(double odds, EvidenceFamily family = EvidenceFamily.Document) =>
        MatchEvidence.Create(family, EvidenceKind.From("mail"), LogOdds.FromOdds(odds), "announced by mail");

    [Fact]
    public void Its_evidence_changes_a_decision()
    {
        SmallBook book = Book();
        Assert.Equal("review Ambiguous FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "", 1))));
        book.Engine = Engine(c => c.NameItem(c.Book.FindByNumber("FA-2026-00002")[0], Evidence(100_000)), MatchingPolicy.Default with { PluginWeightCap = LogOdds.FromOdds(1e6) });
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1));
        Assert.Equal("apply FA-2026-00002", SmallBook.Line(proposal));
        Assert.Contains("+11.5129  announced by mail", proposal.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_weight_is_capped_until_the_policy_says_more()
    {
        SmallBook book = Book();
        book.Engine = Engine(c => c.NameItem(c.Book.FindByNumber("FA-2026-00002")[0], Evidence(1e9)));
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1));
        Assert.Equal("review Ambiguous FA-2026-00002", SmallBook.Line(proposal));
        Assert.Equal("6.9078", proposal.Evidence.Single(e => e.Kind.Code == "mail").Weight.ToString());
    }

    [Fact]
    public void It_can_identify_the_payer_and_speak_against_one()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Customer("B", "Beta").Invoice("FA-2026-00001", "A", Amount, "2026-05-01");
        book.Engine = Engine(c => c.IdentifyPayer(CustomerId.From("A"), Evidence(1_000, EvidenceFamily.Payer)));
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(Amount))));
        book.Engine = Engine(c => c.IdentifyPayer(CustomerId.From("A"), Evidence(0.0001, EvidenceFamily.Payer)));
        Assert.Equal("unmatched Unlikely", SmallBook.Line(book.Match(SmallBook.Pay(Amount))));
    }

    [Fact]
    public void It_can_propose_an_answer_of_its_own_with_an_adjustment()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", Amount, "2026-05-01");
        var allocation = new Allocation(ItemId.From("FA-2026-00001"), Money.Eur(1234.56m), [new Adjustment(AdjustmentKind.BankCharge, Money.Eur(4.56m))]);
        book.Engine = Engine(c => c.Propose([allocation], Evidence(1_000, EvidenceFamily.Amount)));
        MatchProposal proposal = book.Match(SmallBook.Pay(123_000, "FA-2026-00001", 1));
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(proposal));
        Assert.Equal(allocation, proposal.Items[0].Allocation);
        Assert.Equal(Money.Eur(0), proposal.Unapplied);
    }

    [Fact]
    public void What_it_proposes_and_the_engine_finds_is_one_answer()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", Amount, "2026-05-01");
        book.Engine = Engine(c => c.Propose([new Allocation(ItemId.From("FA-2026-00001"), Money.Eur(1234.56m))], Evidence(10, EvidenceFamily.Time)));
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1));
        Assert.Empty(proposal.Alternatives);
        Assert.Contains(proposal.Evidence, e => e.Kind == EvidenceKind.KnownIban);
        Assert.Contains(proposal.Evidence, e => e.Kind.Code == "mail");
    }

    [Fact]
    public void In_a_family_the_strongest_counts()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", Amount, "2026-05-01");
        book.Engine = Engine(c => c.NameItem(c.Book.OpenItems.Single(i => i.Id.Document.Value == "FA-2026-00001"), Evidence(1_000)));
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "FA-2026-00001"));
        Assert.Equal(EvidenceKind.DocumentNumber, Assert.Single(proposal.Evidence, e => e.Family == EvidenceFamily.Document).Kind);
    }

    public static TheoryData<string, Action<MatchContext>> Mistakes => new()
    {
        { "The book has no open item NONE. (Parameter 'id')", c => c.NameItem(Given.Item("NONE", "A", "2026-01-01", "2026-01-31", "1.00 EUR"), Evidence(2)) },
        { "The book has no customer NOBODY. (Parameter 'customer')", c => c.IdentifyPayer(CustomerId.From("NOBODY"), Evidence(2)) },
        { "An answer names at least one item, and each once.", c => c.Propose([]) },
        { "An answer names at least one item, and each once.", c => c.Propose([Half(), Half()]) },
        { "An answer settles no more than is open, with its sign.", c => c.Propose([new Allocation(ItemId.From("FA-2026-00001"), Money.Eur(1234.57m))]) },
        { "An answer settles no more than is open, with its sign.", c => c.Propose([new Allocation(ItemId.From("FA-2026-00001"), Money.Eur(-1))]) },
        { "An answer stays in the currency of the payment.", c => c.Propose([new Allocation(ItemId.From("FA-2026-00001"), Money.FromMinor(1, Currency.Usd))]) },
        { "An answer uses some cash, and no more than was paid.", c => c.Propose([new Allocation(ItemId.From("FA-2026-00001"), Money.Eur(1234.56m)), new Allocation(ItemId.From("FA-2026-00002"), Money.Eur(0.01m))]) },
        { "An answer names an item that is not open.", c => c.Propose([new Allocation(ItemId.From("NONE"), Money.Eur(1))]) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_of_a_matcher_is_an_exception_that_says_what_is_wrong(string message, Action<MatchContext> mistake)
    {
        SmallBook book = Book();
        book.Engine = Engine(mistake);
        Exception? thrown = Record.Exception(() => book.Match(SmallBook.Pay(Amount)));
        Assert.True(thrown is ArgumentException && thrown.Message == message, thrown?.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void It_is_the_same_on_any_number_of_threads(int threads)
    {
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Add(new Failing()).WithThreads(threads).Build();
        Payment[] payments = [.. Enumerable.Range(1, 20).Select(i => SmallBook.Pay(Amount, id: $"P{i}"))];
        Assert.Equal("fails", Assert.Throws<NotSupportedException>(() => engine.Match(Book().Book, payments, TestContext.Current.CancellationToken)).Message);
    }

    private sealed class Failing : IMatcher
    {
        public void Find(MatchContext context) => throw new NotSupportedException("fails");
    }

    [Fact]
    public void Evidence_needs_a_kind_and_a_sentence()
    {
        Assert.Throws<ArgumentException>(() => MatchEvidence.Create(EvidenceFamily.Time, default, LogOdds.Zero, "x"));
        Assert.Throws<ArgumentException>(() => MatchEvidence.Create(EvidenceFamily.Time, EvidenceKind.ExactAmount, LogOdds.Zero, " "));
        Assert.Throws<ArgumentException>(() => MatchEvidence.Create((EvidenceFamily)9, EvidenceKind.ExactAmount, LogOdds.Zero, "x"));
        Assert.All(["", "Mail", "my mail", "1a", new string('a', 65)], code => Assert.Throws<ArgumentException>(() => EvidenceKind.From(code)));
        Assert.Equal("mail", EvidenceKind.From("mail").ToString());
        Assert.Equal("", default(EvidenceKind).Code);
    }

    [Fact]
    public void A_builder_refuses_what_makes_no_sense()
    {
        MatchingEngineBuilder builder = new MatchingEngineBuilder().AddDefaults();
        var matcher = new Function(_ => { });
        Assert.Throws<InvalidOperationException>(() => builder.AddDefaults());
        Assert.Throws<InvalidOperationException>(() => builder.Add(matcher).Add(matcher));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.WithThreads(0));
        Assert.Throws<ArgumentNullException>(() => builder.Add(null!));
        Assert.Throws<ArgumentNullException>(() => builder.WithPolicy(null!));
    }

    [Fact]
    public void An_engine_stays_as_it_was_built()
    {
        var builder = new MatchingEngineBuilder();
        MatchingEngine before = builder.Build();
        builder.AddDefaults();
        Assert.Equal("review AmountOnly FA-2026-00001", SmallBook.Line(before.Match(Book().Book, SmallBook.Pay(Amount, "FA-2026-00001", 1))));
    }

    private static Allocation Half() => new(ItemId.From("FA-2026-00001"), Money.Eur(600));

    private static MatchingEngine Engine(Action<MatchContext> find, MatchingPolicy? policy = null) =>
        new MatchingEngineBuilder().AddDefaults().Add(new Function(find)).WithPolicy(policy ?? MatchingPolicy.Default).Build();

    private sealed class Function(Action<MatchContext> find) : IMatcher
    {
        public void Find(MatchContext context) => find(context);
    }
}
