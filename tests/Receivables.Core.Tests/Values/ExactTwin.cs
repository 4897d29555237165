using System.Numerics;

namespace Receivables;

/// <summary>The slow, obvious twin of exact division: whole numbers without bounds, and each rounding as .NET words it.</summary>
internal static class ExactTwin
{
    /// <summary>Divides and rounds.</summary>
    public static BigInteger Divide(BigInteger dividend, BigInteger divisor, MidpointRounding rounding)
    {
        if (divisor.Sign < 0)
        {
            (dividend, divisor) = (-dividend, -divisor);
        }

        BigInteger floor = BigInteger.Divide(dividend - (((dividend % divisor) + divisor) % divisor), divisor);
        BigInteger twiceRest = 2 * (dividend - (floor * divisor));
        BigInteger up = floor + 1;
        return twiceRest.IsZero ? floor : rounding switch
        {
            MidpointRounding.ToNegativeInfinity => floor,
            MidpointRounding.ToPositiveInfinity => up,
            MidpointRounding.ToZero => dividend.Sign > 0 ? floor : up,
            _ when twiceRest < divisor => floor,
            _ when twiceRest > divisor => up,
            MidpointRounding.AwayFromZero => dividend.Sign > 0 ? up : floor,
            MidpointRounding.ToEven => floor.IsEven ? floor : up,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding)),
        };
    }

    /// <summary>A decimal as a fraction of whole numbers, read from its digits.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Fraction(decimal value)
    {
        string text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        int point = text.IndexOf('.');
        int digits = point < 0 ? 0 : text.Length - point - 1;
        return (BigInteger.Parse(text.Replace(".", ""), System.Globalization.CultureInfo.InvariantCulture), BigInteger.Pow(10, digits));
    }

    /// <summary>What money should hold, or that it must throw.</summary>
    public static void AssertMinor(BigInteger expected, Func<Money> actual)
    {
        if (expected >= long.MinValue && expected <= long.MaxValue)
        {
            Assert.Equal((long)expected, actual().MinorUnits);
        }
        else
        {
            Assert.Throws<OverflowException>(() => actual());
        }
    }
}
