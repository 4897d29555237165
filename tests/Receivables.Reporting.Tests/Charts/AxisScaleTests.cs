using FsCheck.Fluent;

namespace Receivables.Reporting.Charts;

public class AxisScaleTests
{
    [Theory]
    [InlineData(0, 115_012_84, 2_000_000_00, new[] { 0, 50_000_00, 100_000_00, 150_000_00 })]
    [InlineData(0, 5, 100, new[] { 0, 1, 2, 3, 4, 5 })]
    [InlineData(-30, 60, 100, new[] { -40, -20, 0, 20, 40, 60 })]
    [InlineData(0, 0, 100, new[] { 0, 1 })]
    [InlineData(-7, 0, 100, new[] { -8, -6, -4, -2, 0 })]
    public void Ticks_are_round_and_hold_all_amounts(long least, long most, long length, int[] ticks) =>
        Assert.Equal(ticks.Select(tick => (Int128)tick), AxisScale.Round([least, most], length).Ticks);

    [Fact]
    public void Every_amount_lies_on_the_scale_in_order() => Property.ForAll(Amounts, amounts =>
    {
        foreach (AxisScale scale in new[] { AxisScale.Round(amounts, 2240), AxisScale.Exact(amounts, 2240) })
        {
            long[] places = [.. amounts.Append(0).Order().Select(scale.At)];
            Assert.Equal(places.Order(), places);
            Assert.All(places, place => Assert.InRange(place, 0, 2240));
            Assert.Contains(0, scale.Ticks.Concat([0]));
        }

        Int128[] ticks = [.. AxisScale.Round(amounts, 2240).Ticks];
        Assert.InRange(ticks.Length, 2, 8);
        Assert.Contains(0, ticks);
        Assert.True(ticks[0] <= amounts.Append(0).Min() && ticks[^1] >= amounts.Append(0).Max());
    }, maxTest: 500);

    private static FsCheck.Gen<Int128[]> Amounts =>
        Gen.Elements<Int128>(long.MinValue, long.MaxValue, 0, 1, -1, 99, 100, 101, 12_345, -98_765, 4_000_000_000)
            .Zip(Gen.Choose(-1000, 1000), (amount, shift) => Int128.Clamp(amount + shift, long.MinValue, long.MaxValue)).ArrayOf();
}
