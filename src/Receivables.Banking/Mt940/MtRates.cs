namespace Receivables.Banking.Mt940;

/// <summary>The rate of <c>/EXCH/</c>, whose direction the format leaves open.</summary>
internal static class MtRates
{
    private const decimal LargestAmount = 1_000_000_000_000_000m;
    private const decimal LargestRate = 10_000_000_000m;

    /// <summary>The rate in the direction that the two amounts show; null where there is no rate, or no amount in another currency.</summary>
    internal static ExchangeRate? Of(decimal? rate, Money? ordered, Money booked)
    {
        if (rate is not (> 0 and < LargestRate) || ordered is not { IsZero: false } source || source.Currency == booked.Currency || booked.IsZero)
        {
            return null;
        }

        decimal from = Math.Abs(source.Amount), to = Math.Abs(booked.Amount);
        bool isInverse = from < LargestAmount && to < LargestAmount && Math.Abs((to * rate.Value) - from) / from < Math.Abs((from * rate.Value) - to) / to;
        return isInverse ? new ExchangeRate(booked.Currency, source.Currency, rate.Value) : new ExchangeRate(source.Currency, booked.Currency, rate.Value);
    }
}
