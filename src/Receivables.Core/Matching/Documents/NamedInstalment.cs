using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Which instalment of a document that is named is paid: <c>IN-2026-00001#3</c>, <c>IN-2026-00001 Rate 2/3</c>, <c>3ème échéance</c>, <c>due 20.07.2026</c>, <c>letzte Rate</c>.</summary>
/// <remarks>Where nothing says which, it is the one that is due first.</remarks>
internal static class NamedInstalment
{
    /// <summary>Nothing says which.</summary>
    private const int None = -1;

    /// <summary>Something does, and means none that is open, or several.</summary>
    private const int Unsure = -2;

    private const int LongestPart = 2;
    private const int WidestGap = 2;
    private const int DaysAround = 3;

    private static readonly WordSet LastWords = new("LAST", "FINAL", "LETZTE", "LETZTEN", "LETZTER", "DERNIERE", "DERNIÈRE", "DERNIER", "ULTIMA", "ÚLTIMA", "ÚLTIMO", "ULTIMO", "LAATSTE", "SCHLUSSRATE", "SISTA", "OSTATNIA");

    /// <summary>Takes the others of a document back from what is named, where the one that is told has exactly the amount.</summary>
    /// <param name="work">The payment, its text scanned and what it names collected.</param>
    internal static void Keep(Workspace work)
    {
        DocumentNumber? asked = null;
        for (int n = work.Named.Count - 1; n >= 0; n = Math.Min(n, work.Named.Count) - 1)
        {
            if (IsAnother(work, work.Named[n], ref asked) && Of(work, work.Named[n]) is >= 0 and var told && work.Index.Columns.Items[told].Open == work.Amount)
            {
                DropOthers(work, told);
            }
        }
    }

    /// <summary>Whether an instalment is told that is none of an answer, or the text means several, or none that is open.</summary>
    /// <param name="work">The payment, its text scanned and what it names collected.</param>
    /// <param name="legs">The answer.</param>
    internal static bool MeanAnother(Workspace work, ReadOnlySpan<Leg> legs)
    {
        DocumentNumber? asked = null;
        bool mean = false;
        foreach (ref readonly Leg leg in legs)
        {
            mean = mean || (work.IsNamed(leg.Item) && IsAnother(work, leg.Item, ref asked) && Of(work, leg.Item) is var told && told != None && !Leg.Hold(legs, told));
        }

        return mean;
    }

    // Whether an item is an instalment of another document than the one before: what the text says is the same for all of one.
    private static bool IsAnother(Workspace work, int row, ref DocumentNumber? asked)
    {
        ItemId item = work.Index.Columns.OpenItems[row].Id;
        bool isAnother = item.Part > 0 && item.Document != asked;
        asked = isAnother ? item.Document : asked;
        return isAnother;
    }

    // The row of the instalment that is meant, by any of the document.
    private static int Of(Workspace work, int row)
    {
        int told = OfReferences(work, row, None);
        if (work.Scanner.Atoms.Count == 0 || Disguise.IsReordered(work.Payment.Remittance))
        {
            return told;
        }

        if (!work.Budget.Spend(work.Scanner.Atoms.Count))
        {
            return Unsure;
        }

        told = OfMarks(work, row, told);
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        for (int i = 0; i < atoms.Length && told != Unsure; i++)
        {
            told = OfWords(work, row, text, atoms, i, told);
            told = OfDay(work, row, text, atoms, i, told);
        }

        return told == None && work.NamedMonth > 0 && !work.NamesMonthOfPayment ? OfMonth(work, row) : told;
    }

    private static void DropOthers(Workspace work, int told)
    {
        work.Named.RemoveAll(other => other != told && IsOfSame(work, told, other));
        work.Items.RemoveAll(clue => clue.Family == EvidenceFamily.Document && clue.Target != told && IsOfSame(work, told, clue.Target));
    }

    /// <summary>A field without the instalment that it ends with: IN-2026-00001 of IN-2026-00001#3.</summary>
    internal static ReadOnlySpan<char> WithoutPart(ReadOnlySpan<char> field)
    {
        int mark = field.LastIndexOf('#');
        return mark > 0 && field.Length - mark - 1 is >= 1 and <= LongestPart && !field[(mark + 1)..].ContainsAnyExceptInRange('0', '9') ? field[..mark] : field;
    }

    // IN-2026-00001#3 in a field of its own.
    private static int OfReferences(Workspace work, int row, int told)
    {
        foreach (string reference in work.Payment.StructuredReferences)
        {
            told = OfReference(work, row, reference, told);
        }

        foreach (ReferredDocument document in work.Payment.ReferredDocuments)
        {
            told = OfReference(work, row, document.Number, told);
        }

        return told;
    }

