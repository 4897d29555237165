using System.Numerics;

namespace Receivables.Internals;

/// <summary>Exact products and quotients of minor units, rounded once at the end.</summary>
internal static class ExactRatio
{
    // 10 to the 38th is the largest power of ten within 127 bits.
    private const int LargestPower = 38;

    private static readonly Int128[] PowersOfTen = [.. Enumerable.Range(0, LargestPower + 1).Select(PowerOfTen)];

    /// <summary>Divides and rounds to a whole number.</summary>
    internal static long Divide(Int128 dividend, Int128 divisor, MidpointRounding rounding)
    {
        // Almost all amounts: 64-bit division is several times as fast.
        if (dividend >= long.MinValue && dividend <= long.MaxValue && divisor > 0 && divisor <= long.MaxValue)
        {
            return Divide((long)dividend, (long)divisor, rounding);
        }

        (Int128 quotient, Int128 remainder) = Int128.DivRem(dividend, divisor);
        if (remainder != 0)
        {
            int sign = Int128.IsNegative(dividend) == Int128.IsNegative(divisor) ? 1 : -1;
            // Against the half without doubling, which could overflow: |r| against |d| - |r|.
            UInt128 left = (UInt128)Int128.Abs(remainder);
            int half = left.CompareTo(Magnitude(divisor) - left);
            quotient += RoundsAway(sign, half, Int128.IsOddInteger(quotient), rounding) ? sign : 0;
        }

        return checked((long)quotient);
    }

    /// <summary>Multiplies minor units by a decimal, and by the ratio of two powers of ten, and rounds to a whole number.</summary>
    /// <param name="minorUnits">What is multiplied.</param>
    /// <param name="factor">By what.</param>
    /// <param name="digits">Moves the point of the product so many places to the right; to the left where negative.</param>
    /// <param name="rounding">The stated rounding.</param>
    internal static long Multiply(long minorUnits, decimal factor, int digits, MidpointRounding rounding)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(factor, bits);
        var mantissa = unchecked(new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        int scale = ((bits[3] >> 16) & 0xFF) - digits;
        // A mantissa of 64 bits, as every rate written by a person has, keeps the product within 127 bits: no allocation.
        if (mantissa <= ulong.MaxValue && scale is >= 0 and <= LargestPower)
        {
            Int128 product = (Int128)minorUnits * (ulong)mantissa;
            return Divide(bits[3] < 0 ? -product : product, PowersOfTen[scale], rounding);
        }

        BigInteger dividend = (BigInteger)minorUnits * mantissa * BigInteger.Pow(10, Math.Max(0, -scale));
        return Divide(bits[3] < 0 ? -dividend : dividend, BigInteger.Pow(10, Math.Max(0, scale)), rounding);
    }

    private static long Divide(long dividend, long positiveDivisor, MidpointRounding rounding)
    {
        (long quotient, long remainder) = Math.DivRem(dividend, positiveDivisor);
        if (remainder != 0)
        {
            int sign = dividend < 0 ? -1 : 1;
            long left = Math.Abs(remainder);
            int half = left.CompareTo(positiveDivisor - left);
            quotient += RoundsAway(sign, half, long.IsOddInteger(quotient), rounding) ? sign : 0;
        }

        return quotient;
    }

    private static long Divide(BigInteger dividend, BigInteger divisor, MidpointRounding rounding)
    {
        BigInteger quotient = BigInteger.DivRem(dividend, divisor, out BigInteger remainder);
        if (!remainder.IsZero)
        {
            int half = (BigInteger.Abs(remainder) * 2).CompareTo(divisor);
            quotient += RoundsAway(dividend.Sign, half, !quotient.IsEven, rounding) ? dividend.Sign : 0;
        }

        return checked((long)quotient);
    }

    private static Int128 PowerOfTen(int exponent) => Enumerable.Range(0, exponent).Aggregate(Int128.One, (power, _) => power * 10);

    private static UInt128 Magnitude(Int128 value) => Int128.IsNegative(value) ? unchecked(UInt128.Zero - (UInt128)value) : (UInt128)value;

    /// <summary>Whether a truncated quotient with a remainder moves one away from zero.</summary>
    /// <param name="sign">The sign of the exact quotient.</param>
    /// <param name="half">The remainder compared with half the divisor.</param>
    /// <param name="odd">Whether the truncated quotient is odd.</param>
    /// <param name="rounding">The stated rounding.</param>
    private static bool RoundsAway(int sign, int half, bool odd, MidpointRounding rounding) => rounding switch
    {
        MidpointRounding.ToEven => half > 0 || (half == 0 && odd),
        MidpointRounding.AwayFromZero => half >= 0,
        MidpointRounding.ToZero => false,
        MidpointRounding.ToNegativeInfinity => sign < 0,
        MidpointRounding.ToPositiveInfinity => sign > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a rounding of System.MidpointRounding."),
    };
}
