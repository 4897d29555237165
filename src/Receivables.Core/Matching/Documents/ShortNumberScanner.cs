using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Finds numbers that the payer wrote short: without the prefix or the suffix of the series, a part of it, or without its zeros.</summary>
internal sealed class ShortNumberScanner(TextScanner scanner)
{
    private const int LeastDigits = 3;
    private const int DigitsOfYear = 4;
    private const int LeastOfWord = 4;
    private const int LeastParted = 5;

    private readonly char[] _normal = new char[NumberIndex.MaxLength];
    private readonly char[] _joined = new char[NumberIndex.MaxLength];

    /// <summary>Looks at each run of digits that names nothing as it stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stems">What payers leave out.</param>
    /// <param name="numbers">What to look for.</param>
    /// <param name="withPrefix">Whether to take those behind the prefix of a series, or the others. Those come first: the prefix is no number of a list.</param>
    /// <param name="budget">Spent by each look.</param>
    internal void Scan(ReadOnlySpan<char> text, StemTable stems, NumberIndex numbers, bool withPrefix, StepBudget budget)
    {
        for (int i = 0; i < scanner.Atoms.Count; i++)
        {
            TextAtom atom = scanner.Atoms[i];
            if (!atom.IsDigits || atom.Noise != NoiseKind.None || scanner.IsTaken(atom.Start, atom.End, Reading.Tail))
            {
                continue;
            }

            // Where each customer has a series, so few digits are a serial of all of them, and of those listed by chance: OwnNumbers reads them.
            if (!withPrefix && stems.HasMore && text[atom.Start..atom.End].TrimStart('0').Length <= LeastDigits)
            {
                continue;
            }

            // The last digits of a number in a list can as well be the whole serial of another.
            bool isTail = scanner.IsTaken(atom.Start, atom.End);
            if (!withPrefix)
            {
                scanner.CountShort(atom.Length);
            }

            bool isPrefix = GoesOn(text, i) && IsPrefixOfAny(text, i, stems);
            bool isBroken = !isPrefix && !isTail && IsBroken(text, i);
            foreach (NumberStem stem in stems.Stems)
            {
                if (isPrefix)
                {
                    break;
                }

                if (!budget.Spend(1))
                {
                    return;
                }

                // What goes on in the next line is that, before it is two numbers.
                if (stem.CanBeShort && isBroken && Try(text, i, i + 1, Joined(text, i), stem, numbers, withPrefix))
                {
                    break;
                }

                bool isRead = stem.CanBeShort && (!isTail || (atom.Length >= stem.Width && atom.Length <= stem.Longest)) && Try(text, i, i, text[atom.Start..atom.End], stem, numbers, withPrefix);
                if (withPrefix && stem.CanBeShort && !isRead && !isTail && IsParted(text, i, stem))
                {
                    Try(text, i, i + 1, Joined(text, i), stem, numbers, withPrefix);
                }
            }
        }
    }

    // 26-04453 4: behind a part of the prefix a bank has put a blank into it where its lines end, and together they are a serial in full.
    private bool IsParted(ReadOnlySpan<char> text, int i, NumberStem stem)
    {
        int next = i + 1;
        return next < scanner.Atoms.Count && scanner.Atoms[next] is { IsDigits: true, Noise: NoiseKind.None } rest && text[scanner.Atoms[i].End..rest.Start] is " "
            && scanner.Atoms[i].Length + rest.Length == stem.Width && stem.Width >= LeastParted && scanner.StandsAlone(next, next) && !scanner.IsTaken(rest.Start, rest.End, Reading.Tail);
    }

    // 202609322 at the end of a line, and 6 at the start of the next.
    private bool IsBroken(ReadOnlySpan<char> text, int i)
    {
        int next = i + 1;
        return next < scanner.Atoms.Count && scanner.Atoms[next] is { IsDigits: true, Noise: NoiseKind.None } rest && text[scanner.Atoms[i].End..rest.Start] is "\n" or "\r\n"
            && scanner.Atoms[i].Length + rest.Length <= _joined.Length && !scanner.IsTaken(rest.Start, rest.End, Reading.Tail);
    }

