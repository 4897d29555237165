using System.Globalization;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Reads what follows a number that is written in full: the last digits of others, and ranges.</summary>
internal sealed class ListScanner(TextScanner scanner)
{
    private const int ShortestTail = 2;
    private const int LongestTail = 6;
    private const int MostBetween = 60;
    private const int WidestGap = 6;

    private static readonly string[] ListWords = ["", "ET", "UND", "AND", "E", "Y", "EN", "U", "PLUS"];
    private static readonly string[] RangeWords = ["A", "À", "AU", "BIS", "TO", "TOT", "AL", "THRU"];

    private readonly char[] _head = new char[NumberIndex.MaxLength];
    private readonly char[] _normal = new char[NumberIndex.MaxLength];

    /// <summary>Looks behind each number found, from one on.</summary>
    internal void Scan(ReadOnlySpan<char> text, int from, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        int found = scanner.Hits.Count;
        for (int h = from; h < found; h++)
        {
            TextHit head = scanner.Hits[h];
            int length = CopyHead(text, head);
            (int runStart, int runEnd) = NumberText.LastDigits(_head.AsSpan(0, length));
            if (runEnd - runStart >= ShortestTail && !ReadRange(text, head, length, runStart, runEnd, stems, numbers, budget))
            {
                ReadTails(text, head, length, runStart, runEnd, stems, numbers, budget);
            }
        }
    }

    private int CopyHead(ReadOnlySpan<char> text, in TextHit head)
    {
        ReadOnlySpan<char> normal = scanner.NormalOf(text, head);
        normal.CopyTo(_head);
        return normal.Length;
    }

    private void ReadTails(ReadOnlySpan<char> text, in TextHit head, int length, int runStart, int runEnd, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        int end = head.End;
        for (int i = scanner.FirstAtomFrom(end); i < scanner.Atoms.Count; i = scanner.FirstAtomFrom(end))
        {
            TextAtom atom = scanner.Atoms[i];
            if (!atom.IsDigits)
            {
                // The word between two numbers of a list is stepped over.
                if (i + 1 == scanner.Atoms.Count || !scanner.Atoms[i + 1].IsDigits || scanner.Atoms[i + 1].Start == atom.End || !TextAtoms.IsOneOf(text[atom.Start..atom.End], ListWords))
                {
                    return;
                }

                atom = scanner.Atoms[++i];
            }

            int digits = atom.Length;
            if (atom.Start - end > WidestGap || digits is < ShortestTail or > LongestTail || digits >= length || digits > runEnd - runStart || atom.Noise != NoiseKind.None
                || scanner.IsTaken(atom.Start, atom.End) || (i + 1 < scanner.Atoms.Count && scanner.Atoms[i + 1].Start == atom.End) || !budget.Spend(1))
            {
                return;
            }

            _head.AsSpan(0, length).CopyTo(_normal);
            text[atom.Start..atom.End].CopyTo(_normal.AsSpan(runEnd - digits));
            var place = new TextHit(0, atom.Start, atom.End, digits, true) { Reading = Reading.Tail, Density = stems.DensityAt(_normal.AsSpan(0, length)) };
            if (_normal.AsSpan(0, length).SequenceEqual(_head.AsSpan(0, length)) || !scanner.AddRead(_normal.AsSpan(0, length), numbers, place))
            {
                return;
            }

            end = atom.End;
        }
    }

    /// <summary>Reads a range that starts with a number; false where none does.</summary>
    private bool ReadRange(ReadOnlySpan<char> text, in TextHit head, int length, int runStart, int runEnd, StemTable stems, NumberIndex numbers, StepBudget budget)
    {
        int i = scanner.FirstAtomFrom(head.End);
        if (i + 1 >= scanner.Atoms.Count || scanner.Atoms[i].IsDigits || scanner.Atoms[i].Start - head.End > 1 || !TextAtoms.IsOneOf(text[scanner.Atoms[i].Start..scanner.Atoms[i].End], RangeWords))
        {
            return false;
        }

        int start = scanner.Atoms[i + 1].Start;
        ReadOnlySpan<char> serial = _head.AsSpan(runStart, runEnd - runStart);
        long from = Value(serial);
        long to = from;
        int end = scanner.Atoms[i + 1].End;
        if (scanner.HitAt(start) is { } other)
        {
            ReadOnlySpan<char> last = scanner.NormalOf(text, other);
            to = last.Length == length && last[..runStart].SequenceEqual(_head.AsSpan(0, runStart)) ? Value(last[runStart..runEnd]) : from;
            end = other.End;
        }
        else if (scanner.Atoms[i + 1] is { IsDigits: true, Length: >= ShortestTail } tail && tail.Length <= serial.Length)
        {
            Span<char> full = stackalloc char[serial.Length];
            serial.CopyTo(full);
            text[tail.Start..tail.End].CopyTo(full[^tail.Length..]);
            to = Value(full);
        }

        if (to <= from || to - from > MostBetween)
        {
            return false;
        }

        for (long number = from + 1; number <= to && budget.Spend(1); number++)
        {
            _head.AsSpan(0, length).CopyTo(_normal);
            number.TryFormat(_normal.AsSpan(runStart, runEnd - runStart), out _, "D" + (runEnd - runStart).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            scanner.AddRead(_normal.AsSpan(0, length), numbers, new TextHit(0, head.Start, end, length, false) { Reading = Reading.Between, Density = stems.DensityAt(_normal.AsSpan(0, length)) });
        }

        return true;
    }

    private static long Value(ReadOnlySpan<char> digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : -1;
}
