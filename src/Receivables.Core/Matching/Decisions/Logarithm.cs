namespace Receivables.Matching.Decisions;

/// <summary>Natural logarithm and exponential from basic operations only.</summary>
/// <remarks>
/// The libraries of operating systems differ in the last bit of <see cref="Math.Log(double)"/>, and a decision must not. The four basic operations of IEEE 754 do not differ.
/// Errors stay below 1e-13, far inside the half unit of 5e-5 that rounding needs.
/// </remarks>
internal static class Logarithm
{
    private const double Ln2 = 0.693147180559945309;

    /// <summary>Below this, e to a power is less than half of the last bit of 1: to a sum of 1 and more it adds nothing.</summary>
    internal const int LeastThatCounts = -40 * LogOdds.UnitsPerOne;

    // The parts of the mantissa that have a logarithm of their own.
    private const int PartBits = 7;
    private const int Parts = 1 << PartBits;

    private const int Terms = 13;

    // The parts of a number of IEEE 754.
    private const int MantissaBits = 52;
    private const int Bias = 1_023;
    private const long MantissaMask = (1L << MantissaBits) - 1;
    private const long One = (long)Bias << MantissaBits;

    // 1, 1/3, 1/5, … the terms of artanh; and the logarithms of small whole numbers, which are asked for most.
    private static readonly double[] Odd = [.. Enumerable.Range(0, Terms).Select(k => 1.0 / ((2 * k) + 1))];
    private static readonly double[] InverseFactorials = [.. Enumerable.Range(0, 15).Select(InverseFactorial)];
    private static readonly double[] Inverses = [.. Enumerable.Range(0, Parts).Select(i => 1 / (1 + ((i + 0.5) / Parts)))];
    private static readonly double[] OfParts = [.. Inverses.Select(inverse => -Slowly(inverse))];
    private static readonly int[] Small = [.. Enumerable.Range(0, 256).Select(n => n == 0 ? 0 : (int)Math.Round(Of(n) * LogOdds.UnitsPerOne, MidpointRounding.AwayFromZero))];

    /// <summary>The natural logarithm of a whole number from 1, in ten-thousandths, half away from zero.</summary>
    internal static int Units(int n) => n < Small.Length ? Small[n] : Units((double)n);

    /// <summary>The natural logarithm of a number above zero, in ten-thousandths, half away from zero.</summary>
    internal static int Units(double x) => (int)Math.Round(Of(x) * LogOdds.UnitsPerOne, MidpointRounding.AwayFromZero);

    /// <summary>The natural logarithm of a finite number above zero.</summary>
    internal static double Of(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)(bits >>> MantissaBits) - Bias;
        if (exponent == -Bias)
        {
            return Slowly(x);
        }

        // ln x = ln (x ∙ i) − ln i, where 1/i is the middle of the part of the mantissa: what is left is 1 + r with |r| ≤ 2^−8, so that seven terms suffice.
        int part = (int)((bits & MantissaMask) >> (MantissaBits - PartBits));
        double r = (BitConverter.Int64BitsToDouble((bits & MantissaMask) | One) * Inverses[part]) - 1;
        double square = r * r;
        double even = (1.0 / 2) + (square * ((1.0 / 4) + (square * (1.0 / 6))));
        double odd = (1.0 / 3) + (square * ((1.0 / 5) + (square * (1.0 / 7))));
        return (exponent * Ln2) + OfParts[part] + (r - (square * (even - (r * odd))));
    }

    // Of a part itself, and of what IEEE 754 has no full mantissa for.
    private static double Slowly(double x)
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
        for (int k = Terms - 1; k >= 0; k--)
        {
            sum = (sum * square) + Odd[k];
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

        // e^x = 2^power · e^rest with |rest| ≤ ½ ln 2, so that thirteen terms of the series suffice.
        int power = (int)Math.Round(x / Ln2, MidpointRounding.ToEven);
        double rest = x - (power * Ln2);
        double sum = 0;
        for (int k = InverseFactorials.Length - 1; k >= 0; k--)
        {
            sum = (sum * rest) + InverseFactorials[k];
        }

        return power > -Bias ? sum * BitConverter.Int64BitsToDouble((long)(power + Bias) << MantissaBits) : Math.ScaleB(sum, power);
    }

    private static double InverseFactorial(int n)
    {
        double factorial = 1;
        for (int k = 2; k <= n; k++)
        {
            factorial *= k;
        }

        return 1 / factorial;
    }
}
