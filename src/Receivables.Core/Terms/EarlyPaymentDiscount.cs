using System.Globalization;
using NodaTime;

namespace Receivables.Terms;

/// <summary>A discount that can be taken on one invoice: which tier, until when, how much. Immutable, safe to share between threads; equal when all parts are.</summary>
public sealed record EarlyPaymentDiscount
{
    internal EarlyPaymentDiscount(DiscountTier tier, LocalDate lastDay, Money amount)
    {
        Tier = tier;
        LastDay = lastDay;
        Amount = amount;
    }

    /// <summary>The tier of the terms.</summary>
    public DiscountTier Tier { get; }

    /// <summary>The last day, inclusive, on which a payment takes the discount.</summary>
    public LocalDate LastDay { get; }

    /// <summary>What the payer may keep, rounded; it has the sign of the gross amount.</summary>
    public Money Amount { get; }

    /// <summary>Returns amount and last day.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} until {LastDay:uuuu-MM-dd}");
}
