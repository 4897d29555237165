using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Digits of a text that were read as nothing: no number of the book, no amount, day, month or year, nothing of the payer's own or of the bank's.</summary>
internal static class UnreadDigits
{
    private const int DigitsOfYear = 4;
    private const int LongestPart = 2;
    private const int DaysOfMonth = 31;
    private const int LeastOfTaxId = 8;
    private const int MonthsOfYear = 12;

    // What the bank or the scheme puts before a reference of its own.
    private static readonly WordSet ReferenceWords = new("EREF", "KREF", "MREF", "CRED", "DEBT", "ROC", "COD", "TAN", "MANDATE");

    /// <summary>Whether there are any. One digit counts behind a word for an invoice only: "abonnement 4" is the fourth.</summary>
    internal static bool Stand(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int reference = -1;
        bool namesPhone = NamesPhone(text, atoms);
        bool stand = false;
        for (int i = 0; i < atoms.Length && !stand; i++)
        {
            TextAtom atom = atoms[i];
            if (!atom.IsDigits)
            {
                reference = ReferenceWords.Contains(text[atom.Start..atom.End]) ? EndOfReference(text, atom.End) : reference;
                continue;
            }

            bool isAnnounced = LeadWord.Stands(work.Scanner, text, atom.Start, AnnouncedNumbers.Words);
            bool isNoise = atom.Noise != NoiseKind.None && (namesPhone || !IsOfPairs(atoms, i));
            bool isRead = isNoise || atom.Start < reference || work.Scanner.IsTaken(atom.Start, atom.End) || (atom.Length == 1 && !isAnnounced);
            stand = !isRead && !IsTaxId(atoms, i) && !DateDigits.AreNear(text[atom.Start..atom.End], work.Payment.BookingDate) && !IsPartOfDay(text, atoms, i, isAnnounced);
        }

        return stand;
    }

    // 90 02 22 26 05 may be a telephone number; where no word says so, it may be anything.
    private static bool IsOfPairs(ReadOnlySpan<TextAtom> atoms, int i) =>
        atoms[i] is { Noise: NoiseKind.Account, Length: LongestPart } && ((i > 0 && atoms[i - 1] is { IsDigits: true, Length: LongestPart }) || (i + 1 < atoms.Length && atoms[i + 1] is { IsDigits: true, Length: LongestPart }));

    private static bool NamesPhone(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms)
    {
        bool names = false;
        foreach (ref readonly TextAtom atom in atoms)
        {
            names |= !atom.IsDigits && NoiseMarker.Telephones.Contains(text[atom.Start..atom.End]);
        }

        return names;
    }

    // FR62285308669: two letters for the country and eight digits or more.
    private static bool IsTaxId(ReadOnlySpan<TextAtom> atoms, int i) => atoms[i].Length >= LeastOfTaxId && i > 0 && atoms[i - 1].Length == 2 && !atoms[i - 1].IsDigits && atoms[i - 1].End == atoms[i].Start;

    // To the end of the word, or of the next one where only a mark stands behind: EREF+SCT9372304, COD. 4485896531.
    private static int EndOfReference(ReadOnlySpan<char> text, int from)
    {
        int end = from;
        while (end < text.Length && !NumberText.IsKept(text[end]))
        {
            end++;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !text[end..].StartsWith("//") && !text[end..].StartsWith("SVWZ+", StringComparison.OrdinalIgnoreCase))
        {
            end++;
        }

        return end;
    }

    // 22/05 and 06/2026, by themselves; behind a word for an invoice two serials may stand so.
    private static bool IsPartOfDay(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, bool isAnnounced)
    {
        if (isAnnounced || atoms[i].Length > LongestPart)
        {
            return false;
        }

        return (TextAtoms.GoOn(text, atoms, i) && !TextAtoms.GoOn(text, atoms, i - 1) && !TextAtoms.GoOn(text, atoms, i + 1) && IsDay(text, atoms, i)) || (TextAtoms.GoOn(text, atoms, i - 1) && IsPartOfDay(text, atoms, i - 1, false));
    }

    private static bool IsDay(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i)
    {
        bool isFirst = i == 0 || atoms[i].Start == 0 || char.IsWhiteSpace(text[atoms[i].Start - 1]) || text[atoms[i].Start - 1] is '(' or ',' or ';';
        int a = TextAtoms.ValueOf(text, atoms[i]);
        int b = TextAtoms.ValueOf(text, atoms[i + 1]);
        bool isYear = atoms[i + 1].Length == DigitsOfYear && a is >= 1 and <= MonthsOfYear;
        return isFirst && (isYear || (atoms[i + 1].Length <= LongestPart && a is >= 1 and <= DaysOfMonth && b is >= 1 and <= DaysOfMonth && Math.Min(a, b) <= MonthsOfYear));
    }
}
