using Receivables.Matching.Books;

namespace Receivables.Matching.Payers;

public class CustomerNumbersTests
{
    // The most frequent first, of as many the first by the alphabet; four at most.
    [Theory]
    [InlineData("B1 A1 A2", "A B")]
    [InlineData("K-1 K-2 C7 C8 C9 D1", "C K- D")]
    [InlineData("101 102 X1", " X")]
    [InlineData("Alpha Beta", "")]
    [InlineData("A1 B1 C1 D1 E1 E2", "E A B C")]
    public void What_their_numbers_begin_with(string ids, string prefixes)
    {
        CustomerRow[] customers = [.. ids.Split(' ').Select(id => new CustomerRow(CustomerId.From(id), null, -1, 0, 0))];
        Assert.Equal(prefixes, string.Join(' ', CustomerNumbers.PrefixesOf(customers)));
    }
}
