using FsCheck.Fluent;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using static System.FormattableString;

namespace Receivables.Matching.Documents;

/// <summary>Series that are told from what was counted are those that would be learned again.</summary>
public class StemCountsTests
{
    [Fact]
    public void More_forms_and_series_than_are_kept_make_no_difference() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        int forms = random.Next(1, 200);
        int series = random.Next(1, 3_000);
        int serials = random.Next(1, 40);
        string Number(int i) => random.Next(3) switch
        {
            0 => Invariant($"{(char)('A' + (random.Next(forms) % 26))}{(char)('A' + (random.Next(forms) / 26))}{random.Next(serials * 100)}-{i}"),
            1 => Invariant($"K{random.Next(series):0000}-{random.Next(serials):000}/{i % 2}"),
            _ => Invariant($"FA-{2024 + random.Next(3)}-{i:00000}"),
        };
        List<string> numbers = [.. Enumerable.Range(0, 3_000).Select(Number).Distinct()];
        MatchingBook book = BookOf(numbers.Take(2_000));
        for (int step = 0; step < 6; step++)
        {
            List<ItemId> gone = [.. book.OpenItems.OrderBy(_ => random.Next()).Take(random.Next(30)).Select(i => i.Id)];
            List<OpenItem> added = [.. numbers.Skip(2_000 + (step * 20)).Take(random.Next(20)).Select(Item)];
            bool settle = random.Next(2) == 0;
            book = book.With(MatchingBookChange.None with { Added = added, Withdrawn = settle ? [] : gone, Settled = settle ? [.. gone.Select(id => new Allocation(id, Money.Eur(10)))] : [] });
            Assert.Equal(StemsOf(MatchingBook.From(book.OpenItems, [], SmallBook.AsOf, book.History)), StemsOf(book));
        }
    }, 25);

    // Beyond so many values a run of digits is not told apart from another: either may be the serial once some are gone.
    [Fact]
    public void Runs_with_more_values_than_are_told_apart_are_counted_again_when_it_matters()
    {
        MatchingBook book = BookOf(Enumerable.Range(0, 9_000).Select(i => Invariant($"{10_000 + i}/{20_000 + (i * 7_919 % 9_001)}")));
        for (int step = 0; step < 8; step++)
        {
            book = book.With(MatchingBookChange.None with { Withdrawn = [.. book.OpenItems.Take(900).Select(i => i.Id)] });
            Assert.Equal(StemsOf(MatchingBook.From(book.OpenItems, [], SmallBook.AsOf, book.History)), StemsOf(book));
        }
    }

    [Fact]
    public void A_new_invoice_and_one_that_is_settled_are_told_from_what_was_counted()
    {
        MatchingBook book = BookOf(Enumerable.Range(0, 500).Select(i => Invariant($"FA-2026-{i:00000}")));
        var learning = new StemLearning();
        foreach (OpenItem item in book.OpenItems)
        {
            learning.Learn(item.Id.Document.Value, item.IssueDate.Year);
        }

        foreach (OpenItem item in book.OpenItems)
        {
            learning.Count(item.Id.Document.Value);
        }

        StemCounts counts = StemCounts.Of(learning)!;
        Assert.NotNull(counts.After(Learned(book, MatchingBookChange.None with { Added = [Item("FA-2026-00777")] }, out MatchingBook after), after.Index.Numbers));
        Assert.NotNull(counts.After(Learned(book, MatchingBookChange.None with { Settled = [new Allocation(ItemId.From("FA-2026-00123"), Money.Eur(10))] }, out after), after.Index.Numbers));
        Assert.NotNull(counts.After(Learned(book, MatchingBookChange.None with { Withdrawn = [ItemId.From("FA-2026-00123")] }, out after), after.Index.Numbers));

        // What all serials have in common is told against the first.
        Assert.Null(counts.After(Learned(book, MatchingBookChange.None with { Withdrawn = [book.OpenItems[0].Id] }, out after), after.Index.Numbers));
    }

    [Fact]
    public void Shapes_forget_the_least_and_the_largest()
    {
        MatchingBook book = BookOf(["FA-100", "FA-200", "FA-300", "FB-1", "FA-1000"]);
        book = book.With(MatchingBookChange.None with { Withdrawn = [ItemId.From("FA-300"), ItemId.From("FB-1")] });
        Assert.True(book.Index.Shapes.TryFind("FA100", out NumberShape shape));
        Assert.Equal((2, 100L, 200L), (shape.Count, shape.Least, shape.Most));
        Assert.False(book.Index.Shapes.TryFind("FB1", out _));
        book = book.With(MatchingBookChange.None with { Settled = [new Allocation(ItemId.From("FA-200"), Money.Eur(10))] });
        Assert.True(book.Index.Shapes.TryFind("FA200", out shape));
        Assert.Equal((2, 100L, 200L), (shape.Count, shape.Least, shape.Most));
    }

    private static LearnedEdit Learned(MatchingBook book, MatchingBookChange change, out MatchingBook after)
    {
        ItemChanges items = ItemChanges.Of(book.Index, change);
        HistoryEdit history = book.History.Edit(book.AsOf, DocumentChanges.Of(book.Index, book.History.SettledDocuments, items), [], []);
        after = book.With(change);
        return new LearnedEdit(ColumnSplice.Edit(book.Index.Columns, items.ToEdits(), []), history.Settled);
    }

    private static MatchingBook BookOf(IEnumerable<string> numbers) => MatchingBook.From(numbers.Select(Item), [], SmallBook.AsOf);

    private static OpenItem Item(string number) => Given.Item(number, "A", "2026-05-01", "2026-05-31", "10.00 EUR");

    private static IEnumerable<string> StemsOf(MatchingBook book) => book.Index.Stems.Stems.Select(BookContents.TextOf);
}
