using System.Globalization;

namespace Receivables.Reporting.Charts;

/// <summary>Lengths of a drawing: whole tenths of a unit, so that no rounding of floating point decides a byte of the page.</summary>
internal static class Coordinate
{
    /// <summary>Tenths as SVG has them: <c>123.4</c>.</summary>
    internal static string Text(long tenths)
    {
        string sign = tenths < 0 ? "-" : "";
        (long whole, long tenth) = Math.DivRem(Math.Abs(tenths), 10);
        return tenth == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{tenth}");
    }
}
