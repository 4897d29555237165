using NodaTime;

namespace Receivables.Terms;

public class DiscountTests
{
    private static readonly LocalDate Issued = new(2026, 1, 15);

    [Theory]
    // 3/7 2/14 net 30 on 1,000.00 issued on 15 January.
    [InlineData("3/7 2/14 net 30", "2026-01-10", "3/7", "2026-01-22", "30.00")]
    [InlineData("3/7 2/14 net 30", "2026-01-22", "3/7", "2026-01-22", "30.00")]
    [InlineData("3/7 2/14 net 30", "2026-01-23", "2/14", "2026-01-29", "20.00")]
    [InlineData("3/7 2/14 net 30", "2026-01-29", "2/14", "2026-01-29", "20.00")]
    [InlineData("3/7 2/14 net 30", "2026-01-30", null, null, null)]
    [InlineData("net 30", "2026-01-15", null, null, null)]
    // The last day, 25 January, is a Sunday.
    [InlineData("2/10 net 30", "2026-01-26", null, null, null)]
    [InlineData("2/10 net 30, following TARGET2", "2026-01-26", "2/10", "2026-01-26", "20.00")]
    [InlineData("2/10 net 30, preceding TARGET2", "2026-01-24", null, null, null)]
    // Other windows and bases.
    [InlineData("2% discount end of month the 10th, net 60", "2026-02-10", "2% discount end of month the 10th", "2026-02-10", "20.00")]
    [InlineData("2/10 of 357.93 net 30", "2026-01-20", "2/10 of 357.93", "2026-01-25", "7.16")]
    [InlineData("3/10 of 100 2/10 of 900 net 30", "2026-01-20", "2/10 of 900", "2026-01-25", "18.00")]
    [InlineData("2/10 of 1000 net 30", "2026-01-20", "2/10 of 1000", "2026-01-25", "20.00")]
    [InlineData("2/10 of 1000000 net 30", "2026-01-20", "2/10 of 1000000", "2026-01-25", "20.00")]
    public void A_payment_takes(string notation, string paid, string? tier, string? lastDay, string? amount)
    {
        EarlyPaymentDiscount? discount = PaymentTerms.Parse(notation).DiscountOn(Issued, paid.ToDate(), Money.Eur(1000m));
        Assert.Equal(tier, discount?.Tier.ToString());
        Assert.Equal(lastDay?.ToDate(), discount?.LastDay);
        Assert.Equal(amount, discount?.Amount.ToAmountString());
    }

    [Fact]
    public void A_discount_is_rounded_as_stated_and_has_the_sign_of_the_gross_amount()
    {
        PaymentTerms terms = PaymentTerms.Parse("2/10 net 30");
        Assert.Equal(Money.Eur(24.51m), terms.DiscountOn(Issued, Issued, Money.Eur(1225.25m))!.Amount);
        Assert.Equal(Money.Eur(24.50m), terms.DiscountOn(Issued, Issued, Money.Eur(1225.25m), MidpointRounding.ToEven)!.Amount);
        Assert.Equal(Money.Eur(-24.51m), terms.DiscountOn(Issued, Issued, Money.Eur(-1225.25m))!.Amount);
        Assert.Equal(Money.Eur(-7.16m), PaymentTerms.Parse("2/10 of 357.93 net 30").DiscountOn(Issued, Issued, Money.Eur(-400m))!.Amount);
        Assert.Equal(Money.Eur(7.15m), PaymentTerms.Parse("2/10 of 357.93 net 30").DiscountOn(Issued, Issued, Money.Eur(400m), MidpointRounding.ToZero)!.Amount);
        Assert.Equal(Money.Eur(-8m), PaymentTerms.Parse("2/10 of 1000000 net 30").DiscountOn(Issued, Issued, Money.Eur(-400m))!.Amount);
        Assert.Equal(Money.Eur(0m), PaymentTerms.Parse("2/10 of 357.93 net 30").DiscountOn(Issued, Issued, Money.Eur(0m))!.Amount);
    }

