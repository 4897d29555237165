using System.Globalization;
using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>Whether a text holds a day, as people write one: 12.05.2026, 12/5/26, 12.5., 2026-05-12, 120526, 12052026, 20260512, 12. Mai 2026.</summary>
internal static class TextDays
{
    private const int LongestPart = 2;
    private const int DigitsOfYear = 4;
    private const int LongestMonth = 31;
    private const int MonthsOfYear = 12;
    private const int FirstYear = 15;
    private const int HalfOfCentury = 50;
    private const int MostYears = 3;
    private const int MostAhead = 60;

    /// <summary>Looks for a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="day">The day. Without a year any year will do.</param>
    internal static bool Hold(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, LocalDate day)
    {
        bool hold = false;
        for (int i = 0; i < atoms.Length && !hold; i++)
        {
            hold = IsAt(text, atoms, i, day);
        }

        return hold;
    }

    /// <summary>Whether digits are those of a day of this century's first half, without a mark between: 190126, 19012026, 20260119.</summary>
    internal static bool IsGluedDay(ReadOnlySpan<char> digits) => digits.Length switch
    {
        6 => IsDayOf(digits[..2], digits[2..4], digits[4..]) || IsDayOf(digits[4..], digits[2..4], digits[..2]),
        8 => (digits[4..].StartsWith("20") && IsDayOf(digits[..2], digits[2..4], digits[6..])) || (digits.StartsWith("20") && IsDayOf(digits[6..], digits[4..6], digits[2..4])),
        _ => false,
    };

    private static bool IsDayOf(ReadOnlySpan<char> day, ReadOnlySpan<char> month, ReadOnlySpan<char> year) =>
        Number(day) is >= 1 and <= LongestMonth && Number(month) is >= 1 and <= MonthsOfYear && Number(year) is >= FirstYear and < HalfOfCentury;

