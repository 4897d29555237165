namespace Receivables.Terms;

/// <summary>What an early-payment discount is worth as a yearly interest rate.</summary>
public static class DiscountCost
{
    /// <summary>The simple yearly rate that equals a discount for paying some days earlier: <c>d ÷ (100 − d) × 365 ÷ days</c>.</summary>
    /// <param name="rate">The discount d, above 0 % and below 100 %.</param>
    /// <param name="daysEarlier">How many days before the due date the discount must be paid: N − D for <c>d/D net N</c>; at least 1.</param>
    /// <returns>A fraction of one, not rounded further than a decimal does: 0.3724… (37.24 %) for 2/10 net 30.</returns>
    /// <remarks>
    /// The usual formula for the cost of trade credit, on a year of 365 days; textbooks that take 360 get 36.73 % for 2/10 net 30. It is not compounded; compounding gives 44.59 %.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The rate is 0 % or 100 %, or the days are below 1.</exception>
    public static decimal Annualised(Percentage rate, int daysEarlier)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(daysEarlier, 1);
        if (rate.IsZero || rate.Millionths == Percentage.HundredPercent)
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A discount is above 0 % and below 100 %.");
        }

        return rate.Percent * 365m / ((100m - rate.Percent) * daysEarlier);
    }
}
