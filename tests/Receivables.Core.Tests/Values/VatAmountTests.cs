namespace Receivables;

public class VatAmountTests
{
    [Fact]
    public void Net_and_VAT_make_the_gross_amount_and_are_not_computed_again()
    {
        var vat = new VatAmount(20m, Money.Eur(100m), Money.Eur(20.01m));
        Assert.Equal((20m, Money.Eur(100m), Money.Eur(20.01m), Money.Eur(120.01m)), (vat.RatePercent, vat.Net, vat.Vat, vat.Gross));
        Assert.Equal(vat, new VatAmount(20.0m, Money.Eur(100m), Money.Eur(20.01m)));
        Assert.Equal(Money.Eur(-12m), new VatAmount(20m, Money.Eur(-10m), Money.Eur(-2m)).Gross);
    }

    [Fact]
    public void Default_is_no_amount() => Assert.Equal((0m, default(Money), default(Money), default(Money)), (default(VatAmount).RatePercent, default(VatAmount).Net, default(VatAmount).Vat, default(VatAmount).Gross));

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new VatAmount(-0.1m, Money.Eur(1), Money.Eur(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VatAmount(100.1m, Money.Eur(1), Money.Eur(1)));
        Assert.Throws<CurrencyMismatchException>(() => new VatAmount(20m, Money.Eur(1), Money.FromMinor(1, Currency.Usd)));
        Assert.Throws<ArgumentException>(() => new VatAmount(20m, default, default));
        Assert.Throws<OverflowException>(() => new VatAmount(20m, Money.FromMinor(long.MaxValue, Currency.Eur), Money.Eur(1)));
    }
}
