namespace Receivables.Matching.Documents;

/// <summary>Texts that a bank cut within the number.</summary>
public class CutNumbersTests
{
    // Every customer has numbers of its own: A07QK53-0015.
    [Theory]
    [InlineData("INVOICE A07QK53 0", "A07QK53-0010")]
    [InlineData("YOUR INV A07QK53-", "A07QK53-0010")]
    [InlineData("YOUR INVNO A07Q", "")] // too little is left
    [InlineData("INVOICE XA07QK53 0", "")] // within a word
    [InlineData("INV A07QK53-", "")] // too short to be cut
    [InlineData("INVOICE A07QK53 0 THANKS", "")] // it goes on
    [InlineData("INVOICE Z07QZ53 0", "")] // nobody's
    public void What_is_left_of_a_number_speaks_for_its_item(string text, string item)
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(14_400, text));
        MatchEvidence[] evidence = [.. proposal.Evidence.Where(e => e.Kind == EvidenceKind.ShortNumber)];
        Assert.Equal(item.Length > 0 ? [item] : [], proposal.Items.Where(_ => evidence.Length > 0).Select(i => i.Item.Id.ToString()));
    }

    // Of several alike it does not say which: a person does.
    [Fact]
    public void Others_of_the_customer_begin_so_as_well()
    {
        SmallBook book = Book().Invoice("A07QK53-0099", "A0", 14_400, "2026-05-09");
        Assert.Equal(MatchDecision.Review, book.Match(SmallBook.Pay(14_400, "INVOICE A07QK53 0")).Decision);
    }

    // One series: as many digits of the serial as are left are told.
    [Fact]
    public void In_a_series_the_digits_of_the_serial_count()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("FA-2026-17752", "A", 99_998, "2026-05-01");
        MatchEvidence evidence = book.Match(SmallBook.Pay(99_998, "facture FA-2026-1775")).Evidence.Single(e => e.Kind == EvidenceKind.ShortNumber);
        Assert.Equal((8, 12), (evidence.Start, evidence.Length));
    }

    // As a random number in base sixteen: A07QK53, B07QL53, ...
    private static string Prefix(int c) => $"{(char)('A' + (c % 26))}07Q{(char)('K' + (c / 26))}53";

    private static SmallBook Book()
    {
        SmallBook book = new(0);
        for (int c = 0; c < 60; c++)
        {
            book.Customer($"A{c}", $"Customer {(char)('A' + (c % 26))} {(char)('A' + (c / 26))}");
            for (int i = 0; i < 2; i++)
            {
                book.Invoice($"{Prefix(c)}-00{10 + i}", $"A{c}", i == 0 ? 14_400 : 20_000 + (i * 7_919) + (c * 131), "2026-05-01");
            }
        }

        return book;
    }
}
