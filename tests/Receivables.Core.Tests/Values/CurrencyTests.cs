using System.Runtime.CompilerServices;

namespace Receivables;

public class CurrencyTests
{
    [Fact]
    public void A_currency_is_two_bytes() => Assert.Equal(2, Unsafe.SizeOf<Currency>());

    [Fact]
    public void Default_is_no_currency()
    {
        Currency none = default;
        Assert.True(none.IsNone);
        Assert.False(none.IsActive);
        Assert.Equal(("XXX", 999, 0, 1L), (none.Code, none.NumericCode, none.MinorDigits, none.MinorUnitsPerMajor));
        Assert.Equal("XXX", none.ToString());
        Assert.False(Currency.TryFromCode("XXX", out _));
        Assert.DoesNotContain(none, Currency.All);
    }

    [Fact]
    public void The_named_ones_are_those_of_their_codes() =>
        Assert.Equal(["EUR", "USD", "GBP", "CHF"], ((Currency[])[Currency.Eur, Currency.Usd, Currency.Gbp, Currency.Chf]).Select(c => c.Code));

    [Fact]
    public void All_of_them_read_back_by_code_stand_in_order_and_are_distinct()
    {
        Assert.All(Currency.All, c =>
        {
            Assert.True(Currency.TryFromCode(c.Code, out Currency read));
            Assert.Equal(c, read);
            Assert.Equal(c.GetHashCode(), read.GetHashCode());
            Assert.True(c.MinorDigits is 0 or 2 or 3 or 4);
            Assert.Equal((long)Math.Pow(10, c.MinorDigits), c.MinorUnitsPerMajor);
            Assert.InRange(c.NumericCode, 1, 999);
            Assert.NotEqual("", c.EnglishName);
        });
        Assert.Equal(Currency.All.Order(), Currency.All);
        Assert.Equal(Currency.All.Count, Currency.All.Distinct().Count());
        Assert.Equal(Currency.All.Select(c => c.Code).Order(StringComparer.Ordinal), Currency.All.Select(c => c.Code));
    }

    [Theory]
    [InlineData("eur")]
    [InlineData("Eur")]
    [InlineData("EURO")]
    [InlineData("EU")]
    [InlineData("")]
    [InlineData("E R")]
    [InlineData("QQQ")]
    [InlineData("ÉUR")]
    [InlineData("€UR")]
    [InlineData("[[[")]
    public void What_is_no_code_is_refused(string code)
    {
        Assert.False(Currency.TryFromCode(code, out Currency currency));
        Assert.True(currency.IsNone);
        var refused = Assert.Throws<ArgumentException>(() => Currency.FromCode(code));
        Assert.Contains("not a currency code", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XAU")]
    [InlineData("XTS")]
    [InlineData("XDR")]
    [InlineData("XXX")]
    public void A_code_without_a_minor_unit_is_refused_and_the_reason_said(string code)
    {
        var refused = Assert.Throws<ArgumentException>(() => Currency.FromCode(code));
        Assert.Contains("no minor unit", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_a_mistake() => Assert.Throws<ArgumentNullException>(() => Currency.FromCode(null!));

    [Fact]
    public void A_withdrawn_currency_is_known_and_told_apart()
    {
        Assert.False(Currency.FromCode("HRK").IsActive);
        Assert.False(Currency.FromCode("BGN").IsActive);
        Assert.True(Currency.Eur.IsActive);
        Assert.Equal(2, Currency.FromCode("HRK").MinorDigits);
    }
}
