using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Receivables.TestKit.Generators;

namespace Receivables;

public class MoneySplittingTests
{
    private static Gen<(Money Whole, long[] Weights)> Splits =>
        from whole in Any.Money
        from count in Gen.Choose(1, 12)
        from weights in Gen.Frequency((1, Gen.Constant(0L)), (5, Any.MinorUnits.Select(w => Math.Abs(w / 16)))).ArrayOf(count)
        from last in Gen.Choose(1, 1_000)
        select (whole, (long[])[.. weights, last]);

    [Fact]
    public void Parts_sum_to_the_whole_and_each_lies_within_one_unit_of_its_exact_share() =>
        Property.ForAll(
            Splits,
            s =>
            {
                Money[] parts = s.Whole.Allocate(s.Weights);
                BigInteger total = s.Weights.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
                Assert.Equal(s.Weights.Length, parts.Length);
                Assert.Equal(s.Whole, Money.Sum(parts, s.Whole.Currency));
                Assert.All(parts.Zip(s.Weights), p => Assert.True(
                    BigInteger.Abs((p.First.MinorUnits * total) - ((BigInteger)s.Whole.MinorUnits * p.Second)) < total, $"{p.First} for {p.Second}"));
                Assert.All(parts.Zip(s.Weights), p => Assert.True(p.Second != 0 || p.First.IsZero));
            },
            maxTest: 1_000);

    [Fact]
    public void The_units_left_over_go_to_the_largest_remainders_and_ties_to_the_earlier_part() =>
        Property.ForAll(Splits, s => Assert.Equal(Twin(s.Whole, s.Weights), s.Whole.Allocate(s.Weights).Select(p => (BigInteger)p.MinorUnits)), maxTest: 1_000);

    [Fact]
    public void A_negative_amount_splits_as_the_mirror_of_the_positive_one() =>
        Property.ForAll(
            Splits.Where(s => s.Whole.MinorUnits != long.MinValue),
            s => Assert.Equal(s.Whole.Allocate(s.Weights).Select(p => -p), (-s.Whole).Allocate(s.Weights)));

    [Fact]
    public void Equal_parts_differ_by_one_unit_at_most_and_the_earlier_take_it() =>
        Property.ForAll(
            from whole in Any.Money
            from parts in Gen.Choose(1, 100)
            select (whole, parts),
            s =>
            {
                Money[] parts = s.whole.Split(s.parts);
                Assert.Equal(s.whole, Money.Sum(parts, s.whole.Currency));
                Assert.Equal(parts.OrderByDescending(p => Int128.Abs(p.MinorUnits)), parts); // the least amount has no absolute value
                Assert.True((parts[0] - parts[^1]).Abs().MinorUnits <= 1);
            });

    public static TheoryData<string, long[], string> Table => new()
    {
        { "100.00", [1, 1, 1], "33.34 33.33 33.33" },
        { "-100.00", [1, 1, 1], "-33.34 -33.33 -33.33" },
        { "0.05", [3, 7], "0.02 0.03" },
        { "0.01", [1, 1], "0.01 0.00" },
        { "100.00", [30, 70], "30.00 70.00" },
        { "0.00", [1, 2], "0.00 0.00" },
        { "10.00", [0, 1, 0], "0.00 10.00 0.00" },
        { "10.00", [1, 1, 1, 1, 1, 1], "1.67 1.67 1.67 1.67 1.66 1.66" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Splits_by_hand(string whole, long[] weights, string parts) =>
        Assert.Equal(parts, string.Join(' ', Money.Parse(whole + " EUR").Allocate(weights).Select(p => p.ToAmountString())));

    [Fact]
    public void Weights_that_are_none_are_refused()
    {
        Money money = Money.Eur(1);
        Assert.Throws<ArgumentException>(() => money.Allocate());
        Assert.Throws<ArgumentException>(() => money.Allocate(0, 0));
        Assert.Throws<ArgumentException>(() => money.Allocate(2, -1));
        Assert.Throws<OverflowException>(() => money.Allocate(long.MaxValue, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => money.Split(0));
    }

    private static BigInteger[] Twin(Money whole, long[] weights)
    {
        BigInteger total = weights.Aggregate(BigInteger.Zero, (sum, w) => sum + w);
        BigInteger amount = BigInteger.Abs(whole.MinorUnits);
        BigInteger[] parts = [.. weights.Select(w => amount * w / total)];
        BigInteger rest = amount - parts.Aggregate(BigInteger.Zero, (sum, p) => sum + p);
        foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => amount * weights[i] % total).ThenBy(i => i).Take((int)rest))
        {
            parts[i]++;
        }

        return [.. parts.Select(p => p * whole.Sign)];
    }
}
