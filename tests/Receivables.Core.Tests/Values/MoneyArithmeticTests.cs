using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Receivables.TestKit.Generators;

namespace Receivables;

public class MoneyArithmeticTests
{
    private static Gen<(Money Left, Money Right, long Factor)> Pairs =>
        from currency in Any.Currency
        from left in Any.MinorUnits
        from right in Any.MinorUnits
        from factor in Any.MinorUnits
        select (Money.FromMinor(left, currency), Money.FromMinor(right, currency), factor);

    private static Gen<(Money Money, long Numerator, long Denominator, decimal Factor, MidpointRounding Rounding)> Products =>
        from money in Any.Money
        from numerator in Any.MinorUnits
        from denominator in Any.MinorUnits.Where(d => d != 0)
        from factor in Any.Factor
        from rounding in Any.Rounding
        select (money, numerator, denominator, factor, rounding);

    [Fact]
    public void Sums_differences_products_and_signs_are_those_of_whole_numbers_or_throw() =>
        Property.ForAll(
            Pairs,
            p =>
            {
                BigInteger left = p.Left.MinorUnits, right = p.Right.MinorUnits;
                ExactTwin.AssertMinor(left + right, () => p.Left + p.Right);
                ExactTwin.AssertMinor(left - right, () => p.Left - p.Right);
                ExactTwin.AssertMinor(left * p.Factor, () => p.Left * p.Factor);
                ExactTwin.AssertMinor(left * p.Factor, () => p.Factor * p.Left);
                ExactTwin.AssertMinor(-left, () => -p.Left);
                ExactTwin.AssertMinor(BigInteger.Abs(left), () => p.Left.Abs());
                ExactTwin.AssertMinor(left + right, () => Money.Sum([p.Left, p.Right], p.Left.Currency));
            },
            maxTest: 1_000);

