using FsCheck.Fluent;
using Receivables.Matching.Contention;

namespace Receivables.Matching;

/// <summary>A book keeps a place of work for the next payment: nobody can tell, but for what it costs.</summary>
public class WorkbenchTests
{
    private const int Kilobyte = 1_024;
    private const int Many = 1_000;

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    // By number, by account alone, by name, part of a sum, nothing of the book, and one that says what an earlier payment of the ledger said.
    [Theory]
    [InlineData("votre facture fa-2026-00017 du 12.05.2026 tel 06 12 34 56 78", 17, 100_017, "apply FA-2026-00017")]
    [InlineData("merci", 17, 100_017, "apply FA-2026-00017")]
    [InlineData("FA-2026-00017", 17, 50_000, "review PartialPayment FA-2026-00017")]
    [InlineData("loyer", 0, 77, "unmatched NoCandidate")]
    public void A_payment_alone_allocates_less_than_a_kilobyte(string text, int payer, long cents, string expected)
    {
        (MatchingBook book, MatchingEngine engine) = (Book(), Engine());
        Payment payment = SmallBook.Pay(cents, text, payer);
        MatchProposal? proposal = null;
        long allocated = Allocations.Least(() => proposal = engine.Match(book, payment));
        Assert.Equal(expected, SmallBook.Line(proposal!));
        Assert.InRange(allocated, 1, Kilobyte);
    }

    [Fact]
    public void A_batch_allocates_less_than_a_kilobyte_a_payment()
    {
        (MatchingBook book, MatchingEngine engine) = (Book(), Engine());
        Payment[] payments = [.. Enumerable.Range(1, Many).Select(i => SmallBook.Pay(100_000 + i, i % 3 == 0 ? "merci" : $"facture FA-2026-{i:00000} du 12.05.2026", i % 3 == 1 ? 0 : i, id: $"P{i:0000}"))];
        MatchReport? report = null;
        long allocated = Allocations.Least(() => report = engine.Match(book, payments, Token));
        Assert.Equal(Many, report!.Applied.Count());
        Assert.InRange(allocated / (double)Many, 1, Kilobyte);
    }

    [Fact]
    public void One_that_was_used_decides_as_a_new_one_does() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        MatchingEngine engine = Engine();
        var used = new CrowdedBook(seed);
        foreach (Payment payment in used.Payments.Concat(used.Payments))
        {
            Assert.Equal(Text(engine.Match(new CrowdedBook(seed).Book, [payment], Token).Proposals[0]), Text(engine.Match(used.Book, payment)));
        }
    }, 300);

    [Fact]
    public void After_a_text_of_a_megabyte_and_a_matcher_that_throws_it_decides_as_before()
    {
        MatchingBook book = Book();
        var engines = new[] { Engine(), new MatchingEngineBuilder().AddDefaults().Add(new Restless()).Build() };
        Payment payment = SmallBook.Pay(100_017, "FA-2026-00017", 17);
        foreach (MatchingEngine engine in engines)
        {
            string expected = Text(engine.Match(Book(), payment));
            Assert.Equal(expected, Text(engine.Match(book, payment)));
            engine.Match(book, SmallBook.Pay(5, string.Concat(Enumerable.Repeat("12 AB34 ", 50_000)), id: "P2"));
            Assert.Equal(expected, Text(engine.Match(book, payment)));
            if (engine == engines[1])
            {
                Assert.Throws<NotSupportedException>(() => engine.Match(book, SmallBook.Pay(5, "throw", id: "P3")));
            }

            Assert.Equal(expected, Text(engine.Match(book, payment)));
        }
    }

    [Fact]
    public void A_matcher_may_ask_the_engine_itself()
    {
        MatchingBook book = Book();
        var asking = new Asking();
        MatchingEngine engine = new MatchingEngineBuilder().Add(asking).AddDefaults().Build();
        asking.Engine = engine;
        string expected = Text(Engine().Match(book, SmallBook.Pay(100_017, "FA-2026-00017", 17)));
        Assert.Equal(expected, Text(engine.Match(book, SmallBook.Pay(100_017, "FA-2026-00017", 17))));
        Assert.Equal("apply FA-2026-00018", asking.Answer);
    }

    [Fact]
    public void Threads_that_meet_on_one_book_do_not_disturb_one_another()
    {
        MatchingBook book = Book();
        MatchingEngine[] engines = [Engine(), Engine()];
        Payment[] payments = [.. Enumerable.Range(1, Many).Select(i => SmallBook.Pay(100_000 + i, $"facture FA-2026-{i:00000}", i, id: $"P{i:0000}"))];
        var lines = new string[Many];
        Parallel.For(0, Many, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Token }, i => lines[i] = SmallBook.Line(engines[i % 2].Match(book, payments[i])));
        Assert.Equal(payments.Select(p => "apply FA-2026-0" + p.Id.Value[1..]), lines);
    }

    private static MatchingEngine Engine() => new MatchingEngineBuilder().AddDefaults().Build();

    private static MatchingBook Book()
    {
        var book = new SmallBook();
        for (int i = 1; i <= Many; i++)
        {
            book.Customer($"C{i:0000}", $"Customer {i}", i).Invoice($"FA-2026-{i:00000}", $"C{i:0000}", 100_000 + i, "2026-05-01");
        }

        return book.Book;
    }

    private static string Text(MatchProposal proposal) => proposal.Explain() + proposal.Customer + proposal.DuplicateOf;

    private sealed class Restless : IMatcher
    {
        public void Find(MatchContext context)
        {
            if (context.Payment.Remittance == "throw")
            {
                throw new NotSupportedException("It does not want to.");
            }
        }
    }

    private sealed class Asking : IMatcher
    {
        internal MatchingEngine? Engine { get; set; }

        internal string Answer { get; private set; } = "";

        public void Find(MatchContext context)
        {
            if (context.Payment.Id.Value == "P1")
            {
                Answer = SmallBook.Line(Engine!.Match(context.Book, SmallBook.Pay(100_018, "FA-2026-00018", 18, id: "P2")));
            }
        }
    }
}
