namespace Receivables.Matching.Decisions;

/// <summary>Natural logarithm and exponential from basic operations only.</summary>
/// <remarks>
/// The libraries of operating systems differ in the last bit of <see cref="Math.Log(double)"/>, and a decision must not. The four basic operations of IEEE 754 do not differ.
/// Errors stay below 1e-13, far inside the half unit of 5e-5 that rounding needs.
/// </remarks>
internal static class Logarithm
{
    private const double Ln2 = 0.693147180559945309;

    /// <summary>The natural logarithm of a number above zero, in ten-thousandths, half away from zero.</summary>
    internal static int Units(double x) => (int)Math.Round(Of(x) * LogOdds.UnitsPerOne, MidpointRounding.AwayFromZero);

    /// <summary>The natural logarithm of a finite number above zero.</summary>
    internal static double Of(double x)
    {
        int exponent = Math.ILogB(x);
        double mantissa = Math.ScaleB(x, -exponent);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln m = 2 artanh z with z = (m − 1) / (m + 1); |z| ≤ 0.1716, so twelve terms suffice.
        double z = (mantissa - 1) / (mantissa + 1);
        double square = z * z;
        double sum = 0;
        for (int k = 25; k >= 1; k -= 2)
        {
            sum = (sum * square) + (1.0 / k);
        }

        return (2 * z * sum) + (exponent * Ln2);
    }

    /// <summary>The exponential of a weight in ten-thousandths; 0 below −700.</summary>
    internal static double Exp(int units)
    {
        double x = units / (double)LogOdds.UnitsPerOne;
        if (x < -700)
        {
            return 0;
        }

        int power = (int)Math.Floor(x / Ln2);
        double rest = x - (power * Ln2);
        double sum = 1;
        for (int k = 18; k >= 1; k--)
        {
            sum = 1 + (sum * rest / k);
        }

        return Math.ScaleB(sum, power);
    }
}