    /// <summary>The day that begins with an atom, or null where none does. Without a year it is the last one that is not far behind the booking date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The atom.</param>
    /// <param name="booked">When the payment was booked: a day is within three years of it.</param>
    internal static LocalDate? At(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked)
    {
        TextAtom atom = atoms[i];
        if (!atom.IsDigits || atom.Noise == NoiseKind.Account || atom.BeginsAmount || TextAtoms.GoOn(text, atoms, i - 1))
        {
            return null;
        }

        if (BrokenDay.At(text, atom.Start, out _) is { } broken)
        {
            return Math.Abs(broken.Year - booked.Year) <= MostYears ? broken : null;
        }

        ReadOnlySpan<char> digits = text[atom.Start..atom.End];
        bool isInWords = atom.Length <= LongestPart && !(i > 0 && Instalments.IsPlace(text, atoms, i - 1)) && i + 1 < atoms.Length && !atoms[i + 1].IsDigits && atoms[i + 1].Start - atom.End <= 2 && MonthNames.Of(text[atoms[i + 1].Start..atoms[i + 1].End]) > 0;
        if (isInWords)
        {
            bool hasYear = i + 2 < atoms.Length && atoms[i + 2] is { IsDigits: true, Length: DigitsOfYear };
            return Day(hasYear ? TextAtoms.ValueOf(text, atoms[i + 2]) : -1, MonthNames.Of(text[atoms[i + 1].Start..atoms[i + 1].End]), TextAtoms.ValueOf(text, atom), booked);
        }

        if (!TextAtoms.GoOn(text, atoms, i))
        {
            return !IsGluedDay(digits) ? null
                : digits.Length == 8 ? (digits.StartsWith("20") ? Day(Number(digits[..4]), Number(digits[4..6]), Number(digits[6..]), booked) : Day(Number(digits[4..]), Number(digits[2..4]), Number(digits[..2]), booked))
                : Day(Number(digits[4..]), Number(digits[2..4]), Number(digits[..2]), booked) ?? Day(Number(digits[..2]), Number(digits[2..4]), Number(digits[4..]), booked);
        }

        bool hasThird = TextAtoms.GoOn(text, atoms, i + 1);
        (int a, int b, int c) = (TextAtoms.ValueOf(text, atom), TextAtoms.ValueOf(text, atoms[i + 1]), hasThird ? TextAtoms.ValueOf(text, atoms[i + 2]) : -1);
        return atom.Length == DigitsOfYear ? (hasThird ? Day(a, b, c, booked) : null)
            : atom.Length > LongestPart || atoms[i + 1].Length > LongestPart || (!hasThird && atoms[i + 1].Length != LongestPart && !text[atoms[i + 1].End..].StartsWith(".")) ? null
            : Day(c, b, a, booked);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate? Day(int year, int month, int day, LocalDate booked)
    {
        bool hasYear = year >= 0;
        year = !hasYear ? booked.Year : year < 100 ? year + (booked.Year / 100 * 100) : year;
        if (Math.Abs(year - booked.Year) > MostYears || month is < 1 or > MonthsOfYear || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }

        var found = new LocalDate(year, month, day);
        return !hasYear && Period.DaysBetween(booked, found) > MostAhead && found.Year > 1 ? found.PlusYears(-1) : found;
    }

    /// <summary>Whether a day begins with an atom.</summary>
    internal static bool IsAt(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate day) =>
        atoms[i].IsDigits && atoms[i].Noise != NoiseKind.Account && (IsGlued(text[atoms[i].Start..atoms[i].End], day) || IsParted(text, atoms, i, day) || IsInWords(text, atoms, i, day) || BrokenDay.At(text, atoms[i].Start, out _) == day);

    /// <summary>Whether the day that begins with an atom is written with its year.</summary>
    internal static bool HasYear(ReadOnlySpan<TextAtom> atoms, int i) =>
        atoms[i].Length is 6 or 8 || (i + 2 < atoms.Length && atoms[i + 2].IsDigits && atoms[i + 2].Start - atoms[i + 1].End <= 2);

    /// <summary>Where a day ends that begins with an atom.</summary>
    internal static int EndOf(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) => atoms[LastOf(text, atoms, i)].End;

    /// <summary>The atom with which a day ends that begins with an atom.</summary>
    internal static int LastOf(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        if (BrokenDay.At(text, atoms[i].Start, out int end) is not null)
        {
            int last = i;
            while (last + 1 < atoms.Length && atoms[last + 1].End <= end)
            {
                last++;
            }

            return last;
        }

        bool isInWords = atoms[i].Length <= LongestPart && i + 1 < atoms.Length && !atoms[i + 1].IsDigits && MonthNames.Of(text[atoms[i + 1].Start..atoms[i + 1].End]) > 0;
        bool hasYear = i + 2 < atoms.Length && (isInWords ? atoms[i + 2] is { IsDigits: true, Length: DigitsOfYear } : TextAtoms.GoOn(text, atoms, i + 1));
        return !isInWords && !TextAtoms.GoOn(text, atoms, i) ? i : hasYear ? i + 2 : i + 1;
    }

    private static bool IsGlued(ReadOnlySpan<char> digits, LocalDate day)
    {
        int value = digits.Length is 6 or 8 ? Number(digits) : -1;
        int year = digits.Length == 8 ? day.Year : day.Year % 100;
        int size = digits.Length == 8 ? 10_000 : 100;
        return value >= 0 && (value == (((day.Day * 100) + day.Month) * size) + year || value == (year * 10_000) + (day.Month * 100) + day.Day);
    }

    private static bool IsParted(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate day)
    {
        bool isFirst = i == 0 || !TextAtoms.GoOn(text, atoms, i - 1);
        if (!isFirst || !TextAtoms.GoOn(text, atoms, i))
        {
            return false;
        }

        bool hasThird = TextAtoms.GoOn(text, atoms, i + 1);
        (int a, int b) = (TextAtoms.ValueOf(text, atoms[i]), TextAtoms.ValueOf(text, atoms[i + 1]));
        int c = hasThird ? TextAtoms.ValueOf(text, atoms[i + 2]) : -1;
        return atoms[i].Length == DigitsOfYear ? a == day.Year && b == day.Month && c == day.Day
            : atoms[i].Length <= LongestPart && atoms[i + 1].Length <= LongestPart && a == day.Day && b == day.Month && (!hasThird || c == day.Year || c == day.Year % 100);
    }

    // A month in words behind the day; a year behind it has to be that of the day.
    private static bool IsInWords(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate day)
    {
        bool isDay = atoms[i].Length <= LongestPart && i + 1 < atoms.Length && !atoms[i + 1].IsDigits && TextAtoms.ValueOf(text, atoms[i]) == day.Day && MonthNames.Of(text[atoms[i + 1].Start..atoms[i + 1].End]) == day.Month;
        return isDay && (i + 2 == atoms.Length || !atoms[i + 2].IsDigits || atoms[i + 2].Length != DigitsOfYear || TextAtoms.ValueOf(text, atoms[i + 2]) == day.Year);
    }
}
