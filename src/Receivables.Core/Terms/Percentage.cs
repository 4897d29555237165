using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Receivables.Terms;

/// <summary>An exact share of a whole, from 0 to 100 percent, in steps of a millionth of a percent.</summary>
/// <remarks><c>default</c> is 0 %. Eight bytes, immutable, safe to share between threads.</remarks>
public readonly struct Percentage : IEquatable<Percentage>, IComparable<Percentage>
{
    /// <summary>How many decimal digits a percentage can have: 6.</summary>
    public const int MaxDigits = 6;

    internal const long MillionthsPerPercent = 1_000_000;
    internal const long HundredPercent = 100 * MillionthsPerPercent;

    private Percentage(long millionths) => Millionths = millionths;

    /// <summary>The percentage, without trailing zeros: 2.5 for 2.5 %.</summary>
    public decimal Percent => new decimal(Millionths) / MillionthsPerPercent;

    /// <summary>The share as a fraction of one: 0.025 for 2.5 %.</summary>
    public decimal Fraction => new decimal(Millionths) / HundredPercent;

    /// <summary>Whether this is 0 %.</summary>
    public bool IsZero => Millionths == 0;

    /// <summary>Millionths of a percent: 2,500,000 for 2.5 %.</summary>
    internal long Millionths { get; }

    /// <summary>Compares two percentages.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Equals(right);

    /// <summary>Compares two percentages.</summary>
    public static bool operator !=(Percentage left, Percentage right) => !left.Equals(right);

    /// <summary>Compares two percentages.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Compares two percentages.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Compares two percentages.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two percentages.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;

    /// <summary>Creates a percentage.</summary>
    /// <param name="percent">From 0 to 100, with at most six decimal digits that are not trailing zeros: 2.5 for 2.5 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above 100.</exception>
    /// <exception cref="ArgumentException">It has more than six digits: round it first, as you mean it.</exception>
    public static Percentage FromPercent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
        decimal millionths = percent * MillionthsPerPercent;
        return millionths == decimal.Truncate(millionths)
            ? new((long)millionths)
            : throw new ArgumentException($"A percentage has at most {MaxDigits} decimal digits; round it first.", nameof(percent));
    }

    /// <summary>This share of an amount.</summary>
    /// <param name="amount">The whole; may be negative, and then the share is.</param>
    /// <param name="rounding">How the share is rounded to the minor unit of the currency.</param>
    public Money Of(Money amount, MidpointRounding rounding) => amount.MultiplyRatio(Millionths, HundredPercent, rounding);

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Millionths == other.Millionths;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Millionths.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Millionths.CompareTo(other.Millionths);

    /// <summary>The number with a point, without trailing zeros, and a percent sign: <c>2.5%</c>.</summary>
    public override string ToString() => ToNumberString() + "%";

    /// <summary>The number alone: <c>2.5</c>.</summary>
    internal string ToNumberString() => Percent.ToString("0.######", CultureInfo.InvariantCulture);
}
