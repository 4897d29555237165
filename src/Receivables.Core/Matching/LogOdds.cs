using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Receivables.Matching.Decisions;

namespace Receivables.Matching;

/// <summary>The weight of a piece of evidence: natural-log odds, as a whole number of ten-thousandths.</summary>
/// <remarks>
/// <para>How likely the evidence is if a hypothesis is true, over how likely it is by chance: 0 says nothing, 6.9078 is a thousand to one for it, −6.9078 a thousand to one against.
/// Whole numbers, so that sums do not depend on their order and four decimals print them exactly.</para>
/// <para>Range: ±<see cref="MaxUnits"/> units, that is ±1,000. <c>default</c> is 0. Immutable, safe to share between threads.</para>
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public readonly record struct LogOdds : IComparable<LogOdds>
{
    /// <summary>How many units make 1 of natural-log odds.</summary>
    public const int UnitsPerOne = 10_000;

    /// <summary>The largest weight, in units, on either side.</summary>
    public const int MaxUnits = 1_000 * UnitsPerOne;

    private LogOdds(int units) => Units = units;

    /// <summary>No weight.</summary>
    public static LogOdds Zero => default;

    /// <summary>The weight in ten-thousandths.</summary>
    public int Units { get; }

    /// <summary>The weight as a decimal with four digits.</summary>
    public decimal Value => Units / (decimal)UnitsPerOne;

    /// <summary>Adds two weights.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is out of range.</exception>
    public static LogOdds operator +(LogOdds left, LogOdds right) => FromUnits(left.Units + right.Units);

    /// <summary>Turns the sign.</summary>
    public static LogOdds operator -(LogOdds value) => new(-value.Units);

    /// <summary>Compares two weights.</summary>
    public static bool operator <(LogOdds left, LogOdds right) => left.Units < right.Units;

    /// <summary>Compares two weights.</summary>
    public static bool operator >(LogOdds left, LogOdds right) => left.Units > right.Units;

    /// <summary>Compares two weights.</summary>
    public static bool operator <=(LogOdds left, LogOdds right) => left.Units <= right.Units;

    /// <summary>Compares two weights.</summary>
    public static bool operator >=(LogOdds left, LogOdds right) => left.Units >= right.Units;

    /// <summary>A weight from its units.</summary>
    /// <param name="units">Ten-thousandths of natural-log odds.</param>
    /// <exception cref="ArgumentOutOfRangeException">Beyond ±<see cref="MaxUnits"/>.</exception>
    public static LogOdds FromUnits(int units)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(units, MaxUnits);
        ArgumentOutOfRangeException.ThrowIfLessThan(units, -MaxUnits);
        return new LogOdds(units);
    }

    /// <summary>The weight of odds: their natural logarithm, rounded to four decimals, half away from zero.</summary>
    /// <param name="odds">How many times likelier than by chance; above zero. 1,000 for a thousand to one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a finite number above zero.</exception>
    public static LogOdds FromOdds(double odds) =>
        double.IsFinite(odds) && odds > 0
            ? new LogOdds(Logarithm.Units(odds))
            : throw new ArgumentOutOfRangeException(nameof(odds), odds, "Odds are a finite number above zero.");

    /// <inheritdoc/>
    public int CompareTo(LogOdds other) => Units.CompareTo(other.Units);

    /// <summary>Returns the weight with four decimals: <c>14.2013</c>.</summary>
    public override string ToString() => Value.ToString("0.0000", CultureInfo.InvariantCulture);
}
