namespace Receivables.Banking.Records;

/// <summary>A rate without its direction: where a standard does not say which currency is the unit, the amounts do.</summary>
internal static class RecordRates
{
    // Banks round the amount; what is further off is another rate.
    private const decimal Tolerance = 0.02m;

    /// <summary>Gives the rate the direction that the two amounts show; null where neither fits.</summary>
    internal static ExchangeRate? Between(decimal rate, Money ordered, Money booked)
    {
        if (rate <= 0 || ordered.Currency == booked.Currency || ordered.IsZero || booked.IsZero)
        {
            return null;
        }

        decimal from = ordered.Amount, to = Math.Abs(booked.Amount);
        decimal straight = Math.Abs((from * rate) - to), inverse = Math.Abs((to * rate) - from);
        bool isStraight = straight <= to * Tolerance, isInverse = inverse <= from * Tolerance;
        return isStraight && (!isInverse || straight * from <= inverse * to) ? new ExchangeRate(ordered.Currency, booked.Currency, rate)
            : isInverse ? new ExchangeRate(booked.Currency, ordered.Currency, rate)
            : null;
    }
}
