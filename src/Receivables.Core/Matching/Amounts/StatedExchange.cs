namespace Receivables.Matching.Amounts;

/// <summary>What a statement says of the exchange of a payment that was ordered in another currency.</summary>
internal static class StatedExchange
{
    // A rate is stated with four digits or more behind the point.
    private const decimal Rounding = 0.0005m;
    private const int InverseDigits = 10;
    private const decimal Largest = 1e12m;

    /// <summary>The rate from the currency of the order to that of the payment. Null where the statement states none, or what was credited is not what was ordered at that rate: then something else was taken off.</summary>
    /// <remarks>Where the stated rate is rounded so far that it misses the amount by more than a unit, the rate that the two amounts make.</remarks>
    internal static ExchangeRate? Of(Payment payment)
    {
        if (payment.InstructedAmount is not { IsPositive: true } ordered || payment.ExchangeRate is not { } stated || !payment.Amount.IsPositive || ordered.Currency == payment.Amount.Currency)
        {
            return null;
        }

        decimal made = payment.Amount.Amount / ordered.Amount;
        decimal? rate = RateOf(stated, ordered.Currency, payment.Amount.Currency);
        return rate is not { } value || made <= 0 || Math.Abs(value - made) > made * Rounding ? null
            : new ExchangeRate(ordered.Currency, payment.Amount.Currency, Math.Abs((value * ordered.Amount) - payment.Amount.Amount) * payment.Amount.Currency.MinorUnitsPerMajor <= 1 ? value : made);
    }

    /// <summary>Parts what was credited over what is settled, in proportion: the parts sum to it, and none is off by more than a unit.</summary>
    /// <param name="credited">What was credited.</param>
    /// <param name="settled">What is settled of each item, in the currency of the order; together not zero.</param>
    internal static Money[] Part(Money credited, ReadOnlySpan<long> settled)
    {
        Int128 all = 0;
        foreach (long part in settled)
        {
            all += part;
        }

        var parts = new Money[settled.Length];
        Int128 sum = 0;
        long before = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            // By what is reached so far, so that roundings do not add up.
            sum += settled[i];
            long reached = (long)Rounded(sum * credited.MinorUnits, all);
            parts[i] = Money.FromMinor(reached - before, credited.Currency);
            before = reached;
        }

        return parts;
    }

    // Either direction may be stated. What is so far from 1 that it has no inverse fits no amounts.
    private static decimal? RateOf(ExchangeRate stated, Currency from, Currency to) =>
        stated.Source == from && stated.Target == to ? stated.Rate
        : stated.Source == to && stated.Target == from && stated.Rate < Largest ? Inverse(stated.Rate)
        : null;

    // A rate of so many digits is as exact as any that a bank states, and can be read.
    private static decimal Inverse(decimal rate)
    {
        decimal inverse = 1 / rate;
        decimal rounded = decimal.Round(inverse, InverseDigits);
        return rounded > 0 ? rounded : inverse;
    }

    private static Int128 Rounded(Int128 product, Int128 by)
    {
        (Int128 whole, Int128 rest) = Int128.DivRem(product, by);
        return Int128.Abs(rest) * 2 >= Int128.Abs(by) ? whole + (Int128.Sign(product) * Int128.Sign(by)) : whole;
    }
}
