namespace Receivables.Matching.Documents;

/// <summary>What stands beside a number is not taken for a part of it, nor the number for a part of that.</summary>
public sealed class NoiseBesideNumbersTests
{
    [Theory]
    [InlineData("00309/26", "Facture 00309.26")]
    [InlineData("00309/26", "Tél 04 12 39 19 79 Facture 00309.26")]
    [InlineData("00003777", "Re-Nr: 00003777 EUR 1 002,11")]
    [InlineData("11745", "importe 120,00 EUR 11745")]
    [InlineData("101898", "RNR 101898 EUR 1 850,00")]
    [InlineData("00281009", "SIRET 36765038692854 00281009")]
    [InlineData("26.06.02034", "SIRET 362 820 764 25249 26.06.02034")]
    [InlineData("9012001098", "Tel. 0478535746 9012001098")]
    [InlineData("2216-039", "2216-039 250,00")]
    [InlineData("26.05.02094", "RE 26.05.2094")]
    [InlineData("02821/26", "A/C C00068, payment for 02821/26")]
    public void The_number_is_read(string number, string text)
    {
        SmallBook book = Like(number);
        MatchProposal proposal = book.Match(SmallBook.Pay(12_345, text));
        Assert.Contains(proposal.Evidence, e => e.Family == EvidenceFamily.Document && e.Weight > LogOdds.Zero);
        Assert.EndsWith(number, SmallBook.Line(proposal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00123", "du 00123,00")]
    [InlineData("00068", "A/C C00068")]
    [InlineData("2094", "vom 26.05.2026")]
    public void The_noise_is_not(string number, string text) =>
        Assert.DoesNotContain(Like(number).Match(SmallBook.Pay(12_345, text)).Evidence, e => e.Family == EvidenceFamily.Document);

    // Bare serials of five digits beside numbers of ten that begin with the year: each is a series of its own.
    [Fact]
    public void Bare_numbers_of_two_lengths_are_two_series()
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha", 1);
        for (int i = 0; i < 30; i++)
        {
            book.Customer($"C{i}", $"Customer {i}").Invoice($"{10_700 + i}", $"C{i}", 10_037 + (i * 7_919), "2026-05-01").Invoice($"2026000{400 + i}", $"C{i}", 20_037 + (i * 7_919), "2026-05-01");
        }

        book.Invoice("10731", "A", 24_000, "2026-04-01").Invoice("2026000431", "A", 24_000, "2026-05-01");
        Assert.Equal("apply 2026000431", SmallBook.Line(book.Match(SmallBook.Pay(24_000, "000431", 1))));
    }

    // Two dozen numbers of the form, a few of each customer.
    private static SmallBook Like(string number)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha", 1);
        int at = number.Length - 1;
        while (!char.IsAsciiDigit(number[at]) || (number.Contains('/', StringComparison.Ordinal) && at > number.IndexOf('/', StringComparison.Ordinal)))
        {
            at--;
        }

        for (int i = 0; i < 24; i++)
        {
            string other = string.Concat(number.AsSpan(0, at - 1), $"{10 + (i * 3)}", number.AsSpan(at + 1));
            if (other != number)
            {
                book.Customer($"C{i}", $"Customer {i}").Invoice(other, $"C{i}", 20_037 + (i * 7_919), "2026-05-01");
            }
        }

        return book.Invoice(number, "A", 12_345, "2026-05-01");
    }
}
