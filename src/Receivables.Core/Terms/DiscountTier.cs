using System.Globalization;

namespace Receivables.Terms;

/// <summary>A discount for early payment: a rate, and until when it may be taken. Immutable, safe to share between threads; equal when all parts are.</summary>
public sealed record DiscountTier
{
    /// <summary>The largest base amount: 10¹⁵ of the invoice's currency.</summary>
    public const decimal MaxBaseAmount = 1_000_000_000_000_000m;

    private DiscountTier(Percentage rate, DueRule window, decimal? baseAmount)
    {
        Rate = rate;
        Window = window;
        BaseAmount = baseAmount;
    }

    /// <summary>The part of the base that the payer may keep, above 0 % and below 100 %.</summary>
    public Percentage Rate { get; }

    /// <summary>Gives the last day on which a payment may take the discount.</summary>
    public DueRule Window { get; }

    /// <summary>
    /// What the rate applies to, in the invoice's currency and above zero, where it is less than the whole (XRechnung's <c>BASISBETRAG</c>);
    /// <see langword="null"/>, the default, for the gross amount.
    /// </summary>
    public decimal? BaseAmount { get; }

    /// <summary>Creates a tier.</summary>
    /// <param name="rate">The rate, above 0 % and below 100 %.</param>
    /// <param name="window">Gives the last day on which the discount may be taken.</param>
    /// <param name="baseAmount">What the rate applies to, above zero, at most <see cref="MaxBaseAmount"/>, with at most four decimal digits; null for the gross amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static DiscountTier Of(Percentage rate, DueRule window, decimal? baseAmount = null)
    {
        if (rate.IsZero || rate.Millionths == Percentage.HundredPercent)
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A discount is above 0 % and below 100 %.");
        }

        if (baseAmount is { } amount && !IsBase(amount))
        {
            throw new ArgumentOutOfRangeException(nameof(baseAmount), amount, "A base is above zero, at most 10^15, with at most four decimal digits.");
        }

        return new(rate, window, baseAmount);
    }

    /// <summary>Creates a tier on the gross amount.</summary>
    /// <param name="percent">The rate in percent, above 0 and below 100, with at most six decimal digits: 2 for 2 %.</param>
    /// <param name="days">The days from issue within which the discount may be taken, 0 to <see cref="DueRule.MaxDays"/>.</param>
    public static DiscountTier Of(decimal percent, int days) => Of(Percentage.FromPercent(percent), DueRule.Days(days));

    /// <summary>The discount on an amount, whatever the day.</summary>
    /// <param name="gross">The invoice's gross amount. For a credit note it is negative, and so is the discount, also where the tier has a base of its own.</param>
    /// <param name="rounding">How the discount is rounded to the minor unit; half away from zero unless stated.</param>
    /// <returns>Rate × base, rounded once. A base larger than the gross amount counts as that: no more than an invoice asks for can be the base.</returns>
    public Money DiscountOf(Money gross, MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        if (BaseAmount is not { } amount || amount >= Math.Abs(gross.Amount))
        {
            return Rate.Of(gross, rounding);
        }

        // 16 + 4 digits of base by 9 of rate fit a decimal exactly, so there is one rounding only.
        return Money.FromDecimal(gross.Sign * amount * Rate.Fraction, gross.Currency, rounding);
    }

    /// <summary>The tier in the notation of payment terms: <c>2/10</c>, <c>2% discount end of month</c>.</summary>
    public override string ToString()
    {
        string window = IsShort
            ? string.Create(CultureInfo.InvariantCulture, $"{Rate.ToNumberString()}/{Window.NetDays}")
            : $"{Rate} discount {Window.ToNotation(withNet: false)}";
        return BaseAmount is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{window} of {amount:0.####}") : window;
    }

    /// <summary>Whether the tier prints as <c>rate/days</c>.</summary>
    internal bool IsShort => Window.NetDays is not null;

    /// <summary>Whether an amount can be a base.</summary>
    internal static bool IsBase(decimal? amount) => amount is > 0 and <= MaxBaseAmount && decimal.Round(amount.Value, 4) == amount;
}