    [Fact]
    public void Order_is_that_of_the_amounts() =>
        Property.ForAll(
            Pairs,
            p =>
            {
                int order = p.Left.MinorUnits.CompareTo(p.Right.MinorUnits);
                Assert.Equal(order, p.Left.CompareTo(p.Right));
                Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (p.Left < p.Right, p.Left <= p.Right, p.Left > p.Right, p.Left >= p.Right));
                Assert.Equal(Math.Min(p.Left.MinorUnits, p.Right.MinorUnits), Money.Min(p.Left, p.Right).MinorUnits);
                Assert.Equal(Math.Max(p.Left.MinorUnits, p.Right.MinorUnits), Money.Max(p.Left, p.Right).MinorUnits);
            });

    [Fact]
    public void A_fraction_of_money_is_exact_and_rounded_once_in_every_rounding() =>
        Property.ForAll(
            Products,
            p =>
            {
                BigInteger expected = ExactTwin.Divide((BigInteger)p.Money.MinorUnits * p.Numerator, p.Denominator, p.Rounding);
                ExactTwin.AssertMinor(expected, () => p.Money.MultiplyRatio(p.Numerator, p.Denominator, p.Rounding));
            },
            maxTest: 5_000);

    [Fact]
    public void A_decimal_times_money_is_exact_and_rounded_once_in_every_rounding() =>
        Property.ForAll(
            Products,
            p =>
            {
                (BigInteger numerator, BigInteger denominator) = ExactTwin.Fraction(p.Factor);
                BigInteger expected = ExactTwin.Divide(p.Money.MinorUnits * numerator, denominator, p.Rounding);
                ExactTwin.AssertMinor(expected, () => p.Money.Multiply(p.Factor, p.Rounding));
            },
            maxTest: 5_000);

    public static TheoryData<long, long, long, MidpointRounding, long> Halves => new()
    {
        { 5, 1, 2, MidpointRounding.ToEven, 2 },
        { 7, 1, 2, MidpointRounding.ToEven, 4 },
        { -5, 1, 2, MidpointRounding.ToEven, -2 },
        { 5, 1, 2, MidpointRounding.AwayFromZero, 3 },
        { -5, 1, 2, MidpointRounding.AwayFromZero, -3 },
        { -5, 1, 2, MidpointRounding.ToZero, -2 },
        { -5, 1, 2, MidpointRounding.ToNegativeInfinity, -3 },
        { -5, 1, 2, MidpointRounding.ToPositiveInfinity, -2 },
        { 5, 1, -2, MidpointRounding.ToPositiveInfinity, -2 },
        { 1, 1, 3, MidpointRounding.AwayFromZero, 0 },
        { 2, 1, 3, MidpointRounding.AwayFromZero, 1 },
        { long.MinValue, long.MinValue, long.MinValue, MidpointRounding.ToEven, long.MinValue },
        { long.MaxValue, long.MaxValue - 1, long.MaxValue, MidpointRounding.ToEven, long.MaxValue - 1 },
        { 1, 1, long.MinValue, MidpointRounding.ToNegativeInfinity, -1 },
    };

    [Theory]
    [MemberData(nameof(Halves))]
    public void Halves_and_ends_round_as_stated(long minorUnits, long numerator, long denominator, MidpointRounding rounding, long expected) =>
        Assert.Equal(expected, Money.FromMinor(minorUnits, Currency.Eur).MultiplyRatio(numerator, denominator, rounding).MinorUnits);

    [Fact]
    public void A_ratio_over_zero_and_a_rounding_that_is_none_are_refused()
    {
        Money one = Money.Eur(0.01m);
        Assert.Throws<DivideByZeroException>(() => one.MultiplyRatio(1, 0, MidpointRounding.ToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => one.MultiplyRatio(1, 3, (MidpointRounding)17));
        Assert.Throws<ArgumentOutOfRangeException>(() => one.Multiply(0.3m, (MidpointRounding)17));
    }

    [Fact]
    public void Two_currencies_never_mix_and_the_exception_names_both() =>
        Property.ForAll(
            from currencies in Any.TwoCurrencies
            from left in Any.MinorUnits
            from right in Any.MinorUnits
            select (Left: Money.FromMinor(left, currencies.First), Right: Money.FromMinor(right, currencies.Second)),
            p =>
            {
                Action[] mixes =
                [
                    () => _ = p.Left + p.Right, () => _ = p.Left - p.Right, () => _ = p.Left < p.Right, () => _ = p.Left > p.Right,
                    () => _ = p.Left <= p.Right, () => _ = p.Left >= p.Right, () => p.Left.CompareTo(p.Right), () => Money.Min(p.Left, p.Right),
                    () => Money.Max(p.Left, p.Right), () => Money.Sum([p.Right], p.Left.Currency),
                ];
                Assert.All(mixes, mix =>
                {
                    var refused = Assert.Throws<CurrencyMismatchException>(mix);
                    Assert.Contains(p.Left.Currency.Code, refused.Message, StringComparison.Ordinal);
                    Assert.Contains(p.Right.Currency.Code, refused.Message, StringComparison.Ordinal);
                    Assert.Equal((p.Left.Currency, p.Right.Currency), (refused.Left, refused.Right));
                });
            },
            maxTest: 50);

    [Fact]
    public void The_empty_sum_is_zero_and_no_list_is_a_mistake()
    {
        Assert.Equal(Money.Zero(Currency.Gbp), Money.Sum([], Currency.Gbp));
        Assert.Throws<ArgumentNullException>(() => Money.Sum(null!, Currency.Gbp));
        Assert.Throws<ArgumentException>(() => Money.Sum([], default));
    }

    [Fact]
    public void Arithmetic_allocates_nothing()
    {
        Money left = Money.Eur(1224.49m), right = Money.Eur(24.49m);
        Money kept = left;
        long allocated = Allocations.Least(() =>
        {
            kept = Money.Max(-(left + right) - (3 * right), right.Abs());
            kept = kept.MultiplyRatio(2, 3, MidpointRounding.ToEven).Multiply(0.055m, MidpointRounding.AwayFromZero);
        });
        Assert.Equal(0, allocated);
        Assert.NotEqual(left, kept);
    }
}
