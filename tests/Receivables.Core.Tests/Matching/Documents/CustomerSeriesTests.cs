namespace Receivables.Matching.Documents;

/// <summary>Each customer has serials behind its own number, 707012-0026: however many customers there are, the number of one names no item.</summary>
public sealed class CustomerSeriesTests
{
    [Theory]
    [InlineData(300)]
    [InlineData(2_000)]
    [InlineData(4_500)] // more than values are told apart
    public void The_number_of_the_customer_names_none_of_its_items(int customers)
    {
        MatchProposal proposal = Match(customers, "factuur 707012-");
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.DoesNotContain(proposal.Evidence, e => e.Kind == EvidenceKind.ShortNumber);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(4_500)]
    public void The_number_in_full_does(int customers) => Assert.Equal("apply 707012-0030", SmallBook.Line(Match(customers, "factuur 707012-0030")));

    // Each of twenty serials is that of many customers; two of 707012 are of one amount, and not alike.
    private static MatchProposal Match(int customers, string text)
    {
        SmallBook book = new SmallBook().Customer("A", "Waterbeek Beheer", 1).Invoice("707012-0026", "A", 25_557, "2026-04-02", terms: "net 14").Invoice("707012-0030", "A", 25_557, "2026-05-02", terms: "net 30");
        for (int i = 0; i < customers; i++)
        {
            book = book.Customer($"C{i}", $"Customer {i}");
            for (int k = 0; k < 5; k++)
            {
                book = book.Invoice($"{700_000 + (i * 7 % 6_997)}-{10 + ((i + k) % 30):0000}", $"C{i}", 1_000 + (i * 17) + (k * 3_331), "2026-05-03");
            }
        }

        return book.Match(SmallBook.Pay(25_557, text, 1));
    }
}
