using System.Runtime.CompilerServices;

namespace Receivables;

/// <content>Arithmetic: checked, exact, one currency at a time.</content>
public readonly partial struct Money
{
    /// <summary>Adds two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money operator +(Money left, Money right)
    {
        RequireSame(left.Currency, right.Currency);
        return new Money(checked(left.MinorUnits + right.MinorUnits), left.Currency);
    }

    /// <summary>Subtracts an amount from another of the same currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Money operator -(Money left, Money right)
    {
        RequireSame(left.Currency, right.Currency);
        return new Money(checked(left.MinorUnits - right.MinorUnits), left.Currency);
    }

    /// <summary>Turns the sign.</summary>
    /// <exception cref="OverflowException">The amount is the smallest that exists.</exception>
    public static Money operator -(Money value) => new(checked(-value.MinorUnits), value.Currency);

    /// <summary>Multiplies by a whole number.</summary>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Money operator *(Money value, long factor) => new(checked(value.MinorUnits * factor), value.Currency);

    /// <summary>Multiplies by a whole number.</summary>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Money operator *(long factor, Money value) => value * factor;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller of two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The larger of two amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <summary>Sums amounts of one currency; the empty sum is zero.</summary>
    /// <param name="values">The amounts.</param>
    /// <param name="currency">Their currency.</param>
    /// <exception cref="CurrencyMismatchException">An amount has another currency.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money Sum(IEnumerable<Money> values, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(values);
        Money sum = Zero(currency);
        foreach (Money value in values)
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="OverflowException">The amount is the smallest that exists.</exception>
    public Money Abs() => new(Math.Abs(MinorUnits), Currency);

    /// <summary>Compares with an amount of the same currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        RequireSame(Currency, other.Currency);
        return MinorUnits.CompareTo(other.MinorUnits);
    }

    /// <summary>Multiplies by a fraction, exactly, and rounds once: <c>amount × numerator ÷ denominator</c>.</summary>
    /// <param name="numerator">What to multiply by.</param>
    /// <param name="denominator">What to divide by; not zero.</param>
    /// <param name="rounding">How to round to the minor unit.</param>
    /// <returns>The rounded amount, in the same currency. The intermediate product has 128 bits.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a <see cref="MidpointRounding"/> and something is to be rounded.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public Money MultiplyRatio(long numerator, long denominator, MidpointRounding rounding) =>
        new(Internals.ExactRatio.Divide((Int128)MinorUnits * numerator, denominator, rounding), Currency);

    /// <summary>Multiplies by a decimal, exactly, and rounds once.</summary>
    /// <param name="factor">What to multiply by, such as 0.20 for a fifth.</param>
    /// <param name="rounding">How to round to the minor unit.</param>
    /// <returns>The rounded amount, in the same currency. The product is exact, whatever the digits of the factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a <see cref="MidpointRounding"/> and something is to be rounded.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public Money Multiply(decimal factor, MidpointRounding rounding) =>
        new(Internals.ExactRatio.Multiply(MinorUnits, factor, 0, rounding), Currency);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RequireSame(Currency left, Currency right)
    {
        if (left != right)
        {
            ThrowMismatch(left, right);
        }
    }

    private static void ThrowMismatch(Currency left, Currency right) => throw new CurrencyMismatchException(left, right);
}
