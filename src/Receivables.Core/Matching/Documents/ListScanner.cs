using System.Globalization;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Reads what stands in a list with a number that is written in full: the last digits of others, and ranges.</summary>
internal sealed class ListScanner(TextScanner scanner)
{
    /// <summary>A digit by itself is the end of no number.</summary>
    internal const int ShortestTail = 2;
    private const int LongestTail = 6;
    private const int MostBetween = 60;
    private const int WidestGap = 6;
    private const int LongestWord = 4;
    private const int WidestDash = 3;

    // Before the number that is written in full, fewer digits are more often something else.
    private const int ShortestBefore = 3;

    private static readonly WordSet ListWords = new("", "ET", "UND", "AND", "E", "Y", "EN", "U", "PLUS");
    private static readonly WordSet RangeWords = new("A", "À", "AU", "BIS", "TO", "TOT", "AL", "THRU");

    private readonly char[] _head = new char[NumberIndex.MaxLength];
    private readonly char[] _normal = new char[NumberIndex.MaxLength];

    // Where the serial of the number at the head starts in its normal form, in a style of more series than are known, such as one with the customer's number in front; else 0.
    private int _serialStart;

    /// <summary>Looks behind each number found, from one on.</summary>
    internal void Scan(ReadOnlySpan<char> text, int from, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        int found = scanner.Hits.Count;
        for (int h = from; h < found; h++)
        {
            TextHit head = scanner.Hits[h];
            int length = CopyHead(text, head, numbers, out int serialStart);
            NumberStem? stem = stems.Of(_head.AsSpan(0, length));
            (int runStart, int runEnd) = stem is null ? NumberText.LastDigits(_head.AsSpan(0, length)) : (stem.Start, stem.EndIn(length));
            _serialStart = stem is null && stems.HasMore ? serialStart : 0;
            if (runEnd - runStart < ShortestTail)
            {
                continue;
            }

            if (!ReadRange(text, head, length, runStart, runEnd, stems, numbers, budget))
            {
                ReadTails(text, head, length, runStart, runEnd, stem, stems, numbers, budget);
            }

            ReadDashed(text, head, length, runStart, runEnd, stems, numbers, budget);
            ReadBefore(text, head, length, runStart, runEnd, stems, numbers, budget);
        }
    }

    // The number as the creditor writes it: what stands there may have a letter for a digit.
    private int CopyHead(ReadOnlySpan<char> text, in TextHit head, NumberIndex numbers, out int serialStart)
    {
        ReadOnlySpan<char> normal = scanner.NormalOf(text, head);
        string? number = head.Start > 0 || head.End < text.Length ? numbers.DocumentOf(normal) : null;
        serialStart = number is null ? 0 : Math.Max(0, NumberText.Write(number.AsSpan(0, NumberText.LastDigits(number).Start), _head));
        if (number is not null && NumberText.Write(number, _head) is > 0 and var length)
        {
            return length;
        }

        normal.CopyTo(_head);
        return normal.Length;
    }

    private void ReadTails(ReadOnlySpan<char> text, in TextHit head, int length, int runStart, int runEnd, NumberStem? stem, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        int end = head.End;
        for (int i = scanner.FirstAtomFrom(end); i < scanner.Atoms.Count; i = scanner.FirstAtomFrom(end))
        {
            TextAtom atom = scanner.Atoms[i];
            if (!atom.IsDigits)
            {
                // The word between two numbers of a list is stepped over.
                if (i + 1 == scanner.Atoms.Count || !scanner.Atoms[i + 1].IsDigits || scanner.Atoms[i + 1].Start == atom.End || !ListWords.Contains(text[atom.Start..atom.End]))
                {
                    return;
                }

                atom = scanner.Atoms[++i];
            }

            if (atom.Start - end > WidestGap || atom.Noise != NoiseKind.None || (scanner.IsTaken(atom.Start, atom.End) && !IsWholeByItself(atom)) || !budget.Spend(2))
            {
                return;
            }

            // Where no blank parts the list, one inside it breaks a number.
            bool broken = !text[end..atom.Start].IsWhiteSpace() && GoesOnAfterBlank(text, i)
                && AddTail(text, atom.Start, scanner.Atoms[i + 1].End, length, runStart, runEnd, stems, numbers);
            int tailEnd = broken ? scanner.Atoms[i + 1].End : atom.End;
            int last = i + (stem?.SuffixAfter(text, scanner.Atoms, i) ?? 0);
            bool isGlued = last + 1 < scanner.Atoms.Count && scanner.Atoms[last + 1].Start == scanner.Atoms[last].End;
            if (!broken && (isGlued || !AddTail(text, atom.Start, atom.End, length, runStart, runEnd, stems, numbers)))
            {
                return;
            }

            end = broken ? tailEnd : scanner.Atoms[last].End;
        }
    }

