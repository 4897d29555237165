using FsCheck.Fluent;

namespace Receivables.Terms;

public class PercentageTests
{
    [Theory]
    [InlineData("0", "0%")]
    [InlineData("2", "2%")]
    [InlineData("2.50", "2.5%")]
    [InlineData("0.000001", "0.000001%")]
    [InlineData("33.333333", "33.333333%")]
    [InlineData("100.000000000", "100%")]
    public void A_percentage_prints(string percent, string expected)
    {
        decimal value = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
        Percentage percentage = Percentage.FromPercent(value);
        Assert.Equal(expected, percentage.ToString());
        Assert.Equal(value, percentage.Percent);
        Assert.Equal(value / 100m, percentage.Fraction);
    }

    [Fact]
    public void Default_is_zero()
    {
        Assert.True(default(Percentage).IsZero);
        Assert.Equal(default, Percentage.FromPercent(0m));
        Assert.Equal("0%", default(Percentage).ToString());
        Assert.Equal(Money.Eur(0m), default(Percentage).Of(Money.Eur(9.99m), MidpointRounding.ToEven));
    }

    [Fact]
    public void Percentages_compare()
    {
        Percentage two = Percentage.FromPercent(2m), three = Percentage.FromPercent(3m);
        Assert.True(two < three && three > two && two <= three && three >= two && two != three && two == Percentage.FromPercent(2.0m));
        Assert.False(two.Equals((object)2m));
        Assert.Equal(two.GetHashCode(), Percentage.FromPercent(2.00m).GetHashCode());
    }

    [Fact]
    public void Percentages_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.FromPercent(-0.000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.FromPercent(100.000001m));
        Assert.Throws<ArgumentException>(() => Percentage.FromPercent(0.0000001m));
    }

    [Theory]
    [InlineData("2", "1224.49", MidpointRounding.AwayFromZero, "24.49")]
    [InlineData("2", "1225.25", MidpointRounding.AwayFromZero, "24.51")]
    [InlineData("2", "1225.25", MidpointRounding.ToEven, "24.50")]
    [InlineData("2", "1225.25", MidpointRounding.ToZero, "24.50")]
    [InlineData("2", "-1225.25", MidpointRounding.AwayFromZero, "-24.51")]
    [InlineData("100", "92233720368547758.07", MidpointRounding.AwayFromZero, "92233720368547758.07")]
    public void A_share_is_rounded_as_stated(string percent, string whole, MidpointRounding rounding, string part)
    {
        Money Eur(string text) => Money.Eur(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Eur(part), Percentage.FromPercent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)).Of(Eur(whole), rounding));
    }

    [Fact]
    public void A_share_agrees_with_decimals() => Property.ForAll(
        TermsGen.Rate.ToArbitrary(),
        TermsGen.Gross,
        (rate, gross) => Assert.Equal(
            decimal.Round(gross.MinorUnits * rate.Fraction, 0, MidpointRounding.AwayFromZero), rate.Of(gross, MidpointRounding.AwayFromZero).MinorUnits),
        maxTest: 1000);
}
