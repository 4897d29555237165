using Receivables.Ledgers;

namespace Receivables.Matching;

public class MatchAlternativeTests
{
    [Theory]
    [InlineData("A", "A", "A")]
    [InlineData("A", "B", null)]
    [InlineData("B", "B", "B")]
    public void It_is_of_the_customer_who_owes_all_of_it(string first, string second, string? customer)
    {
        MatchingBook book = new SmallBook(0).Customer("A", "Alpha").Customer("B", "Beta").Invoice("X-1", first, 500, "2026-05-01").Invoice("X-2", second, 700, "2026-05-01").Book;
        MatchedItem[] items = [.. book.OpenItems.Select(i => new MatchedItem(i, new Allocation(i.Id, i.Open)))];
        Assert.Equal(customer, new MatchAlternative(0.5, items, Money.Eur(0)).Customer?.Value);
    }
}
