using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>The month that a text names: <c>juin 2026</c>, <c>abonnement giugno</c>, <c>06/2026</c>. A day of a month, as in <c>3 June 2026</c>, names no month.</summary>
/// <remarks>English, French, German, Spanish, Italian, Dutch, Portuguese, Polish, Danish, Norwegian and Swedish, in full and as they are commonly cut short.</remarks>
internal static class MonthNames
{
    /// <summary>Several months are named.</summary>
    internal const int Several = -1;

    /// <summary>Months are counted through the years.</summary>
    internal const int MonthsOfYear = 12;

    private const int DigitsOfYear = 4;
    private const int YearsOfCentury = 100;
    private const int LongestDay = 2;
    private const int DaysOfMonth = 31;
    private const int LongestName = 12;
    private const int ShortName = 3;
    private const int MostPieces = 3;
    private const int GluedDigits = 6;
    private const int MostMonthsAway = 3;

    /// <summary>The names of each month.</summary>
    internal static IReadOnlyList<string> InLanguages { get; } =
    [
        "JANUARY JAN JANVIER JANV JANUAR JÄNNER ENERO ENE GENNAIO GENN JANUARI JANEIRO STYCZEŃ STYCZEN STYCZNIA STY",
        "FEBRUARY FEB FÉVRIER FEVRIER FÉVR FEVR FÉV FEBRUAR FEBRERO FEBBRAIO FEBBR FEBRUARI FEVEREIRO LUTY LUTEGO",
        "MARCH MARS MÄRZ MAERZ MRZ MARZO MAART MRT MARÇO MARTS MARZEC MARCA",
        "APRIL APR AVRIL AVR ABRIL ABR APRILE KWIECIEŃ KWIECIEN KWIETNIA KWI",
        "MAY MAI MAYO MAGGIO MAGG MEI MAIO MAJ MAJA",
        "JUNE JUN JUIN JUNI JUNIO GIUGNO GIU JUNHO CZERWIEC CZERWCA CZE",
        "JULY JUL JUILLET JUIL JULI JULIO LUGLIO LUG JULHO LIPIEC LIPCA",
        "AUGUST AUG AOÛT AOUT AGOSTO AGO AUGUSTUS AUGUSTI SIERPIEŃ SIERPIEN SIERPNIA",
        "SEPTEMBER SEP SEPT SEPTEMBRE SEPTIEMBRE SETTEMBRE SETT SETEMBRO WRZESIEŃ WRZESIEN WRZEŚNIA WRZESNIA WRZ",
        "OCTOBER OCT OCTOBRE OKTOBER OKT OCTUBRE OTTOBRE OTT OUTUBRO PAŹDZIERNIK PAZDZIERNIK PAŹDZIERNIKA",
        "NOVEMBER NOV NOVEMBRE NOVIEMBRE NOVEMBRO LISTOPAD LISTOPADA",
        "DECEMBER DEC DÉCEMBRE DECEMBRE DÉC DEZEMBER DEZ DICIEMBRE DIC DICEMBRE DEZEMBRO DESEMBER GRUDZIEŃ GRUDZIEN GRUDNIA GRU",
    ];

    // What a month is written together with, the shortest first.
    private static readonly string[] Compounds = ["ABO", "RATE", "MIETE", "BEITRAG", "RECHNUNG"];

