using System.Diagnostics.CodeAnalysis;

namespace Receivables;

/// <summary>An exact amount: a signed 64-bit count of minor units of one currency.</summary>
/// <remarks>
/// <para>Range: ±9,223,372,036,854,775,807 minor units, so ±92 million billion euros. Arithmetic is checked: what does not fit throws
/// <see cref="OverflowException"/>. Two currencies never mix: the operators throw <see cref="CurrencyMismatchException"/>, which names both.
/// Nothing rounds unless the caller states how.</para>
/// <para><c>default</c> is zero of no currency (<c>XXX</c>); it equals only itself and mixes with no real currency.
/// Use <see cref="Zero"/> to start a sum.</para>
/// <para>16 bytes, immutable, safe to share between threads.</para>
/// </remarks>
public readonly partial struct Money : IEquatable<Money>, IComparable<Money>
{
    private Money(long minorUnits, Currency currency)
    {
        MinorUnits = minorUnits;
        Currency = currency;
    }

    /// <summary>The amount in minor units: cents for EUR, yen for JPY.</summary>
    public long MinorUnits { get; }

    /// <summary>The currency; no currency for <c>default</c>.</summary>
    public Currency Currency { get; }

    /// <summary>The amount as a decimal with exactly the digits of the currency: 12.30 for 1,230 cents.</summary>
    public decimal Amount => new(
        lo: unchecked((int)Magnitude),
        mid: unchecked((int)(Magnitude >> 32)),
        hi: 0,
        isNegative: MinorUnits < 0,
        scale: (byte)Currency.MinorDigits);

    /// <summary>Whether the amount is zero, in whatever currency.</summary>
    public bool IsZero => MinorUnits == 0;

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => MinorUnits > 0;

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => MinorUnits < 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Math.Sign(MinorUnits);

    private ulong Magnitude => MinorUnits < 0 ? unchecked(0UL - (ulong)MinorUnits) : (ulong)MinorUnits;

    /// <summary>Compares amount and currency; money of two currencies is never equal, and asking does not throw.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Compares amount and currency; money of two currencies is never equal, and asking does not throw.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Creates money from minor units.</summary>
    /// <param name="minorUnits">The amount in minor units.</param>
    /// <param name="currency">The currency; not <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static Money FromMinor(long minorUnits, Currency currency)
    {
        RequireCurrency(currency);
        return new Money(minorUnits, currency);
    }

    /// <summary>Creates money from an amount that the currency can hold exactly.</summary>
    /// <param name="amount">The amount; trailing zeros are fine (<c>100.00000</c>).</param>
    /// <param name="currency">The currency; not <c>default</c>.</param>
    /// <exception cref="ArgumentException">The amount has more digits than the currency, or the currency is <c>default</c>.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money FromDecimal(decimal amount, Currency currency)
    {
        RequireCurrency(currency);
        decimal minor = amount * currency.MinorUnitsPerMajor;
        decimal whole = decimal.Truncate(minor);
        if (minor != whole)
        {
            throw new ArgumentException(
                $"{amount.ToString(System.Globalization.CultureInfo.InvariantCulture)} has more than the {currency.MinorDigits} digits of {currency.Code}: state a rounding.",
                nameof(amount));
        }

        return new Money(decimal.ToInt64(whole), currency);
    }

    /// <summary>Creates money from any amount, rounded to the minor unit as stated.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The currency; not <c>default</c>.</param>
    /// <param name="rounding">How to round what the currency cannot hold.</param>
    /// <exception cref="ArgumentException">The currency is <c>default</c>.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money FromDecimal(decimal amount, Currency currency, MidpointRounding rounding)
    {
        RequireCurrency(currency);
        decimal minor = decimal.Round(amount * currency.MinorUnitsPerMajor, 0, rounding);
        return new Money(decimal.ToInt64(minor), currency);
    }

    /// <summary>Zero of a currency.</summary>
    /// <param name="currency">The currency; not <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static Money Zero(Currency currency) => FromMinor(0, currency);

    /// <summary>An amount in euros; at most two digits.</summary>
    /// <param name="amount">The amount in euros.</param>
    /// <exception cref="ArgumentException">The amount has more than two digits.</exception>
    public static Money Eur(decimal amount) => FromDecimal(amount, Currency.Eur);

    /// <inheritdoc/>
    public bool Equals(Money other) => MinorUnits == other.MinorUnits && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MinorUnits, Currency);

    private static void RequireCurrency(Currency currency)
    {
        if (currency.IsNone)
        {
            throw new ArgumentException("Money needs a currency; default(Currency) is none.", nameof(currency));
        }
    }
}