    private ReadOnlySpan<char> Joined(ReadOnlySpan<char> text, int i)
    {
        (TextAtom atom, TextAtom rest) = (scanner.Atoms[i], scanner.Atoms[i + 1]);
        text[atom.Start..atom.End].CopyTo(_joined);
        text[rest.Start..rest.End].CopyTo(_joined.AsSpan(atom.Length));
        return _joined.AsSpan(0, atom.Length + rest.Length);
    }

    // INV26/000115: the year before more digits of a series is no serial of another.
    private bool IsPrefixOfAny(ReadOnlySpan<char> text, int i, StemTable stems)
    {
        ReadOnlySpan<char> digits = text[scanner.Atoms[i].Start..scanner.Atoms[i].End];
        bool isPrefix = false;
        foreach (NumberStem stem in stems.Stems)
        {
            isPrefix |= stem.Prefix is [.., var before, var last] && i > 0 && NumberStem.IsPart(digits, last)
                && NumberStem.IsPart(text[scanner.Atoms[i - 1].Start..scanner.Atoms[i - 1].End], before);
        }

        return isPrefix;
    }

    // F2026/06/13678 is no F2026/…00006: the mark before the serial stands behind it as well.
    private bool GoesOnAlike(ReadOnlySpan<char> text, int i) => GoesOn(text, i) && text[scanner.Atoms[i].End] == text[scanner.Atoms[i].Start - 1];

    private bool GoesOn(ReadOnlySpan<char> text, int i)
    {
        int next = i + 1;
        return next < scanner.Atoms.Count && scanner.Atoms[next].IsDigits && scanner.Atoms[next].Start - scanner.Atoms[i].End == 1
            && text[scanner.Atoms[i].End] is '-' or '/' or '_' or '.';
    }

    private bool Try(ReadOnlySpan<char> text, int i, int last, ReadOnlySpan<char> digits, NumberStem stem, NumberIndex numbers, bool withPrefix)
    {
        int skipped = GluedPrefix(digits, stem);
        int first = FirstOfPrefix(text, i, stem, stem.Prefix.Length - 1, out int parts);
        if (skipped > 0 && (first < i || stem.Prefix.Length == 1 || skipped == DigitsOfYear))
        {
            // INV266026, 20263392 of R/2026/3392: the year of the prefix and the serial are one run of digits.
            parts++;
        }
        else
        {
            skipped = stem.LeadIn(digits);
            first = FirstOfPrefix(text, i, stem, stem.Prefix.Length, out parts);
        }

        int end = EndWithSuffix(text, last, stem, out bool hasSuffix);
        bool isBare = first == i && !hasSuffix;
        bool canStand = first < i || (hasSuffix ? CanStand(i, last, digits) : digits.Length >= LeastDigits && scanner.IsWholeNumber(text, i, last));
        if ((first < i) != withPrefix || end < 0 || !canStand || (first < i && !hasSuffix && last == i && GoesOnAlike(text, i)) || (parts < stem.Prefix.Length && BelongsToAnotherSeries(text, first, stem, !isBare || skipped > 0)))
        {
            return false;
        }

        var place = new TextHit(0, scanner.Atoms[first].Start, end, end - scanner.Atoms[first].Start, isBare) { Reading = Reading.Short };
        bool isRead = AddCompleted(stem, digits[skipped..], numbers, place);
        return (skipped > 0 && AddCompleted(stem, digits, numbers, place)) || isRead;
    }

    private bool AddCompleted(NumberStem stem, ReadOnlySpan<char> serial, NumberIndex numbers, in TextHit place)
    {
        int length = stem.Complete(serial, _normal);
        return length > 0 && scanner.AddRead(_normal.AsSpan(0, length), numbers, place);
    }

    // 123/26 stands by itself, but a month does not become a serial where a year follows.
    private bool CanStand(int i, int last, ReadOnlySpan<char> digits) =>
        scanner.StandsAlone(i, last + 1) && (digits.Length > 2 || digits is not ([_] or ['0' or '1', _]));

    /// <summary>How far back the parts of the prefix stand before the serial, in their order; parts between them may be left out.</summary>
    private int FirstOfPrefix(ReadOnlySpan<char> text, int i, NumberStem stem, int count, out int parts)
    {
        int first = i;
        parts = 0;
        for (int p = count - 1; p >= 0 && first > 0; p--)
        {
            TextAtom before = scanner.Atoms[first - 1];
            if (!TextAtoms.CanJoin(text, before, scanner.Atoms[first]))
            {
                break;
            }

            if (NumberStem.IsPart(text[before.Start..before.End], stem.Prefix[p]))
            {
                first--;
                parts++;
            }
        }

        return first;
    }

