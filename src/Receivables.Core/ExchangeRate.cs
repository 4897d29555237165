using System.Globalization;

namespace Receivables;

/// <summary>A stated rate: one unit of <see cref="Source"/> is <see cref="Rate"/> units of <see cref="Target"/>.</summary>
/// <remarks><c>default</c> is no rate: <see cref="Convert"/> throws <see cref="CurrencyMismatchException"/> for whatever it is given. Immutable; safe to share between threads.</remarks>
public readonly record struct ExchangeRate
{
    /// <summary>States a rate.</summary>
    /// <param name="source">The currency that is converted.</param>
    /// <param name="target">The currency it becomes; another than the source.</param>
    /// <param name="rate">How many units of the target one unit of the source is; above zero.</param>
    /// <exception cref="ArgumentException">A currency is <c>default</c>, or both are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is zero or below.</exception>
    public ExchangeRate(Currency source, Currency target, decimal rate)
    {
        if (source.IsNone || target.IsNone || source == target)
        {
            throw new ArgumentException("A rate stands between two different currencies.", nameof(target));
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        Source = source;
        Target = target;
        Rate = rate;
    }

    /// <summary>The currency that is converted.</summary>
    public Currency Source { get; }

    /// <summary>The currency it becomes.</summary>
    public Currency Target { get; }

    /// <summary>How many units of the target one unit of the source is.</summary>
    public decimal Rate { get; }

    /// <summary>Converts money of the source currency: the exact product, rounded once.</summary>
    /// <param name="money">The money.</param>
    /// <param name="rounding">How to round to the target's minor unit.</param>
    /// <exception cref="CurrencyMismatchException">The money is not in the source currency.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public Money Convert(Money money, MidpointRounding rounding)
    {
        if (money.Currency != Source || Source.IsNone)
        {
            throw new CurrencyMismatchException(money.Currency, Source);
        }

        // One exact product and one rounding: the digits of the two currencies only move the point.
        int digits = Target.MinorDigits - Source.MinorDigits;
        return Money.FromMinor(Internals.ExactRatio.Multiply(money.MinorUnits, Rate, digits, rounding), Target);
    }

    /// <summary>Returns <c>1 EUR = 1.0825 USD</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"1 {Source.Code} = {Rate} {Target.Code}");
}