    private static int OfReference(Workspace work, int row, string? reference, int told)
    {
        ReadOnlySpan<char> document = WithoutPart(reference);
        bool isOfDocument = document.Length < reference?.Length && document.Trim().Equals(DocumentOf(work, row), StringComparison.OrdinalIgnoreCase);
        return isOfDocument ? Join(told, RowOf(work, row, int.Parse(reference.AsSpan(document.Length + 1), CultureInfo.InvariantCulture))) : told;
    }

    private static ReadOnlySpan<char> DocumentOf(Workspace work, int row) => work.Index.Columns.OpenItems[row].Id.Document.Value;

    // Right behind the number: #3, -3, /3; 2/3.
    private static int OfMarks(Workspace work, int row, int told)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue.Target != row || clue.Length == 0 || clue is not { Family: EvidenceFamily.Document, Field: PaymentField.Remittance, Units: > 0 })
            {
                continue;
            }

            int end = clue.Start + clue.Length;
            int next = work.Scanner.FirstAtomFrom(end);
            bool isNear = next < atoms.Length && atoms[next] is { IsDigits: true, Length: <= LongestPart } && atoms[next].Start - end <= WidestGap && !work.Scanner.IsTaken(atoms[next].Start, atoms[next].End) && TextDays.At(text, atoms, next, work.Payment.BookingDate) is null;
            if (isNear && (text[end..atoms[next].Start].IndexOfAny("#-/") >= 0 || IsOfTotal(text, atoms, next)))
            {
                told = Join(told, RowOf(work, row, TextAtoms.ValueOf(text, atoms[next])));
            }
        }

        return told;
    }

    // 2/3
    private static bool IsOfTotal(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) =>
        TextAtoms.GoOn(text, atoms, i) && text[atoms[i].End] == '/' && atoms[i + 1].Length <= LongestPart && TextAtoms.ValueOf(text, atoms[i]) <= TextAtoms.ValueOf(text, atoms[i + 1]);

    // 2. Rate, Rate 2, letzte Rate, second instalment.
    private static int OfWords(Workspace work, int row, ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, int told)
    {
        ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
        return atoms[i] is { IsDigits: true, Length: <= LongestPart } && Instalments.IsBeside(text, atoms, i) && !IsTotal(text, atoms, i) && TextDays.At(text, atoms, i, work.Payment.BookingDate) is null ? Join(told, RowOf(work, row, TextAtoms.ValueOf(text, atoms[i])))
            : atoms[i].IsDigits || !Instalments.IsBeside(text, atoms, i) ? told
            : Instalments.OrdinalOf(word) is > 0 and var part ? Join(told, RowOf(work, row, part))
            : LastWords.Contains(word) ? Join(told, LastOf(work, row))
            : told;
    }

    // The 3 of 2/3.
    private static bool IsTotal(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) => i > 0 && IsOfTotal(text, atoms, i - 1);

    // The day on which one is due; near the booking date it may be the bank's.
    private static int OfDay(Workspace work, int row, ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, int told)
    {
        if (!atoms[i].IsDigits || TextDays.At(text, atoms, i, work.Payment.BookingDate) is not { } day || Math.Abs(Period.DaysBetween(day, work.Payment.BookingDate)) <= DaysAround)
        {
            return told;
        }

        if (!work.Budget.Spend(work.Named.Count))
        {
            return Unsure;
        }

        foreach (int other in work.Named)
        {
            told = IsOfSame(work, row, other) && work.Index.Columns.OpenItems[other].DueDate == day ? Join(told, other) : told;
        }

        return told;
    }

    private static int OfMonth(Workspace work, int row)
    {
        int told = None;
        foreach (int other in work.Named)
        {
            told = IsOfSame(work, row, other) && MonthNames.Of(work.Index.Columns.OpenItems[other].DueDate) == work.WrittenMonth ? Join(told, other) : told;
        }

        return told;
    }

    private static int RowOf(Workspace work, int row, int part)
    {
        int found = Unsure;
        foreach (int other in work.Named)
        {
            found = IsOfSame(work, row, other) && work.Index.Columns.OpenItems[other].Id.Part == part ? other : found;
        }

        return found;
    }

    private static int LastOf(Workspace work, int row)
    {
        int last = row;
        foreach (int other in work.Named)
        {
            last = IsOfSame(work, row, other) && work.Index.Columns.OpenItems[other].Id.Part > work.Index.Columns.OpenItems[last].Id.Part ? other : last;
        }

        return last;
    }

    private static bool IsOfSame(Workspace work, int row, int other)
    {
        OpenItem[] items = work.Index.Columns.OpenItems;
        return items[other].Id.Part > 0 && items[other].Id.Document == items[row].Id.Document;
    }

    private static int Join(int told, int other) => told == None || told == other ? other : Unsure;
}