    // Where numbers have four digits and five, 8369 behind 35744 may be 38369 as well.
    private bool IsWholeByItself(in TextAtom atom) => scanner.HitAt(atom.Start) is { Reading: Reading.Whole } hit && hit.End == atom.End;

    // 1001, 2026-1002: the first of a list may be the short one.
    private void ReadBefore(ReadOnlySpan<char> text, in TextHit head, int length, int runStart, int runEnd, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        int start = head.Start;
        for (int i = scanner.FirstAtomFrom(start) - 1; i >= 0 && budget.Spend(2); i--)
        {
            TextAtom atom = scanner.Atoms[i];
            bool isParted = IsListMark(text[atom.End..start]);
            if (!atom.IsDigits && i > 0 && ListWords.Contains(text[atom.Start..atom.End]))
            {
                (isParted, atom) = (true, scanner.Atoms[--i]);
            }

            if (!isParted || !atom.IsDigits || atom.Length < ShortestBefore || atom.Noise != NoiseKind.None || start - atom.End > LongestWord + WidestGap
                || !scanner.StandsAlone(i, i) || scanner.IsTaken(atom.Start, atom.End) || !AddTail(text, atom.Start, atom.End, length, runStart, runEnd, stems, numbers))
            {
                return;
            }

            start = atom.Start;
        }
    }

    // A slash by itself is as often inside a number or a date.
    private static bool IsListMark(ReadOnlySpan<char> gap) => gap.Length <= WidestGap && (gap.ContainsAny(",;+&") || (gap.Length > 1 && gap.Contains('/')));

    private bool GoesOnAfterBlank(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 >= scanner.Atoms.Count)
        {
            return false;
        }

