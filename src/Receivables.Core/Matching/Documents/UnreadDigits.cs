using System.Runtime.InteropServices;
using Receivables.Ledgers;
using Receivables.Matching.Books;
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
    private const int LeastOfId = 3;
    private const int MostOthers = 2;
    private const int LeastOfBank = 9;

    // A reference with check digits has twelve at least, and may be one of the creditor's written wrong.
    private const int MostOfBank = 11;
    private const int LongerByFar = 2;
    private const int LongestTown = 5;
    private const int LeastOfName = 4;

    /// <summary>Fewer digits number a flat, a house, a week as well.</summary>
    private const int LeastOfNumber = 4;

    /// <summary>Whether there are any that may be a number of a document: four digits or more, some behind a word for an invoice, or some that go on with others.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="item">The row of one that is meant: the digits of its customer's number say no more than that, and what is far longer than its own number, or a town's behind which its name stands, is none of a document.</param>
    internal static bool Stand(Workspace work, int item) => Find(work, work.Index.Columns.OpenItems[item].Id.Document.Value, work.Index.Columns.OpenItems[item].Customer.Value, false, item);

    /// <summary>Whether there are fewer, two at least, with which a part of a number ends, or some behind a word for a reference that are like its last part: they may mean that item. "Whg 12" means none but FA-2026-0012, or another that ends so.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="item">The item.</param>
    internal static bool End(Workspace work, OpenItem item) => Find(work, item.Id.Document.Value, item.Customer.Value, true);

    private static bool Find(Workspace work, ReadOnlySpan<char> number, ReadOnlySpan<char> customer, bool isFew, int item = -1)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int reference = -1;
        int unsure = -1;
        bool namesPhone = NamesPhone(text, atoms);
        bool stand = false;
        for (int i = 0; i < atoms.Length && !stand; i++)
        {
            TextAtom atom = atoms[i];
            if (!atom.IsDigits)
            {
                reference = Math.Max(reference, BankReferences.EndOf(text, atom));
                unsure = Math.Max(unsure, BankReferences.EndOfUnsure(text, atom));
                continue;
            }

            bool isAnnounced = LeadWord.Stands(work.Scanner, text, atom.Start, AnnouncedNumbers.Words);
            bool isNoise = atom.Noise != NoiseKind.None && (namesPhone || !IsOfPairs(atoms, i));

            // What others have settled may end as well as what the payer owes.
            bool isTaken = work.Scanner.IsTaken(atom.Start, atom.End) && !(isFew && work.Named.Count == 0);
            bool isUnsure = atom.Start < unsure;
            bool isRead = isNoise || atom.Start < reference || isTaken || (atom.Length == 1 && !isAnnounced) || (!isFew && !isAnnounced && !isUnsure && !LeadWord.Stands(work.Scanner, text, atom.Start, CreditWords.Words) && IsNoNumber(text, atoms, i, number) && !MayBeOfAlike(work, text[atom.Start..atom.End], item)) || IsPartOf(customer, text[atom.Start..atom.End]);
            bool isMeant = isFew ? IsEndOfPart(number, text[atom.Start..atom.End]) || (isUnsure && IsLikePart(number, text[atom.Start..atom.End]))
                : isAnnounced || (!isUnsure && (atom.Length >= LeastOfNumber || IsOfPairs(atoms, i) || GoesOn(atoms, i) || (i > 0 && GoesOn(atoms, i - 1))));
            stand = !isRead && isMeant && !IsTaxId(atoms, i) && !DateDigits.AreNear(text[atom.Start..atom.End], work.Payment.BookingDate) && !IsPartOfDay(text, atoms, i, isAnnounced);
        }

        return stand;
    }

    // FA-2026-09, 05+06: one sign between digits makes them parts of one number, or of a list.
    private static bool GoesOn(ReadOnlySpan<TextAtom> atoms, int i) => i + 1 < atoms.Length && atoms[i].IsDigits && atoms[i + 1].IsDigits && atoms[i + 1].Start - atoms[i].End == 1;

    // 1547376541 beside 2026/5820 is a bank's; 61530 Harthausen beside 647708 a town's, for such numbers are as long as they are.
    private static bool IsNoNumber(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, ReadOnlySpan<char> number)
    {
        TextAtom atom = atoms[i];
        bool standsAlone = (i == 0 || (atoms[i - 1].End < atom.Start && !GoesOn(atoms, i - 1))) && (i + 1 == atoms.Length || atoms[i + 1].Start > atom.End) && !GoesOn(atoms, i);
        int digits = NumberWeight.Digits(number);
        bool isTown = digits == number.Length && atom.Length is LeastOfNumber or LongestTown && atom.Length < digits && i + 1 < atoms.Length && atoms[i + 1] is { IsDigits: false, Length: >= LeastOfName } && atoms[i + 1].Start - atom.End == 1 && text[atom.End] == ' ';
        return standsAlone && ((atom.Length is >= LeastOfBank and <= MostOfBank && text[atom.Start..atom.End].TrimStart('0').Length >= digits + LongerByFar) || isTown);
    }

    // 2026324974 ends with 324974, 54449 is 544499 where a digit was lost: one of the items alike may be meant.
    private static bool MayBeOfAlike(Workspace work, ReadOnlySpan<char> digits, int item)
    {
        BookColumns book = work.Index.Columns;
        int end = book.Accounts[book.Items[item].Account].End;
        bool may = false;
        for (int i = book.Items[item].Peer; i < end && !may; i++)
        {
            may = !work.Budget.Spend(1) || (book.Items[i].Peer == book.Items[item].Peer && IsInside(digits, book.OpenItems[i].Id.Document.Value));
        }

        return may;
    }

    private static bool IsInside(ReadOnlySpan<char> digits, ReadOnlySpan<char> number)
    {
        (int start, int end) = NumberText.LastDigits(number);
        ReadOnlySpan<char> serial = number[start..end].TrimStart('0');
        int found = 0;
        foreach (char c in number)
        {
            found += found < digits.Length && c == digits[found] ? 1 : 0;
        }

        return found == digits.Length || (serial.Length >= LeastOfId && digits.IndexOf(serial) >= 0);
    }

    // 70307 of C70307.
    private static bool IsPartOf(ReadOnlySpan<char> id, ReadOnlySpan<char> digits)
    {
        int at = digits.Length >= LeastOfId ? id.IndexOf(digits) : -1;
        return at >= 0 && (at == 0 || !char.IsAsciiDigit(id[at - 1])) && (at + digits.Length == id.Length || !char.IsAsciiDigit(id[at + digits.Length]));
    }

    // REF 842 of FA-2026-00824: as many digits as a part of it that is no year, or a slip away.
    private static bool IsLikePart(ReadOnlySpan<char> number, ReadOnlySpan<char> digits)
    {
        bool isLike = false;
        for (int start = 0; start < number.Length && !isLike; start++)
        {
            int end = start;
            while (end < number.Length && char.IsAsciiDigit(number[end]))
            {
                end++;
            }

            isLike = end > start && !(end - start == DigitsOfYear && number[start..].StartsWith("20") && end - start < number.Length) && IsSlip(number[start..end].TrimStart('0'), digits.TrimStart('0'));
            start = Math.Max(start, end);
        }

        return isLike;
    }

    private static bool IsSlip(ReadOnlySpan<char> part, ReadOnlySpan<char> digits)
    {
        int others = 0;
        for (int i = 0; i < Math.Min(part.Length, digits.Length); i++)
        {
            others += part[i] == digits[i] ? 0 : 1;
        }

        return part.Length == digits.Length || (Math.Abs(part.Length - digits.Length) == 1 && (others <= MostOthers || part.Length < LeastOfNumber));
    }

    // 40 of 25.10.00040, 12 of K-30723-12.
    private static bool IsEndOfPart(ReadOnlySpan<char> number, ReadOnlySpan<char> digits)
    {
        bool isEnd = false;
        for (int end = digits.Length; end <= number.Length && !isEnd; end++)
        {
            isEnd = (end == number.Length || !char.IsAsciiDigit(number[end])) && number[(end - digits.Length)..end].SequenceEqual(digits);
        }

        return isEnd;
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