    // BC-2026-00123 and FA-2025-00123 are no FA-2026-00123, whatever the rest looks like.
    private bool BelongsToAnotherSeries(ReadOnlySpan<char> text, int first, NumberStem stem, bool isMarked)
    {
        if (first == 0)
        {
            return false;
        }

        TextAtom before = scanner.Atoms[first - 1];
        ReadOnlySpan<char> gap = text[before.End..scanner.Atoms[first].Start];
        if (before.IsDigits)
        {
            bool isLikePrefix = Array.Exists(stem.Prefix, p => char.IsAsciiDigit(p[0]) && p.Length == before.Length);
            return gap.IsEmpty || (gap.Length == 1 && gap[0] is '-' or '/' or '_' or '.' && (before.Length < LeastDigits || isLikePrefix)) || (gap is " " && isLikePrefix && IsYear(text, first - 1));
        }

        return gap.IsEmpty ? isMarked && !before.IsLead : !gap.ContainsAny(' ', '\n', '\r') && (gap[^1] is '-' or '/' or '_') && !IsLabel(text, first - 1) && !IsWord(text, before);
    }

    // FACTURE/2026-13874: so long a word for an invoice is the prefix of no series, nor is nº.
    private static bool IsWord(ReadOnlySpan<char> text, in TextAtom atom) => (atom.Length >= LeastOfWord && AnnouncedNumbers.Words.Contains(text[atom.Start..atom.End])) || text[atom.End - 1] == 'º';

    // /VAT/65,45/IDC/5745432191/INV/1737: a word for an invoice between strokes, first, behind a blank or behind a tax number, is no prefix.
    private bool IsLabel(ReadOnlySpan<char> text, int i)
    {
        TextAtom word = scanner.Atoms[i];
        bool isFramed = word.Start > 0 && text[word.Start - 1] == '/' && text[word.End] == '/';
        bool begins = isFramed && (word.Start == 1 || char.IsWhiteSpace(text[word.Start - 2]) || (i > 0 && scanner.Atoms[i - 1] is { Noise: NoiseKind.Account } before && before.End == word.Start - 1));
        return begins && AnnouncedNumbers.Words.Contains(text[word.Start..word.End]);
    }

    // 2025 INV 00103 is no 2026/INV/00103; the year of a day or of a month says nothing of the number behind it.
    private bool IsYear(ReadOnlySpan<char> text, int i)
    {
        TextAtom year = scanner.Atoms[i];
        return year.Length == DigitsOfYear && year.Noise == NoiseKind.None && (i == 0 || !IsDayOrMonth(text, scanner.Atoms[i - 1], year));
    }

    private static bool IsDayOrMonth(ReadOnlySpan<char> text, in TextAtom before, in TextAtom year) =>
        before.IsDigits ? before.Length <= 2 && year.Start - before.End <= 2 : MonthNames.Of(text[before.Start..before.End]) > 0;

    private static int GluedPrefix(ReadOnlySpan<char> digits, NumberStem stem)
    {
        string last = stem.Prefix.Length > 0 ? stem.Prefix[^1] : "";
        return last.Length > 0 && char.IsAsciiDigit(last[0]) && digits.Length > last.Length + 1 && digits.StartsWith(last) ? last.Length : 0;
    }

    // A letter right after digits makes them something else, unless it is the suffix of the series; so do digits that are as many as its suffix and others.
    private int EndWithSuffix(ReadOnlySpan<char> text, int i, NumberStem stem, out bool hasSuffix)
    {
        int last = i + stem.SuffixAfter(text, scanner.Atoms, i);
        hasSuffix = last > i;
        int end = scanner.Atoms[last].End;
        if (last + 1 == scanner.Atoms.Count)
        {
            return end;
        }

        TextAtom next = scanner.Atoms[last + 1];
        bool isAnother = !hasSuffix && stem.Suffix is [var part, ..] && char.IsAsciiDigit(part[0]) && next.IsDigits && next.Length == part.Length
            && next.Start - end == 1 && text[end] is '-' or '/' or '_' or '.';
        return isAnother || next.Start == end ? -1 : end;
    }
}
