using FsCheck.Fluent;

namespace Receivables.Matching.Amounts;

/// <summary>What was credited is parted over what is settled so that nothing is lost.</summary>
public sealed class StatedExchangeTests
{
    [Fact]
    public void Parts_sum_to_the_whole_and_are_no_unit_off() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        long[] settled = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.NextInt64(1, 10_000_000) * (random.Next(4) == 0 ? -1 : 1))];
        long all = settled.Sum();
        if (all <= 0)
        {
            return;
        }

        Money credited = Money.FromMinor(random.NextInt64(1, 100_000_000), Currency.Eur);
        Money[] parts = StatedExchange.Part(credited, settled);
        Assert.Equal(credited, Money.Sum(parts, Currency.Eur));
        for (int i = 0; i < parts.Length; i++)
        {
            decimal exact = (decimal)settled[i] * credited.MinorUnits / all;
            Assert.True(Math.Abs(parts[i].MinorUnits - exact) <= 1, $"{parts[i].MinorUnits} for {exact}");
        }
    });

    [Theory]
    [InlineData("0.01 EUR", "90000000000000000.00 USD", "0.0000000000000000000000001")]
    [InlineData("90000000000000000.00 EUR", "0.01 USD", "79228162514264337593543950335")]
    [InlineData("90000000000000000.00 EUR", "90000000000000000.00 USD", "1")]
    public void The_largest_and_the_least_are_read_or_left(string credited, string ordered, string rate)
    {
        PaymentBuilder payment = SmallBook.Pay(Money.Parse(credited).MinorUnits).ToBuilder();
        payment.InstructedAmount = Money.Parse(ordered);
        foreach ((Currency from, Currency to) in new[] { (Currency.Usd, Currency.Eur), (Currency.Eur, Currency.Usd) })
        {
            payment.ExchangeRate = new ExchangeRate(from, to, decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture));
            ExchangeRate? read = StatedExchange.Of(payment.Build());
            Assert.True(read is null || read.Value.Rate > 0);
        }
    }
}
