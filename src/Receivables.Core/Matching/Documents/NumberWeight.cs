using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>What a number is worth: how many other texts of its shape it could have been.</summary>
internal static class NumberWeight
{
    /// <summary>The most that naming a document is worth: payers name a wrong one once in a hundred million times at best.</summary>
    internal const int Most = 184_207;

    /// <summary>The most that a number is worth which could as well be a date.</summary>
    private const double DatePossibilities = 10_000;

    /// <summary>The weight of a number found, in ten-thousandths.</summary>
    /// <param name="normal">Its normal form.</param>
    /// <param name="tries">How many texts of its length were looked up in this payment, each of which could have hit by chance.</param>
    internal static int Of(ReadOnlySpan<char> normal, int tries)
    {
        int digits = Digits(normal);
        int letters = normal.Length - digits;
        // Bare digits crowd: years, postcodes, round amounts, customer numbers. One digit less than there are, unless they start with a zero, as few of those do.
        double possibilities = letters == 0 ? PowerOfTen(digits - (normal.StartsWith('0') ? 0 : 1)) : PowerOfTen(digits) * PowerOf26(letters);
        if (letters == 0 && LooksLikeDate(normal))
        {
            possibilities = Math.Min(possibilities, DatePossibilities);
        }

        return Math.Clamp(Logarithm.Units(Math.Max(1, possibilities / Math.Max(1, tries))), 0, Most);
    }

    /// <summary>Ten to a power, as far as a weight can tell.</summary>
    internal static double PowerOfTen(int exponent) => Power(10, exponent);

    /// <summary>26 to a power, as far as a weight can tell.</summary>
    internal static double PowerOf26(int exponent) => Power(26, exponent);

    private static int Digits(ReadOnlySpan<char> normal)
    {
        int digits = 0;
        foreach (char c in normal)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }

    private static double Power(double radix, int exponent)
    {
        double power = 1;
        for (int i = 0; i < Math.Min(exponent, 40); i++)
        {
            power *= radix;
        }

        return power;
    }

    // DDMMYY, YYMMDD, DDMMYYYY and YYYYMMDD.
    private static bool LooksLikeDate(ReadOnlySpan<char> digits) => digits.Length switch
    {
        6 => (IsDay(digits[..2]) && IsMonth(digits[2..4])) || (IsMonth(digits[2..4]) && IsDay(digits[4..])),
        8 => (IsDay(digits[..2]) && IsMonth(digits[2..4]) && IsCentury(digits[4..6]))
            || (IsCentury(digits[..2]) && IsMonth(digits[4..6]) && IsDay(digits[6..])),
        _ => false,
    };

    private static bool IsDay(ReadOnlySpan<char> two) => Two(two) is >= 1 and <= 31;

    private static bool IsMonth(ReadOnlySpan<char> two) => Two(two) is >= 1 and <= 12;

    private static bool IsCentury(ReadOnlySpan<char> two) => Two(two) is 19 or 20;

    private static int Two(ReadOnlySpan<char> two) => char.IsAsciiDigit(two[0]) && char.IsAsciiDigit(two[1]) ? ((two[0] - '0') * 10) + (two[1] - '0') : -1;
}
