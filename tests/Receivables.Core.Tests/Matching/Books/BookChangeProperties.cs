using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>A book that is changed is the book that would be made again, whatever happens to it.</summary>
public class BookChangeProperties
{
    private static readonly MatchingEngine Engine = new MatchingEngineBuilder().AddDefaults().Build();
    private static readonly MatchingEngine Loose = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { ApplyThreshold = 0.5m, ApplyMargin = LogOdds.Zero }).Build();

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void Its_columns_and_indexes_hold_the_same() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomChanges(seed);
        MatchingBook book = random.Twin.Book;
        for (int step = 0; step < 8; step++)
        {
            book = book.With(random.Next());
            BookContents.AssertSame(random.Twin.Book, book, random.Texts());
        }
    }, 400);

    [Fact]
    public void Its_decisions_have_the_same_bytes() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomChanges(seed);
        MatchingBook book = random.Twin.Book;
        PayerMemory memory = seed % 2 == 0 ? PayerMemory.Empty : MemoryOf(Loose.Match(book, random.Payments()));
        book = book.With(memory);
        for (int step = 0; step < 8; step++)
        {
            book = book.With(random.Next());
            List<Payment> payments = random.Payments();
            MatchingBook again = random.Twin.Book.With(memory);
            Assert.Equal(Texts(Engine.Match(again, payments)), Texts(Engine.Match(book, payments)));
            Assert.Equal(Texts(Loose.Match(again, payments)), Texts(Loose.Match(book, payments)));
        }
    }, 300);

    [Fact]
    public void Many_at_once_are_the_same_as_one_after_the_other() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomChanges(seed);
        MatchingBook before = random.Twin.Book;
        List<OpenItem> added = [.. Enumerable.Range(0, 30).Select(i => Given.Item($"X-{i}", $"{"CDE"[i % 3]}{i % 7}", "2026-05-01", $"2026-06-{1 + (i % 9):00}", i % 5 == 0 ? "10.00 USD" : "123.45 EUR"))];
        MatchingBook all = before.With(MatchingBookChange.None with { Added = added });
        MatchingBook one = added.Aggregate(before, (book, item) => book.With(MatchingBookChange.None with { Added = [item] }));
        BookContents.AssertSame(one, all, random.Texts());
        List<ItemId> gone = [.. all.OpenItems.Where((_, i) => i % 3 != 0).Select(i => i.Id)];
        MatchingBook less = gone.Aggregate(one, (book, item) => book.With(MatchingBookChange.None with { Withdrawn = [item] }));
        BookContents.AssertSame(less, all.With(MatchingBookChange.None with { Withdrawn = gone }), random.Texts());
    }, 100);

    [Fact]
    public void The_book_before_stays_as_it_was() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomChanges(seed);
        MatchingBook book = random.Twin.Book;
        MatchingBook same = random.Twin.Book;
        IReadOnlyCollection<string> texts = random.Texts();
        book.With(random.Next()).With(random.Next());
        BookContents.AssertSame(same, book, texts);
    }, 200);

    private static PayerMemory MemoryOf(MatchReport report)
    {
        PayerMemory memory = PayerMemory.Empty;
        foreach (MatchProposal proposal in report.Proposals.Where(p => p.Items.Count > 0))
        {
            memory = memory.Learn(proposal.Confirm(new BatchHeader($"c/{proposal.Payment.Id}", new LocalDate(2026, 7, 1), Instant.FromUtc(2026, 7, 1, 8, 0), "me"))[^1]);
        }

        return memory;
    }

    private static IReadOnlyList<string> Texts(MatchReport report) =>
        [.. report.Proposals.Select(p => $"{p.Explain()} {p.Sentence()} {BitConverter.DoubleToInt64Bits(p.Confidence)} {p.Customer} {p.DuplicateOf} {string.Join(',', p.Rivals)}")];
}