        (TextAtom atom, TextAtom next) = (scanner.Atoms[i], scanner.Atoms[i + 1]);
        bool ends = i + 2 == scanner.Atoms.Count || scanner.Atoms[i + 2].Start > next.End;
        return ends && next.IsDigits && next.Noise == NoiseKind.None && next.Start - atom.End == 1 && char.IsWhiteSpace(text[atom.End]) && !scanner.IsTaken(next.Start, next.End);
    }

    // The number at the head with its last digits replaced by those of a place, or with its serial, which may have more digits or fewer.
    private bool AddTail(ReadOnlySpan<char> text, int start, int end, int length, int runStart, int runEnd, StemTable stems, NumberIndex numbers)
    {
        ReadOnlySpan<char> tail = scanner.NormalAt(text, start, end);
        int digits = tail.Length;
        if (digits is < ShortestTail or > LongestTail || digits >= length)
        {
            return false;
        }

        _head.AsSpan(0, length).CopyTo(_normal);
        if (digits <= runEnd - runStart)
        {
            tail.CopyTo(_normal.AsSpan(runEnd - digits));
            if (AddRead(start, end, digits, length, stems, numbers))
            {
                return true;
            }
        }

        bool isOther = _serialStart > 0 && runEnd == length && digits != length - _serialStart && digits >= ShortestBefore && _serialStart + digits <= _normal.Length;
        if (isOther)
        {
            _head.AsSpan(0, _serialStart).CopyTo(_normal);
            scanner.NormalAt(text, start, end).CopyTo(_normal.AsSpan(_serialStart));
        }

        return isOther && AddRead(start, end, digits, _serialStart + digits, stems, numbers);
    }

    private bool AddRead(int start, int end, int digits, int length, StemTable stems, NumberIndex numbers)
    {
        ReadOnlySpan<char> read = _normal.AsSpan(0, length);
        var place = new TextHit(0, start, end, digits, true) { Reading = Reading.Tail, Density = stems.DensityAt(read) };
        return !read.SequenceEqual(_head.AsSpan(0, length)) && scanner.AddRead(read, numbers, place);
    }

    /// <summary>Reads a range that starts with a number; false where none does.</summary>
    private bool ReadRange(ReadOnlySpan<char> text, in TextHit head, int length, int runStart, int runEnd, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        int i = scanner.FirstAtomFrom(head.End);
        if (i + 1 >= scanner.Atoms.Count || scanner.Atoms[i].IsDigits || scanner.Atoms[i].Start - head.End > 1 || !RangeWords.Contains(text[scanner.Atoms[i].Start..scanner.Atoms[i].End]))
        {
            return false;
        }

        long from = Value(_head.AsSpan(runStart, runEnd - runStart));
        long to = EndOfRange(text, i + 1, length, runStart, runEnd, out int end);
        AddBetween(head with { End = end }, from + 1, to, length, runStart, runEnd, stems, numbers, budget);
        return to > from && to - from <= MostBetween;
    }

    // 12024-12026: what stands between two numbers with a dash. The last is read as any number or tail; a row of three is a list.
    private void ReadDashed(ReadOnlySpan<char> text, in TextHit head, int length, int runStart, int runEnd, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        int i = scanner.FirstAtomFrom(head.End);
        if (i == scanner.Atoms.Count || !IsDash(text[head.End..scanner.Atoms[i].Start]) || (scanner.Atoms[i].Noise != NoiseKind.None && scanner.HitAt(scanner.Atoms[i].Start) is null))
        {
            return;
        }

        long from = Value(_head.AsSpan(runStart, runEnd - runStart));
        long to = EndOfRange(text, i, length, runStart, runEnd, out int end);
        int first = scanner.FirstAtomFrom(head.Start);
        int next = scanner.FirstAtomFrom(end);
        bool isRow = (first > 0 && scanner.Atoms[first - 1].IsDigits && IsDash(text[scanner.Atoms[first - 1].End..head.Start]))
            || (next < scanner.Atoms.Count && (scanner.Atoms[next].Start == end || (scanner.Atoms[next].IsDigits && IsDash(text[end..scanner.Atoms[next].Start]))));
        if (!isRow)
        {
            AddBetween(head with { End = end }, from + 1, to - 1, length, runStart, runEnd, stems, numbers, budget);
        }
    }

    private static bool IsDash(ReadOnlySpan<char> gap) => gap.Length <= WidestDash && gap.Trim() is "-" or "–" or "—";

    // The serial that a range ends with, in full or by its last digits; 0 where it is of another series.
    private long EndOfRange(ReadOnlySpan<char> text, int i, int length, int runStart, int runEnd, out int end)
    {
        end = scanner.Atoms[i].End;
        if (scanner.HitAt(scanner.Atoms[i].Start) is { } other)
        {
            ReadOnlySpan<char> last = scanner.NormalOf(text, other);
            end = other.End;
            return last.Length == length && last[..runStart].SequenceEqual(_head.AsSpan(0, runStart)) ? Value(last[runStart..runEnd]) : 0;
        }

        if (scanner.Atoms[i] is not { IsDigits: true, Length: >= ShortestTail } tail || tail.Length > runEnd - runStart)
        {
            return 0;
        }

        Span<char> full = stackalloc char[runEnd - runStart];
        _head.AsSpan(runStart, full.Length).CopyTo(full);
        text[tail.Start..tail.End].CopyTo(full[^tail.Length..]);
        return Value(full);
    }

    private void AddBetween(in TextHit range, long from, long to, int length, int runStart, int runEnd, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        for (long number = from; number <= to && to - from < MostBetween && budget.Spend(1); number++)
        {
            _head.AsSpan(0, length).CopyTo(_normal);
            number.TryFormat(_normal.AsSpan(runStart, runEnd - runStart), out _, "D" + (runEnd - runStart).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            scanner.AddRead(_normal.AsSpan(0, length), numbers, new TextHit(0, range.Start, range.End, length, false) { Reading = Reading.Between, Density = stems.DensityAt(_normal.AsSpan(0, length)) });
        }
    }

    private static long Value(ReadOnlySpan<char> digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : -1;
}