    /// <summary>What names a month only where its year follows, and is the sea, a title or another word without it: <c>MAR 26</c>, <c>maa 2026</c>, <c>mag 26</c>.</summary>
    internal static FrozenDictionary<string, int> OnlyWithYear { get; } =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["GEN"] = 1, ["FEV"] = 2, ["FÉV"] = 2, ["MAR"] = 3, ["MAA"] = 3, ["MAG"] = 5, ["SET"] = 9, ["OUT"] = 10 }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByNameWithYear = OnlyWithYear.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int> Months =
        InLanguages.SelectMany((names, month) => names.Split(' ').Select(name => (name, month + 1))).ToFrozenDictionary(n => n.name, n => n.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByName = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month, from 1 to 12, that a word is the name of; 0 where it is none.</summary>
    internal static int Of(ReadOnlySpan<char> word) => word.Length <= LongestName && ByName.TryGetValue(word, out int month) ? month : 0;

    /// <summary>Counts a month through the years.</summary>
    internal static int Of(LocalDate day) => (day.Year * MonthsOfYear) + day.Month - 1;

    /// <summary>The month that a text names, counted through the years; 0 where it names none, <see cref="Several"/> where it names more than one. Without a year it is the last one that began a month after the booking date at the latest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="list">Its atoms.</param>
    /// <param name="booked">When the payment was booked.</param>
    /// <param name="payer">The payer's name, of which a month may be a part.</param>
    internal static int In(ReadOnlySpan<char> text, List<TextAtom> list, LocalDate booked, string? payer = null)
    {
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(list);
        int named = 0;
        for (int i = 0; i < atoms.Length; i++)
        {
            int month = At(text, atoms, i, booked, payer);
            if (month != 0 && named != 0 && month != named)
            {
                return Several;
            }

            named = month != 0 ? month : named;
        }

        return named;
    }

    /// <summary>Whether a text names a month, among others or alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="list">Its atoms.</param>
    /// <param name="booked">When the payment was booked.</param>
    /// <param name="month">The month, counted through the years.</param>
    /// <param name="payer">The payer's name, of which a month may be a part.</param>
    internal static bool Names(ReadOnlySpan<char> text, List<TextAtom> list, LocalDate booked, int month, string? payer)
    {
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(list);
        bool names = false;
        for (int i = 0; i < atoms.Length && !names; i++)
        {
            names = month == At(text, atoms, i, booked, payer);
        }

        return names;
    }

    /// <summary>From where the first month of a text starts to where the last ends, with their years; 0 and 0 where it names none.</summary>
    /// <inheritdoc cref="In" path="/param"/>
    internal static (int Start, int End) PlaceIn(ReadOnlySpan<char> text, List<TextAtom> list, LocalDate booked, string? payer)
    {
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(list);
        (int start, int end) = (-1, 0);
        for (int i = 0; i < atoms.Length; i++)
        {
            if (At(text, atoms, i, booked, payer) is not 0 and var month)
            {
                (start, end) = (start < 0 ? atoms[i].Start : start, EndOf(text, atoms, i, month));
            }
        }

        return (Math.Max(start, 0), end);
    }

    /// <summary>The month that an atom begins to name, counted through the years; 0 for none.</summary>
    internal static int At(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked, string? payer) =>
        atoms[i].IsDigits ? InFigures(text, atoms, i, booked) : InWords(text, atoms, i, booked, payer);

    /// <summary>Where a month ends that an atom begins to name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The atom.</param>
    /// <param name="month">The month: its year may stand behind its name.</param>
    internal static int EndOf(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, int month)
    {
        bool hasYear = atoms[i].IsDigits ? i + 1 < atoms.Length && atoms[i + 1].IsDigits && IsPair(text, atoms, i) : (HasYear(atoms, i) && TextAtoms.ValueOf(text, atoms[i + 1]) == month / MonthsOfYear);
        bool isBroken = !atoms[i].IsDigits && !hasYear && Of(text[atoms[i].Start..atoms[i].End]) == 0 && Joined(text, atoms, i) > 0;
        return atoms[hasYear || isBroken ? i + 1 : i].End;
    }

    // 26, of a year near that of the booking date, and no day or month.
    private static bool IsShortYear(ReadOnlySpan<char> text, in TextAtom atom, LocalDate booked) =>
        atom is { IsDigits: true, Length: LongestDay } && TextAtoms.ValueOf(text, atom) is > MonthsOfYear and var year && Math.Abs(year - (booked.Year % YearsOfCentury)) <= 1;

    private static bool HasYear(ReadOnlySpan<TextAtom> atoms, int i) => i + 1 < atoms.Length && atoms[i + 1] is { IsDigits: true, Length: DigitsOfYear } && atoms[i + 1].Start - atoms[i].End is 1 or 2;

    private static int InWords(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked, string? payer)
    {
        ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
        if ((Of(word) is var month && month == 0 && (month = InCompound(word)) == 0 && (month = BeforeYear(text, atoms, i, booked)) == 0 && (month = InBroken(text, atoms, i, booked)) == 0) || IsAfterDay(text, atoms, i))
        {
            return 0;
        }

        int year = HasYear(atoms, i) ? int.Parse(text[atoms[i + 1].Start..atoms[i + 1].End], CultureInfo.InvariantCulture) : 0;
        bool isNear = year >= booked.Year - 2 && year <= booked.Year + 1;
        int named = isNear ? (year * MonthsOfYear) + month - 1 : Latest(month, booked);
        return MonthOrName.IsName(text, atoms, i, payer, Math.Abs(named - Of(booked)) > 1) ? 0 : named;
    }

    // Without a year: the last one that began a month after the booking date at the latest.
    private static int Latest(int month, LocalDate booked)
    {
        int latest = (booked.Year * MonthsOfYear) + month - 1;
        return latest <= Of(booked) + 1 ? latest : latest - MonthsOfYear;
    }

    // Junimiete, MieteJuni.
    private static int InCompound(ReadOnlySpan<char> word)
    {
        int month = 0;
        for (int i = 0; i < Compounds.Length && month == 0 && word.Length > Compounds[i].Length; i++)
        {
            month = word.EndsWith(Compounds[i], StringComparison.OrdinalIgnoreCase) ? Of(word[..^Compounds[i].Length])
                : word.StartsWith(Compounds[i], StringComparison.OrdinalIgnoreCase) ? Of(word[Compounds[i].Length..])
                : 0;
        }

        return month;
    }

    private static int BeforeYear(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked)
    {
        bool hasYear = i + 1 < atoms.Length && atoms[i + 1] is { IsDigits: true, Length: LongestDay or DigitsOfYear } && atoms[i + 1].Start - atoms[i].End is 1 or 2;
        return hasYear && ByNameWithYear.TryGetValue(text[atoms[i].Start..atoms[i].End], out int month) && Math.Abs((TextAtoms.ValueOf(text, atoms[i + 1]) - booked.Year) % YearsOfCentury) <= 1 ? month : 0;
    }

    // Three letters only behind a word for a rent or before a year: Miete Ma i.
    private static int InBroken(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked)
    {
        int month = Joined(text, atoms, i);
        bool isSure = month > 0 && (atoms[i].Length + atoms[i + 1].Length > ShortName || (i > 0 && PeerSigns.IsPeriod(text[atoms[i - 1].Start..atoms[i - 1].End])) || HasYear(atoms, i + 1)
            || (i + 2 < atoms.Length && atoms[i + 2].Start - atoms[i + 1].End == 1 && IsShortYear(text, atoms[i + 2], booked)));
        return isSure ? month : 0;
    }

    // apri l, for a bank broke the line.
    private static int Joined(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        bool isBroken = i + 1 < atoms.Length && !atoms[i + 1].IsDigits && atoms[i + 1].Start == atoms[i].End + 1 && char.IsWhiteSpace(text[atoms[i].End]) && atoms[i].Length + atoms[i + 1].Length is >= ShortName and <= LongestName
            && Of(text[atoms[i + 1].Start..atoms[i + 1].End]) == 0;
        if (!isBroken)
        {
            return 0;
        }

        Span<char> joined = stackalloc char[LongestName];
        text[atoms[i].Start..atoms[i].End].CopyTo(joined);
        text[atoms[i + 1].Start..atoms[i + 1].End].CopyTo(joined[atoms[i].Length..]);
        return Of(joined[..(atoms[i].Length + atoms[i + 1].Length)]);
    }

    // 3 June, 10. Juni; not Whg 4 Juni, flat 35 June.
    private static bool IsAfterDay(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) =>
        i > 0 && atoms[i - 1] is { IsDigits: true, Length: <= LongestDay } && TextAtoms.ValueOf(text, atoms[i - 1]) <= DaysOfMonth && !(i > 1 && Instalments.IsPlace(text, atoms, i - 2)) && atoms[i].Start - atoms[i - 1].End <= 2 && text[atoms[i - 1].End..atoms[i].Start].IndexOfAnyExcept(" .-/") < 0;

    // 06/2026 or 06.26, where no day stands before it; behind a word for a rent or a month 2026-06 and 202606.
    private static int InFigures(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked) =>
        IsInBrokenDay(text, atoms, i) ? 0
        : InPair(text, atoms, i, booked) is var month && month != 0 ? month
        : InYearFirst(text, atoms, i, booked) is var other && other != 0 ? other
        : InGlued(text, atoms, i, booked);

    // 5/2026 of 02/0 5/2026.
    private static bool IsInBrokenDay(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        bool isIn = false;
        for (int first = Math.Max(0, i - MostPieces); first <= i && !isIn; first++)
        {
            isIn = atoms[first].IsDigits && BrokenDay.At(text, atoms[first].Start, out int end) is not null && end >= atoms[i].End;
        }

        return isIn;
    }

    private static int InYearFirst(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked)
    {
        bool isPair = atoms[i].Length == DigitsOfYear && TextAtoms.GoOn(text, atoms, i) && atoms[i + 1].Length == LongestDay && !TextAtoms.GoOn(text, atoms, i + 1) && !TextAtoms.GoOn(text, atoms, i - 1);
        bool isAlone = isPair && IsOfPeriod(text, atoms, i) && (i + 2 >= atoms.Length || (atoms[i + 2].Start > atoms[i + 1].End && !(atoms[i + 2].IsDigits && text[atoms[i + 1].End] == '\n')));
        return isAlone ? Near(TextAtoms.ValueOf(text, atoms[i]), TextAtoms.ValueOf(text, atoms[i + 1]), booked) : 0;
    }

    // At the beginning, or right behind a word for a rent, a fee or a month: projects, orders and courses are numbered so as well.
    private static bool IsOfPeriod(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) =>
        i == 0 || (atoms[i].Start - atoms[i - 1].End is 1 or 2 && PeerSigns.IsPeriod(text[atoms[i - 1].Start..atoms[i - 1].End]));

    private static int InGlued(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked)
    {
        bool isOfPeriod = atoms[i].Length == GluedDigits && i > 0 && IsOfPeriod(text, atoms, i) && !TextAtoms.GoOn(text, atoms, i) && (i + 1 == atoms.Length || atoms[i + 1].Start > atoms[i].End);
        ReadOnlySpan<char> digits = text[atoms[i].Start..atoms[i].End];
        return isOfPeriod ? Near(int.Parse(digits[..DigitsOfYear], CultureInfo.InvariantCulture), int.Parse(digits[^LongestDay..], CultureInfo.InvariantCulture), booked) : 0;
    }

    // A contract has such digits too: a month that is paid is near.
    private static int Near(int year, int month, LocalDate booked)
    {
        int named = month is >= 1 and <= MonthsOfYear ? (year * MonthsOfYear) + month - 1 : 0;
        return Math.Abs(named - Of(booked)) <= MostMonthsAway ? named : 0;
    }

    // 06/2026; 06 /2026 and 06/ 2026, for a bank broke the line.
    private static bool IsPair(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        ReadOnlySpan<char> gap = text[atoms[i].End..atoms[i + 1].Start];
        return gap is "/" or "." or "-" || (atoms[i + 1].Length == DigitsOfYear && gap.Length == 2 && gap.Contains('/') && (gap.ContainsAny(' ', '\n')));
    }

    private static int InPair(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, LocalDate booked)
    {
        if (InPieces(text, atoms, i) is > 0 and var broken)
        {
            return OfPair(TextAtoms.ValueOf(text, atoms[i]), broken, booked);
        }

        bool isPair = atoms[i].Length <= LongestDay && i + 1 < atoms.Length && atoms[i + 1] is { IsDigits: true, Length: DigitsOfYear or LongestDay } && (IsPair(text, atoms, i) || (IsShortYear(text, atoms[i + 1], booked) && text[atoms[i].End..atoms[i + 1].Start] is "/ " or " /"));
        bool isAlone = (i == 0 || atoms[i].Start > atoms[i - 1].End + 1 || char.IsWhiteSpace(text[atoms[i].Start - 1])) && (i + 2 >= atoms.Length || atoms[i + 2].Start > atoms[i + 1].End);
        if (!isPair || !isAlone || NamedPeriods.IsQuarter(text, atoms, i - 1))
        {
            return 0;
        }

        return OfPair(TextAtoms.ValueOf(text, atoms[i]), TextAtoms.ValueOf(text, atoms[i + 1]), booked);
    }

    /// <summary>The year of a month behind a stroke, into which a bank has put a blank, <c>06/2 6</c> and <c>06/2 026</c>, as it is written; 0 where none is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The month.</param>
    internal static int InPieces(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        bool isBroken = i + 2 < atoms.Length && atoms[i].Length == LongestDay && atoms[i + 1] is { IsDigits: true, Length: < DigitsOfYear } && atoms[i + 2] is { IsDigits: true, Length: < DigitsOfYear } && atoms[i + 1].Length + atoms[i + 2].Length is LongestDay or DigitsOfYear
            && text[atoms[i].End..atoms[i + 1].Start] is "/" && text[atoms[i + 1].End..atoms[i + 2].Start] is " " or "\n" && (i + 3 == atoms.Length || atoms[i + 3].Start > atoms[i + 2].End);
        if (!isBroken)
        {
            return 0;
        }

        Span<char> year = stackalloc char[DigitsOfYear];
        text[atoms[i + 1].Start..atoms[i + 1].End].CopyTo(year);
        text[atoms[i + 2].Start..atoms[i + 2].End].CopyTo(year[atoms[i + 1].Length..]);
        return int.Parse(year[..(atoms[i + 1].Length + atoms[i + 2].Length)], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static int OfPair(int month, int stated, LocalDate booked)
    {
        // 04.26 may be no day, for there is no month 26.
        int year = stated >= YearsOfCentury || stated <= MonthsOfYear ? stated : stated + (booked.Year / YearsOfCentury * YearsOfCentury);
        return month is >= 1 and <= MonthsOfYear && year >= booked.Year - 2 && year <= booked.Year + 1 ? (year * MonthsOfYear) + month - 1 : 0;
    }
}
