using System.Globalization;

namespace Receivables.DemoData.Numbers;

/// <summary>Amounts as whole cents; every currency of the company has two digits.</summary>
internal static class Cents
{
    /// <summary>The amount with a point and two digits, such as <c>1224.49</c>.</summary>
    public static string Format(long cents) => Format(cents, '.');

    /// <summary>The amount as a French payer writes it, such as <c>1224,49</c>.</summary>
    public static string FormatFrench(long cents) => Format(cents, ',');

    /// <summary>A share of an amount in hundredths of a percent, half a cent away from zero.</summary>
    public static long Share(long cents, int hundredthsOfPercent) => Round(cents * hundredthsOfPercent, 10_000);

    /// <summary>An amount at a rate of so many ten-thousandths, half a cent away from zero.</summary>
    public static long Convert(long cents, int tenThousandths) => Round(cents * tenThousandths, 10_000);

    private static long Round(long scaled, long unit) => (scaled + (Math.Sign(scaled) * unit / 2)) / unit;

    private static string Format(long cents, char mark) => string.Create(
        CultureInfo.InvariantCulture, $"{(cents < 0 ? "-" : "")}{Math.Abs(cents) / 100}{mark}{Math.Abs(cents) % 100:00}");
}
