namespace Receivables.Banking.Camt;

/// <summary>The rate with its direction, which files often leave open.</summary>
internal static class RateReading
{
    /// <summary>
    /// The rate is never inverted, only its two currencies are put in order: as <c>UnitCcy</c> says (one unit of it is so many of the other), else as the amounts
    /// in the two currencies show, else from source to target.
    /// </summary>
    internal static ExchangeRate? Of(CamtLevel level, Money amount)
    {
        if (!level.Rate.IsStated)
        {
            return null;
        }

        CamtRate rate = level.Rate;
        Currency source = rate.Source;
        Currency target = rate.Target.IsNone || rate.Target == source ? OtherCurrency(level, amount, source) : rate.Target;
        if (source.IsNone || target.IsNone || source == target)
        {
            return null;
        }

        bool swapped = rate.Unit.IsNone ? AmountsSayInverse(level, amount, source, target, rate.Rate) : rate.Unit == target;
        return swapped ? new ExchangeRate(target, source, rate.Rate) : new ExchangeRate(source, target, rate.Rate);
    }

    private static Currency OtherCurrency(CamtLevel level, Money amount, Currency source) =>
        amount.Currency != source ? amount.Currency : level.OtherThan(source)?.Currency ?? default;

    private static bool AmountsSayInverse(CamtLevel level, Money amount, Currency source, Currency target, decimal rate)
    {
        if (AmountIn(level, amount, source) is not { } from || AmountIn(level, amount, target) is not { } to)
        {
            return false;
        }

        decimal straight = Math.Abs((from * rate) - to) / to;
        decimal inverse = Math.Abs((to * rate) - from) / from;
        return inverse < straight;
    }

    // Amounts are at most 9.3e18 minor units and rates 1e10, so that the products above stay within decimal.
    private static decimal? AmountIn(CamtLevel level, Money amount, Currency currency)
    {
        Money? found = amount.Currency == currency ? amount.Abs() : level.FirstIn(currency) is { IsValid: true } stated ? stated.Value : null;
        return found is { IsZero: false } money && Math.Abs(money.Amount) <= 1_000_000_000_000_000m ? money.Amount : null;
    }
}
