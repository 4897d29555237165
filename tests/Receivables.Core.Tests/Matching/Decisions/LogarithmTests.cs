using System.Globalization;
using FsCheck.Fluent;

namespace Receivables.Matching.Decisions;

public class LogarithmTests
{
    [Fact]
    public void It_agrees_with_the_platform_far_below_what_is_rounded() => Property.ForAll(
        Gen.Choose(1, int.MaxValue).Select(i => i / 1_000.0),
        x =>
        {
            Assert.InRange(Logarithm.Of(x), Math.Log(x) - 1e-12, Math.Log(x) + 1e-12);
            Assert.InRange(Logarithm.Of(1 / x), -Math.Log(x) - 1e-12, -Math.Log(x) + 1e-12);
            Assert.Equal(-Logarithm.Units(x), Logarithm.Units(1 / x), tolerance: 1);
        },
        5_000);

    [Fact]
    public void The_exponential_turns_it_round() => Property.ForAll(Gen.Choose(-6_000_000, 1_000_000), units =>
    {
        double expected = Math.Exp(units / 10_000.0);
        Assert.InRange(Logarithm.Exp(units), expected * (1 - 1e-12), expected * (1 + 1e-12));
    }, 5_000);

    [Fact]
    public void What_is_beyond_counting_is_zero() => Assert.Equal(0, Logarithm.Exp(-7_000_001));

    [Theory]
    [InlineData(1, "0.0000")]
    [InlineData(1_000, "6.9078")]
    [InlineData(0.01, "-4.6052")]
    [InlineData(1e8, "18.4207")]
    public void A_weight_prints_with_four_decimals(double odds, string expected)
    {
        LogOdds weight = LogOdds.FromOdds(odds);
        Assert.Equal(expected, weight.ToString());
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), weight.Value);
    }

    [Fact]
    public void Weights_add_turn_and_compare()
    {
        LogOdds one = LogOdds.FromUnits(10_000);
        Assert.Equal(LogOdds.FromUnits(20_000), one + one);
        Assert.Equal(LogOdds.Zero, one + -one);
        Assert.True(one > LogOdds.Zero && -one < LogOdds.Zero && one >= LogOdds.FromUnits(10_000) && one <= LogOdds.FromUnits(10_000));
        Assert.Equal(LogOdds.Zero, default);
        Assert.True(one.CompareTo(default) > 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Odds_are_above_zero(double odds) => Assert.Throws<ArgumentOutOfRangeException>(() => LogOdds.FromOdds(odds));

    [Fact]
    public void A_weight_has_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LogOdds.FromUnits(LogOdds.MaxUnits + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogOdds.FromUnits(LogOdds.MaxUnits) + LogOdds.FromUnits(1));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 5)]
    [InlineData(5, 5)]
    [InlineData(0, 0)]
    [InlineData(20, 40)]
    public void Choices_are_binomial(int count, int of)
    {
        double ways = 1;
        for (int i = 1; i <= count; i++)
        {
            ways *= (of - count + i) / (double)i;
        }

        Assert.Equal(Math.Log(ways) * 10_000, Priors.Choices(count, of), tolerance: 1);
    }

    [Fact]
    public void Choices_without_number_end_somewhere() => Assert.InRange(Priors.Choices(500_000, 1_000_000), 9_000_000, 9_200_000);
}
