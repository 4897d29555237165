using System.Numerics;
using System.Runtime.CompilerServices;
using FsCheck.Fluent;
using Receivables.TestKit.Generators;

namespace Receivables;

public class MoneyTests
{
    private static readonly Currency Jpy = Currency.FromCode("JPY");
    private static readonly Currency Bhd = Currency.FromCode("BHD");
    private static readonly Currency Clf = Currency.FromCode("CLF");

    [Fact]
    public void Money_is_sixteen_bytes() => Assert.Equal(16, Unsafe.SizeOf<Money>());

    [Fact]
    public void Default_is_zero_of_no_currency_and_mixes_with_none()
    {
        Money none = default;
        Assert.True(none.IsZero);
        Assert.True(none.Currency.IsNone);
        Assert.Equal("0 XXX", none.ToString());
        Assert.False(Money.TryParse("0 XXX", out _));
        Assert.Equal(0m, none.Amount);
        Assert.NotEqual(Money.Zero(Currency.Eur), none);
        Assert.Equal(none, none + none);
        Assert.Throws<CurrencyMismatchException>(() => none + Money.Zero(Currency.Eur));
    }

    [Fact]
    public void Money_needs_a_currency()
    {
        Assert.Throws<ArgumentException>(() => Money.FromMinor(1, default));
        Assert.Throws<ArgumentException>(() => Money.FromDecimal(1m, default));
        Assert.Throws<ArgumentException>(() => Money.FromDecimal(1m, default, MidpointRounding.ToEven));
        Assert.Throws<ArgumentException>(() => Money.Zero(default));
        Assert.Throws<ArgumentException>(() => Money.TryParseAmount("1", default, out _));
        Assert.Throws<ArgumentException>(() => Money.TryParseAmount("1"u8, default, out _));
    }

    public static TheoryData<string, string, long> Exact => new()
    {
        { "12.3", "EUR", 1_230 },
        { "-12.30000000", "EUR", -1_230 },
        { "100.00000", "EUR", 10_000 },
        { "1224", "JPY", 1_224 },
        { "1224.000", "JPY", 1_224 },
        { "1.234", "BHD", 1_234 },
        { "1.2345", "CLF", 12_345 },
        { "92233720368547758.07", "EUR", long.MaxValue },
        { "-92233720368547758.08", "EUR", long.MinValue },
    };

    [Theory]
    [MemberData(nameof(Exact))]
    public void An_amount_that_the_currency_can_hold_is_held_exactly(string amount, string currency, long minorUnits)
    {
        decimal value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Money money = Money.FromDecimal(value, Currency.FromCode(currency));
        Assert.Equal(minorUnits, money.MinorUnits);
        Assert.Equal(value, money.Amount);
        Assert.Equal(money.Currency.MinorDigits, money.Amount.Scale);
    }

    [Fact]
    public void More_digits_than_the_currency_has_need_a_stated_rounding()
    {
        var refused = Assert.Throws<ArgumentException>(() => Money.FromDecimal(1.005m, Currency.Eur));
        Assert.Contains("EUR", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Money.FromDecimal(0.5m, Jpy));
        Assert.Throws<ArgumentException>(() => Money.FromDecimal(0.0005m, Bhd));
        Assert.Throws<ArgumentException>(() => Money.FromDecimal(0.00005m, Clf));
        Assert.Throws<ArgumentException>(() => Money.Eur(0.001m));
        Assert.Equal(100, Money.FromDecimal(1.005m, Currency.Eur, MidpointRounding.ToEven).MinorUnits);
        Assert.Equal(101, Money.FromDecimal(1.005m, Currency.Eur, MidpointRounding.AwayFromZero).MinorUnits);
    }

    [Fact]
    public void An_amount_beyond_64_bits_is_refused_not_wrapped()
    {
        Assert.Throws<OverflowException>(() => Money.FromDecimal(92_233_720_368_547_758.08m, Currency.Eur));
        Assert.Throws<OverflowException>(() => Money.FromDecimal(decimal.MaxValue, Currency.Eur));
        Assert.Throws<OverflowException>(() => Money.FromDecimal(decimal.MinValue, Currency.Eur, MidpointRounding.ToZero));
    }

    [Fact]
    public void Any_decimal_becomes_what_whole_number_arithmetic_says() =>
        Property.ForAll(
            from amount in Any.Factor
            from currency in Any.Currency
            from rounding in Any.Rounding
            select (amount, currency, rounding),
            c =>
            {
                (BigInteger numerator, BigInteger denominator) = ExactTwin.Fraction(c.amount);
                BigInteger expected = ExactTwin.Divide(numerator * c.currency.MinorUnitsPerMajor, denominator, c.rounding);
                ExactTwin.AssertMinor(expected, () => Money.FromDecimal(c.amount, c.currency, c.rounding));
            },
            maxTest: 2_000);

    [Fact]
    public void The_decimal_of_any_money_gives_it_back() =>
        Property.ForAll(Any.Money, money => Money.FromDecimal(money.Amount, money.Currency) == money, maxTest: 1_000);

    [Fact]
    public void Equality_asks_for_amount_and_currency_and_never_throws() =>
        Property.ForAll(
            from left in Any.Money
            from right in Any.Money
            select (left, right),
            p =>
            {
                bool same = p.left.MinorUnits == p.right.MinorUnits && p.left.Currency.Code == p.right.Currency.Code;
                Money copy = Money.FromMinor(p.left.MinorUnits, p.left.Currency);
                Assert.Equal(same, p.left == p.right);
                Assert.Equal(!same, p.left != p.right);
                Assert.Equal(same, p.left.Equals((object)p.right));
                Assert.Equal(p.left.GetHashCode(), copy.GetHashCode());
                Assert.False(p.left.Equals("1 EUR"));
            });

    [Fact]
    public void Sign_and_its_questions_agree() =>
        Property.ForAll(Any.Money, money =>
            money.Sign == Math.Sign(money.Amount) && money.IsZero == (money.Sign == 0) && money.IsPositive == (money.Sign > 0) && money.IsNegative == (money.Sign < 0));
}
