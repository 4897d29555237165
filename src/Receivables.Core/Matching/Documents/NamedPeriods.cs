using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>The quarter or the year that a text names where it names no month: <c>Q2 2026</c>, <c>2. Quartal</c>, <c>2ème trimestre</c>, <c>Mitgliedsbeitrag 2025</c>.</summary>
internal static class NamedPeriods
{
    private const int MonthsOfQuarter = 3;
    private const int DigitsOfYear = 4;
    private const int MostYears = 3;
    private const int LongestOrdinal = 3;

    private static readonly WordSet Letters = new("Q", "T", "QT", "QTR", "TRIM", "QUARTAL", "QUARTER", "TRIMESTRE", "KWARTAAL", "KVARTAL", "KWARTAŁ");

    private static readonly WordSet Quarters = new("QUARTAL", "QUARTALS", "QUARTALE", "QUART", "QU", "TRIMESTRE", "TRIM", "TRIMESTRALE", "QUARTER", "QTR", "KWARTAAL", "KVARTAL", "KWARTAŁ", "KWARTAL", "VIERTELJAHR");

    private static readonly WordSet First = new("I", "ERSTES", "PREMIER", "PRIMO", "FIRST", "PRIMER", "EERSTE");

    private static readonly WordSet Second = new("II", "ZWEITES", "DEUXIÈME", "DEUXIEME", "SECONDO", "SECOND", "SEGUNDO", "TWEEDE");

    private static readonly WordSet Third = new("III", "DRITTES", "TROISIÈME", "TROISIEME", "TERZO", "THIRD", "TERCER", "DERDE");

    private static readonly WordSet Fourth = new("IV", "VIERTES", "QUATRIÈME", "QUATRIEME", "QUARTO", "FOURTH", "CUARTO", "VIERDE");

    private static readonly WordSet[] Ordinals = [First, Second, Third, Fourth];

    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    /// <summary>Its first and last month, counted through the years; 0 and 0 where it names none, or several.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="start">Where it starts in the text.</param>
    /// <param name="end">Where it ends.</param>
    internal static (int First, int Last) Of(Workspace work, out int start, out int end)
    {
        (start, end) = (int.MaxValue, 0);
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        (int year, bool isOne, int quarter) = (0, true, 0);
        for (int i = 0; i < atoms.Length && isOne; i++)
        {
            if (YearAt(work, text, atoms, i) is > 0 and var other)
            {
                isOne = year == 0 || year == other;
                year = other;
                (start, end) = (Math.Min(start, atoms[i].Start), atoms[i].End);
            }

            if (QuarterAt(text, atoms, i) is > 0 and var named)
            {
                isOne &= quarter == 0 || quarter == named;
                quarter = named;
                (start, end) = (Math.Min(start, atoms[IsQuarter(text, atoms, i - 1) ? i - 1 : i].Start), atoms[LastOfQuarter(text, atoms, i)].End);
            }
        }

        return !isOne || (year == 0 && quarter == 0) ? (0, 0) : quarter == 0 ? (year * MonthNames.MonthsOfYear, (year * MonthNames.MonthsOfYear) + MonthNames.MonthsOfYear - 1) : OfQuarter(quarter, year, work.Payment.BookingDate);
    }

    /// <summary>Whether an atom is a word for a quarter: the number of one follows.</summary>
    internal static bool IsQuarter(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) => i >= 0 && Letters.Contains(text[atoms[i].Start..atoms[i].End]);

    // Without a year the last one that began, or begins within three months.
    private static (int First, int Last) OfQuarter(int quarter, int year, LocalDate booked)
    {
        int first = ((year > 0 ? year : booked.Year + 1) * MonthNames.MonthsOfYear) + ((quarter - 1) * MonthsOfQuarter);
        while (year == 0 && first > MonthNames.Of(booked) + MonthsOfQuarter)
        {
            first -= MonthNames.MonthsOfYear;
        }

        return (first, first + MonthsOfQuarter - 1);
    }