    [Fact]
    public void A_base_that_fits_no_amount_of_the_currency_takes_no_more_than_the_rate()
    {
        Money gross = Money.Parse("100.0000 CLF");
        Assert.Equal(Money.Parse("99.0000 CLF"), PaymentTerms.Parse("99/10 of 1000000000000000 net 30").DiscountOn(Issued, Issued, gross)!.Amount);
    }

    [Fact]
    public void The_argument_moves_last_days_whatever_the_terms_say()
    {
        PaymentTerms terms = PaymentTerms.Parse("2/10 net 30, preceding TARGET2");
        var following = BusinessDayAdjustment.Of(BusinessDayConvention.Following, BusinessCalendars.Target2);
        Assert.Equal(new LocalDate(2026, 1, 23), terms.DiscountOffers(Issued, Money.Eur(1m))[0].LastDay);
        Assert.Equal(new LocalDate(2026, 1, 26), terms.DiscountOffers(Issued, Money.Eur(1m), following)[0].LastDay);
        Assert.NotNull(terms.DiscountOn(Issued, new LocalDate(2026, 1, 26), Money.Eur(1m), following));
        Assert.Null(terms.DiscountOn(Issued, new LocalDate(2026, 1, 26), Money.Eur(1m), adjustment: null));
    }

    [Fact]
    public void The_discount_of_a_day_is_the_largest_offer_still_open() => Property.ForAll(
        TermsGen.Terms,
        TermsGen.Gross,
        (terms, gross) =>
        {
            IReadOnlyList<EarlyPaymentDiscount> offers = terms.DiscountOffers(Issued, gross);
            Assert.Equal(terms.Discounts, offers.Select(offer => offer.Tier));
            for (LocalDate paid = Issued; paid < Issued.PlusDays(100); paid = paid.PlusDays(9))
            {
                EarlyPaymentDiscount? taken = terms.DiscountOn(Issued, paid, gross);
                EarlyPaymentDiscount[] open = [.. offers.Where(offer => offer.LastDay >= paid)];
                Assert.Equal(open.Length == 0, taken is null);
                Assert.All(open, offer => Assert.True(offer.Amount.Abs() <= taken!.Amount.Abs()));
                Assert.True(taken is null || open.Contains(taken));
            }
        },
        maxTest: 500);

    [Theory]
    [InlineData(2, 20, "0.3724489796")] // 2/10 net 30
    [InlineData(1, 20, "0.1843434343")] // 1/10 net 30
    [InlineData(3, 23, "0.4908112954")] // 3/7 net 30
    public void A_discount_left_costs_a_year(int percent, int daysEarlier, string expected) => Assert.Equal(
        decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        decimal.Round(DiscountCost.Annualised(Percentage.FromPercent(percent), daysEarlier), 10));

    [Fact]
    public void The_cost_counts_from_the_last_day_of_the_discount_to_the_due_date()
    {
        PaymentTerms terms = PaymentTerms.Parse("2/10, 45 days end of month");
        Assert.Equal(DiscountCost.Annualised(Percentage.FromPercent(2m), 65), terms.AnnualisedCost(terms.Discounts[0], Issued)); // 25 January to 31 March
        PaymentTerms late = PaymentTerms.Parse("2/10, on receipt");
        Assert.Null(late.AnnualisedCost(late.Discounts[0], Issued));
        Assert.Throws<ArgumentException>(() => terms.AnnualisedCost(DiscountTier.Of(3m, 10), Issued));
        Assert.Throws<ArgumentNullException>(() => terms.AnnualisedCost(null!, Issued));
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountCost.Annualised(Percentage.FromPercent(2m), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountCost.Annualised(default, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => DiscountCost.Annualised(Percentage.FromPercent(100m), 20));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.00001")]
    [InlineData("1000000000000000.0001")]
    public void A_base_out_of_range_is_refused(string baseAmount) => Assert.Throws<ArgumentOutOfRangeException>(
        () => DiscountTier.Of(Percentage.FromPercent(2m), DueRule.Days(10), decimal.Parse(baseAmount, System.Globalization.CultureInfo.InvariantCulture)));
}
