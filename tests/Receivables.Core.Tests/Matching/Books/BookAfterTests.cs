using FsCheck.Fluent;
using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Books;

/// <summary>A book of which a part is settled is the book that would be made of what is left.</summary>
public class BookAfterTests
{
    [Fact]
    public void Its_columns_are_those_of_a_book_made_again() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var books = new RandomBooks(seed);
        var random = new Random(seed);
        BookIndex before = MatchingBook.From(books.Items, books.Customers, SmallBook.AsOf).Index;
        Dictionary<int, long> settled = [];
        for (int row = 0; row < before.Columns.Items.Length; row++)
        {
            if (random.Next(3) == 0)
            {
                settled.Add(row, random.Next(2) == 0 ? before.Columns.Items[row].Open : before.Columns.Items[row].Open / 2);
            }
        }

        BookColumns after = BookAfter.Of(before, settled).Columns;
        BookColumns again = BookColumns.From(after.OpenItems.Where((_, row) => after.Items[row].Open != 0), books.Customers);
        int[] left = [.. Enumerable.Range(0, after.Items.Length).Where(row => after.Items[row].Open != 0)];
        Assert.Equal(again.OpenItems, left.Select(row => after.OpenItems[row]));
        Assert.Equal(again.Items.Select(i => (i.Open, i.CanPay, i.IssueDate)), left.Select(row => (after.Items[row].Open, after.Items[row].CanPay, after.Items[row].IssueDate)));
        Assert.Equal(again.Items.Select(i => again.OpenItems[i.Peer].Id), left.Select(row => after.OpenItems[after.Items[row].Peer].Id));
        Assert.Equal(
            again.Accounts.Select(a => (a.Customer, a.Currency, a.Payable)),
            after.Accounts.Where(a => left.Any(row => row >= a.Start && row < a.End)).Select(a => (a.Customer, a.Currency, a.Payable)));
    }, 500);

    // Nothing is applied in part yet; what is left counts all the same.
    [Fact]
    public void Of_an_item_that_is_partly_met_the_rest_is_suggested()
    {
        SmallBook small = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 120_000, "2026-06-18", terms: "2/10 net 30");
        Assert.Equal([(40_000L, Fit.Partial)], Suggested(small, SmallBook.Pay(40_000, "FA-2026-00001", 1), 50_000));
        Assert.Equal([(70_000L, Fit.Exact)], Suggested(small, SmallBook.Pay(70_000, "FA-2026-00001", 1), 50_000));
        Assert.Equal([(70_000L, Fit.Exact)], Suggested(small, SmallBook.Pay(70_000), 50_000));
        Assert.Equal([(70_000L, Fit.Excess)], Suggested(small, SmallBook.Pay(90_000, "FA-2026-00001"), 50_000));
        Assert.Equal([(68_600L, Fit.Partial)], Suggested(small, SmallBook.Pay(68_600, "FA-2026-00001"), 50_000));
        Assert.Empty(Suggested(small, SmallBook.Pay(120_000), 50_000));
    }

    [Fact]
    public void Of_items_that_are_alike_the_next_stands_for_the_one_that_is_gone()
    {
        SmallBook small = new SmallBook().Customer("A", "Alpha", 1).Invoice("X1", "A", 50_000, "2026-05-01").Invoice("X2", "A", 50_000, "2026-05-02").Invoice("X3", "A", 50_000, "2026-05-03");
        Workspace work = Look(small, SmallBook.Pay(50_000), 50_000, "X1");
        Leg leg = Assert.Single(work.Candidates.LegsOf(work.Candidates[0]).ToArray());
        Assert.Equal("X2", work.Index.Columns.OpenItems[leg.Item].Id.ToString());
        Assert.Equal((1, 2), (work.Candidates.Count, work.Candidates[0].Peers));
    }

    private static List<(long Settled, Fit Fit)> Suggested(SmallBook small, Payment payment, long settled)
    {
        Workspace work = Look(small, payment, settled, "FA-2026-00001");
        return [.. Enumerable.Range(0, work.Candidates.Count).Select(i => (work.Candidates.LegsOf(work.Candidates[i])[0].Settled, work.Candidates[i].Fit))];
    }

    private static Workspace Look(SmallBook small, Payment payment, long settled, string item)
    {
        MatchingBook book = small.Book;
        BookIndex index = BookAfter.Of(book.Index, new Dictionary<int, long> { [book.RowOf(ItemId.From(item))] = settled });
        var work = new Workspace(book, index, MatchingPolicy.Default);
        work.Start(payment);
        new RemittanceTextMatcher().Find(work.Context);
        new KnownIbanMatcher().Find(work.Context);
        CandidateGenerator.Generate(work);
        return work;
    }
}
