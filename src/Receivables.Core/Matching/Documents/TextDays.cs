using System.Globalization;
using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>Whether a text holds a day, as people write one: 12.05.2026, 12/5/26, 12.5., 2026-05-12, 120526, 12052026, 20260512, 12. Mai 2026.</summary>
internal static class TextDays
{
    private const int LongestPart = 2;
    private const int DigitsOfYear = 4;

    /// <summary>Looks for a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="day">The day. Without a year any year will do.</param>
    internal static bool Hold(ReadOnlySpan<char> text, List<TextAtom> atoms, LocalDate day)
    {
        bool hold = false;
        for (int i = 0; i < atoms.Count && !hold; i++)
        {
            hold = atoms[i].IsDigits && atoms[i].Noise != NoiseKind.Account && (IsGlued(text[atoms[i].Start..atoms[i].End], day) || IsParted(text, atoms, i, day) || IsInWords(text, atoms, i, day));
        }

        return hold;
    }

    private static bool IsGlued(ReadOnlySpan<char> digits, LocalDate day)
    {
        int value = digits.Length is 6 or 8 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        int year = digits.Length == 8 ? day.Year : day.Year % 100;
        int size = digits.Length == 8 ? 10_000 : 100;
        return value >= 0 && (value == (((day.Day * 100) + day.Month) * size) + year || value == (year * 10_000) + (day.Month * 100) + day.Day);
    }

    private static bool IsParted(ReadOnlySpan<char> text, List<TextAtom> atoms, int i, LocalDate day)
    {
        bool isFirst = i == 0 || !GoesOn(text, atoms, i - 1);
        if (!isFirst || !GoesOn(text, atoms, i))
        {
            return false;
        }

        bool hasThird = GoesOn(text, atoms, i + 1);
        (int a, int b) = (Value(text, atoms[i]), Value(text, atoms[i + 1]));
        int c = hasThird ? Value(text, atoms[i + 2]) : -1;
        return atoms[i].Length == DigitsOfYear ? a == day.Year && b == day.Month && c == day.Day
            : atoms[i].Length <= LongestPart && atoms[i + 1].Length <= LongestPart && a == day.Day && b == day.Month && (!hasThird || c == day.Year || c == day.Year % 100);
    }

    // A month in words behind the day; a year behind it has to be that of the day.
    private static bool IsInWords(ReadOnlySpan<char> text, List<TextAtom> atoms, int i, LocalDate day)
    {
        bool isDay = atoms[i].Length <= LongestPart && i + 1 < atoms.Count && !atoms[i + 1].IsDigits && Value(text, atoms[i]) == day.Day && MonthNames.Of(text[atoms[i + 1].Start..atoms[i + 1].End]) == day.Month;
        return isDay && (i + 2 == atoms.Count || !atoms[i + 2].IsDigits || atoms[i + 2].Length != DigitsOfYear || Value(text, atoms[i + 2]) == day.Year);
    }

    // One mark between two runs of digits.
    private static bool GoesOn(ReadOnlySpan<char> text, List<TextAtom> atoms, int i) =>
        i + 1 < atoms.Count && atoms[i].IsDigits && atoms[i + 1].IsDigits && atoms[i + 1].Start - atoms[i].End == 1 && text[atoms[i].End] is '.' or '/' or '-';

    private static int Value(ReadOnlySpan<char> text, in TextAtom atom) =>
        atom.Length <= DigitsOfYear ? int.Parse(text[atom.Start..atom.End], NumberStyles.None, CultureInfo.InvariantCulture) : -1;
}