    // Four digits by themselves, near the year of the payment, that were read as nothing.
    private static int YearAt(Workspace work, ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        TextAtom atom = atoms[i];
        if (atom is not { IsDigits: true, Length: DigitsOfYear } || atom.Noise == NoiseKind.Account || work.Scanner.IsTaken(atom.Start, atom.End))
        {
            return 0;
        }

        int year = TextAtoms.ValueOf(text, atom);
        bool isAlone = (i == 0 || MonthNames.Of(text[atoms[i - 1].Start..atoms[i - 1].End]) == 0) && (i == 0 || atom.Start > atoms[i - 1].End) && (i + 1 == atoms.Length || atoms[i + 1].Start > atom.End) && !(GoesOn(text, atoms, i - 1) && QuarterAt(text, atoms, i - 1) == 0) && !TextAtoms.GoOn(text, atoms, i);
        return isAlone && !atom.BeginsAmount && Math.Abs(year - work.Payment.BookingDate.Year) <= MostYears ? year : 0;
    }

    // A day whose year a bank has put into the next line.
    private static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) =>
        TextAtoms.GoOn(text, atoms, i) || (i >= 0 && atoms[i].IsDigits && text[atoms[i].End..atoms[i + 1].Start].Contains('\n'));

    // Q2; 2. Quartal, 2ème trimestre.
    private static int LastOfQuarter(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        int last = Math.Min(i + 2, atoms.Length - 1);
        while (last > i && !Quarters.Contains(text[atoms[last].Start..atoms[last].End]))
        {
            last--;
        }

        return last;
    }

    // II. Quartal, zweites Quartal; QII.
    private static int InWords(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
        bool isBefore = i + 1 < atoms.Length && !atoms[i + 1].IsDigits && Quarters.Contains(text[atoms[i + 1].Start..atoms[i + 1].End]);
        bool isGlued = word.Length > 1 && word[0] is 'Q' or 'q';
        int quarter = 0;
        for (int q = 0; q < Ordinals.Length && (isBefore || isGlued) && quarter == 0; q++)
        {
            quarter = (isBefore && Ordinals[q].Contains(word)) || (isGlued && word[1..].Equals(Romans[q], StringComparison.OrdinalIgnoreCase)) ? q + 1 : 0;
        }

        return quarter;
    }

    // T2 is a flat of two rooms as well.
    private static bool IsBeforeYear(ReadOnlySpan<TextAtom> atoms, int i) => i + 1 < atoms.Length && atoms[i + 1] is { IsDigits: true, Length: DigitsOfYear };

    // Q2, T2 2026, Quartal 2; 2. Quartal, 2ème trimestre, 2nd quarter.
    private static int QuarterAt(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        if (!atoms[i].IsDigits)
        {
            return InWords(text, atoms, i);
        }

        int quarter = atoms[i] is { IsDigits: true, Length: 1 } ? text[atoms[i].Start] - '0' : 0;
        if (quarter is < 1 or > 4)
        {
            return 0;
        }

        bool isBehind = i > 0 && !atoms[i - 1].IsDigits && atoms[i].Start - atoms[i - 1].End <= (atoms[i - 1].Length <= 2 ? 0 : 1) && Letters.Contains(text[atoms[i - 1].Start..atoms[i - 1].End]) && (text[atoms[i - 1].Start] is not ('T' or 't') || atoms[i - 1].Length > 1 || IsBeforeYear(atoms, i));
        int next = i + 1 < atoms.Length && !atoms[i + 1].IsDigits && atoms[i + 1].Start == atoms[i].End && atoms[i + 1].Length <= LongestOrdinal ? i + 2 : i + 1;
        bool isBefore = next < atoms.Length && !atoms[next].IsDigits && atoms[next].Start - atoms[next - 1].End <= 2 && Quarters.Contains(text[atoms[next].Start..atoms[next].End]);
        return isBehind || isBefore ? quarter : 0;
    }
}
