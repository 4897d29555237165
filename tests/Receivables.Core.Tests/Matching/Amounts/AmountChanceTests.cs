namespace Receivables.Matching.Amounts;

/// <summary>How rare an amount is, measured on the book.</summary>
public class AmountChanceTests
{
    private static readonly long[] Varied = [.. Enumerable.Range(0, 1_000).Select(i => 10_001L + (i * 7_919 % 900_000))];

    [Fact]
    public void An_odd_amount_is_as_rare_as_amounts_get() =>
        Assert.Equal(AmountChance.Rarest, new AmountChance(Varied).Of(123_457, 1));

    [Fact]
    public void A_round_amount_is_common_where_many_are_round()
    {
        var round = new AmountChance([.. Enumerable.Range(1, 1_000).Select(i => i % 90 * 100_000L + 100_000)]);
        Assert.InRange(round.Of(1_200_000, 1), 0.001, 0.1);
        Assert.True(new AmountChance(Varied).Of(1_200_000, 1) < round.Of(1_200_000, 1));
    }

    [Fact]
    public void An_amount_that_others_have_is_as_common_as_they_are() =>
        Assert.Equal(0.249, new AmountChance([.. Enumerable.Repeat(4_990L, 250), .. Varied.Take(750)]).Of(4_990, 250), 3);

    [Fact]
    public void The_item_itself_is_not_a_coincidence()
    {
        var round = new AmountChance([.. Enumerable.Range(1, 1_000).Select(i => i % 90 * 100_000L + 100_000)]);
        Assert.Equal(round.Of(1_200_000, 0), round.Of(1_200_000, 1));
    }

    [Fact]
    public void An_amount_that_nobody_owes_by_itself_is_rarer_than_a_price()
    {
        Assert.InRange(new AmountChance(Varied).Of(123_457, 0), AmountChance.RarestSum, AmountChance.Rarest / 5);
        Assert.Equal(AmountChance.RarestSum, new AmountChance(Varied).Of(123_456_789_123, 0));
    }

    [Fact]
    public void A_book_of_one_amount_and_the_largest_amount_are_fine()
    {
        Assert.InRange(new AmountChance([100]).Of(100, 1), AmountChance.Rarest, 1);
        Assert.InRange(new AmountChance([long.MaxValue]).Of(long.MaxValue, 1), AmountChance.Rarest, 1);
        Assert.InRange(new AmountChance([]).Of(1, 0), AmountChance.Rarest, 1);
    }

    [Fact]
    public void The_weight_is_minus_its_logarithm() => Assert.Equal(115_129, new AmountChance(Varied).WeightOf(123_457, 1));
}
