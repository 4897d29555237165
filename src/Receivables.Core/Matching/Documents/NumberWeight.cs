using NodaTime;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>What a number is worth: how many other texts of its shape it could have been.</summary>
internal static class NumberWeight
{
    /// <summary>The most that naming a document is worth: payers name a wrong one once in a hundred million times at best.</summary>
    internal const int Most = 184_207;

    /// <summary>The most that bare digits are worth which could as well be a date: one text in twenty holds one without marks, mostly of the last hundred days.</summary>
    private const double DatePossibilities = 2_000;

    /// <summary>The four digits of a year near the booking date are worth nothing: texts name the year they are written in.</summary>
    private const double YearPossibilities = 1;

    /// <summary>One number in five that is long enough begins with the year.</summary>
    private const double YearsShare = 0.2;

    /// <summary>Fewer digits occur in many texts.</summary>
    private const int LongEnough = 5;

    private const int LeastAnnounced = 3;

    private const int DigitsOfYear = 4;

    /// <summary>The weight of a number found, in ten-thousandths.</summary>
    /// <param name="normal">Its normal form.</param>
    /// <param name="tries">How many texts of its length were looked up in this payment, each of which could have hit by chance.</param>
    /// <param name="booked">When the payment was booked: digits that are a day near it may be a date.</param>
    /// <param name="isAnnounced">Whether a word for an invoice stands before it: then it is no day or month, a year near it all the same, and however short no number that occurs in many texts.</param>
    internal static int Of(ReadOnlySpan<char> normal, int tries, LocalDate booked, bool isAnnounced = false)
    {
        int digits = Digits(normal);
        int letters = normal.Length - digits;
        double possibilities = letters == 0 ? Bare(normal, booked, isAnnounced) : Rarely(PowerOfTen(digits) * PowerOf26(letters), normal.Length + 2, isAnnounced);
        return Math.Clamp(Logarithm.Units(Math.Max(1, possibilities / Math.Max(1, tries))), 0, Most);
    }

    /// <summary>The weight of the last digits of a number in a list: as many as they could be, for behind a number others of a list stand as often as anything else.</summary>
    internal static int OfTail(int digits, int count) => Math.Clamp(Logarithm.Units(PowerOfTen(digits) / Math.Max(1, count)), 0, Most);

    /// <summary>Ten to a power, as far as a weight can tell.</summary>
    internal static double PowerOfTen(int exponent) => Power(10, exponent);

    /// <summary>26 to a power, as far as a weight can tell.</summary>
    internal static double PowerOf26(int exponent) => Power(26, exponent);

    // Bare digits crowd: by Benford's law a number begins with x in log(1 + 1/x) of the cases, and many begin with the year.
    private static double Bare(ReadOnlySpan<char> digits, LocalDate booked, bool isAnnounced)
    {
        bool isDate = DateDigits.AreNear(digits, booked);
        if (isDate && digits.Length == DigitsOfYear)
        {
            return YearPossibilities;
        }

        double possibilities = digits[0] == '0' ? PowerOfTen(digits.Length)
            : DateDigits.BeginWithYear(digits, booked) ? PowerOfTen(digits.Length - DigitsOfYear) / YearsShare
            : ValueOf(digits) * NaturalLogarithmOfTen;
        double rarely = Rarely(possibilities, digits.Length, isAnnounced);
        return isDate && !isAnnounced ? Math.Min(DatePossibilities, rarely) : rarely;
    }

    // Only one text in twenty has others of the length that are no number of the creditor's own; four digits are there in one of five, a letter with two digits as rarely as five digits. Behind a word for an invoice one text in fifty has the number of another creditor.
    private static double Rarely(double possibilities, int length, bool isAnnounced) => length switch
    {
        >= LeastAnnounced when isAnnounced => possibilities / Priors.AnnouncedByChance,
        >= LongEnough => possibilities / Priors.ShapeByChance,
        LongEnough - 1 => possibilities / Priors.FourDigitsByChance,
        _ => possibilities,
    };

    private const double NaturalLogarithmOfTen = 2.302585092994046;

    private static double ValueOf(ReadOnlySpan<char> digits)
    {
        double value = 0;
        foreach (char c in digits)
        {
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    /// <summary>How many digits a text has.</summary>
    internal static int Digits(ReadOnlySpan<char> normal)
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
}
