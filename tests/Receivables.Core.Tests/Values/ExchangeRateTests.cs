using System.Numerics;
using FsCheck.Fluent;
using Receivables.TestKit.Generators;

namespace Receivables;

public class ExchangeRateTests
{
    private static readonly Currency Jpy = Currency.FromCode("JPY");
    private static readonly Currency Bhd = Currency.FromCode("BHD");

    [Fact]
    public void Default_is_no_rate_and_converts_nothing()
    {
        ExchangeRate none = default;
        Assert.True(none.Source.IsNone);
        Assert.Equal(0m, none.Rate);
        Assert.Throws<CurrencyMismatchException>(() => none.Convert(default, MidpointRounding.ToEven));
        Assert.Throws<CurrencyMismatchException>(() => none.Convert(Money.Eur(1), MidpointRounding.ToEven));
    }

    [Fact]
    public void A_conversion_is_the_exact_product_rounded_once() =>
        Property.ForAll(
            from rate in Any.ExchangeRate
            from minor in Any.MinorUnits
            from rounding in Any.Rounding
            select (rate, minor, rounding),
            c =>
            {
                (BigInteger numerator, BigInteger denominator) = ExactTwin.Fraction(c.rate.Rate);
                BigInteger expected = ExactTwin.Divide(
                    c.minor * numerator * c.rate.Target.MinorUnitsPerMajor, denominator * c.rate.Source.MinorUnitsPerMajor, c.rounding);
                ExactTwin.AssertMinor(expected, () => c.rate.Convert(Money.FromMinor(c.minor, c.rate.Source), c.rounding));
            },
            maxTest: 5_000);

    [Theory]
    [InlineData("100.00 EUR", "USD", "1.0825", "108.25 USD")]
    [InlineData("1000 JPY", "EUR", "0.0061", "6.10 EUR")]
    [InlineData("1 JPY", "BHD", "0.0025", "0.002 BHD")]
    [InlineData("3 JPY", "BHD", "0.0025", "0.008 BHD")]
    [InlineData("0.01 EUR", "JPY", "163.5", "2 JPY")]
    [InlineData("0.001 BHD", "JPY", "400.5", "0 JPY")]
    [InlineData("100.00 EUR", "USD", "1.2345678901234567890123456789", "123.46 USD")]
    [InlineData("-100.00 EUR", "USD", "1.0825", "-108.25 USD")]
    public void Conversions_by_hand_to_even(string money, string target, string rate, string expected)
    {
        Money source = Money.Parse(money);
        var stated = new ExchangeRate(source.Currency, Currency.FromCode(target), decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Money.Parse(expected), stated.Convert(source, MidpointRounding.ToEven));
    }

    // A decimal of 29 digits divided by 1,000 loses one: just above a half, it must not become the half.
    [Fact]
    public void A_rate_of_28_digits_keeps_them_all() =>
        Assert.Equal(
            Money.FromMinor(1, Jpy),
            new ExchangeRate(Bhd, Jpy, 0.5000000000000000000000000001m).Convert(Money.FromMinor(1_000, Bhd), MidpointRounding.ToEven));

    [Fact]
    public void A_rate_stands_between_two_currencies_and_above_zero()
    {
        Assert.Throws<ArgumentException>(() => new ExchangeRate(default, Currency.Eur, 1));
        Assert.Throws<ArgumentException>(() => new ExchangeRate(Currency.Eur, default, 1));
        Assert.Throws<ArgumentException>(() => new ExchangeRate(Currency.Eur, Currency.Eur, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRate(Currency.Eur, Currency.Usd, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRate(Currency.Eur, Currency.Usd, -1));
    }

    [Fact]
    public void Money_of_another_currency_is_refused_and_both_are_named()
    {
        var rate = new ExchangeRate(Currency.Eur, Currency.Usd, 1.0825m);
        var refused = Assert.Throws<CurrencyMismatchException>(() => rate.Convert(Money.FromMinor(1, Currency.Usd), MidpointRounding.ToEven));
        Assert.Contains("USD", refused.Message, StringComparison.Ordinal);
        Assert.Contains("EUR", refused.Message, StringComparison.Ordinal);
        Assert.Equal("1 EUR = 1.0825 USD", rate.ToString());
        Assert.Throws<OverflowException>(() => new ExchangeRate(Currency.Eur, Jpy, decimal.MaxValue).Convert(Money.Eur(1), MidpointRounding.ToEven));
    }
}
