using NodaTime;

namespace Receivables.Terms;

/// <content>Discounts for early payment.</content>
public sealed partial class PaymentTerms
{
    /// <summary>The discount that a payment of the whole amount takes on a day.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="paymentDay">The day on which it is paid. Which day counts (sent, value, booked) is for the caller to say.</param>
    /// <param name="gross">The invoice's gross amount; negative for a credit note, and then the discount is.</param>
    /// <param name="rounding">How the discount is rounded to the minor unit; half away from zero unless stated.</param>
    /// <returns>The largest discount whose last day is on or after <paramref name="paymentDay"/>; <see langword="null"/> where there is none.</returns>
    /// <remarks>Last days are moved to business days where the terms ask for it. A payment on the last day is in time, as is one before the day of issue.</remarks>
    public EarlyPaymentDiscount? DiscountOn(
        LocalDate issueDate, LocalDate paymentDay, Money gross, MidpointRounding rounding = MidpointRounding.AwayFromZero) =>
        DiscountOn(issueDate, paymentDay, gross, Adjustment, rounding);

    /// <summary>The discount that a payment of the whole amount takes on a day, with last days moved as the argument says, whatever the terms say.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="paymentDay">The day on which it is paid.</param>
    /// <param name="gross">The invoice's gross amount; negative for a credit note, and then the discount is.</param>
    /// <param name="adjustment">What happens to a last day without business, with any calendars; null leaves it.</param>
    /// <param name="rounding">How the discount is rounded to the minor unit; half away from zero unless stated.</param>
    /// <inheritdoc cref="DiscountOn(LocalDate, LocalDate, Money, MidpointRounding)" path="/returns"/>
    public EarlyPaymentDiscount? DiscountOn(
        LocalDate issueDate,
        LocalDate paymentDay,
        Money gross,
        BusinessDayAdjustment? adjustment,
        MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        LocalDate day = paymentDay.WithCalendar(CalendarSystem.Iso);
        return DiscountOffers(issueDate, gross, adjustment, rounding)
            .Where(offer => day <= offer.LastDay)
            .MaxBy(offer => Int128.Abs(offer.Amount.MinorUnits));
    }

    /// <summary>Every discount on an invoice with its last day and amount, in the order of <see cref="Discounts"/>.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="gross">The invoice's gross amount; negative for a credit note, and then the discounts are.</param>
    /// <param name="rounding">How each discount is rounded to the minor unit; half away from zero unless stated.</param>
    public IReadOnlyList<EarlyPaymentDiscount> DiscountOffers(
        LocalDate issueDate, Money gross, MidpointRounding rounding = MidpointRounding.AwayFromZero) =>
        DiscountOffers(issueDate, gross, Adjustment, rounding);

    /// <summary>Every discount on an invoice, with last days moved as the argument says, whatever the terms say.</summary>
    /// <param name="issueDate">The day of issue of the invoice.</param>
    /// <param name="gross">The invoice's gross amount; negative for a credit note, and then the discounts are.</param>
    /// <param name="adjustment">What happens to a last day without business, with any calendars; null leaves it.</param>
    /// <param name="rounding">How each discount is rounded to the minor unit; half away from zero unless stated.</param>
    public IReadOnlyList<EarlyPaymentDiscount> DiscountOffers(
        LocalDate issueDate, Money gross, BusinessDayAdjustment? adjustment, MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        var offers = new EarlyPaymentDiscount[_discounts.Length];
        for (int i = 0; i < offers.Length; i++)
        {
            DiscountTier tier = _discounts[i];
            offers[i] = new EarlyPaymentDiscount(tier, Adjusted(tier.Window, issueDate, adjustment), tier.DiscountOf(gross, rounding));
        }

        return Array.AsReadOnly(offers);
    }

    /// <summary>What it costs, as a yearly rate, to leave a discount and pay on the due date instead.</summary>
    /// <param name="tier">One of <see cref="Discounts"/>.</param>
    /// <param name="issueDate">The day of issue, from which both days follow.</param>
    /// <returns>
    /// A fraction of one, as <see cref="DiscountCost.Annualised"/>; <see langword="null"/> where the due date is not after the discount's last day.
    /// With instalments the last due date is taken, so the figure is a lower bound.
    /// </returns>
    /// <exception cref="ArgumentException">The tier is not one of these terms.</exception>
    public decimal? AnnualisedCost(DiscountTier tier, LocalDate issueDate)
    {
        ArgumentNullException.ThrowIfNull(tier);
        if (!_discounts.Contains(tier))
        {
            throw new ArgumentException($"'{tier}' is not a discount of '{this}'.", nameof(tier));
        }

        int days = Period.DaysBetween(Adjusted(tier.Window, issueDate, Adjustment), DueDate(issueDate));
        return days > 0 ? DiscountCost.Annualised(tier.Rate, days) : null;
    }
}
