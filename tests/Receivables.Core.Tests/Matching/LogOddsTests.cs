namespace Receivables.Matching;

public class LogOddsTests
{
    // Ten-thousandths | below | above; whatever is neither is equal.
    [Theory]
    [InlineData(1, 2, true, false)]
    [InlineData(2, 2, false, false)]
    [InlineData(3, 2, false, true)]
    [InlineData(-1, 0, true, false)]
    public void Weights_are_in_order(int left, int right, bool isBelow, bool isAbove)
    {
        (LogOdds a, LogOdds b) = (LogOdds.FromUnits(left), LogOdds.FromUnits(right));
        Assert.Equal(isBelow, a < b);
        Assert.Equal(isAbove, a > b);
        Assert.Equal(!isAbove, a <= b);
        Assert.Equal(!isBelow, a >= b);
        Assert.Equal((isBelow, isAbove), (a.CompareTo(b) < 0, a.CompareTo(b) > 0));
        Assert.Equal(!isBelow && !isAbove, a == b);
    }

    [Fact]
    public void A_weight_has_an_end_on_either_side()
    {
        Assert.Equal(LogOdds.MaxUnits, LogOdds.FromUnits(LogOdds.MaxUnits).Units);
        Assert.Equal(-LogOdds.MaxUnits, LogOdds.FromUnits(-LogOdds.MaxUnits).Units);
        Assert.Throws<ArgumentOutOfRangeException>(() => LogOdds.FromUnits(LogOdds.MaxUnits + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogOdds.FromUnits(-LogOdds.MaxUnits - 1));
    }
}
