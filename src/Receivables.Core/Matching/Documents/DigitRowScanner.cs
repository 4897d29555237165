using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Finds bare numbers inside rows of digits with one separator between: <c>105368 108178 133 578</c>.</summary>
/// <remarks>What stands beside a broken number is digits as well, so a part of the row proves nothing. The whole row is read where it is numbers of the book from end to end, in one way only.</remarks>
internal sealed class DigitRowScanner(TextScanner scanner)
{
    private const int MostAtoms = 32;
    private const int MostParts = 4;

    // For each atom of a row: how many ways lead to its end, and where the last number of the way starts.
    private readonly int[] _ways = new int[MostAtoms + 1];
    private readonly int[] _from = new int[MostAtoms + 1];

    internal void Scan(ReadOnlySpan<char> text, NumberIndex numbers, StepBudget budget)
    {
        for (int first = 0; first < scanner.Atoms.Count;)
        {
            int end = EndOfRow(text, first);
            if (end - first is > 1 and <= MostAtoms && scanner.StandsAlone(first, end - 1) && !IsPartOfFigure(text, scanner.Atoms[first].Start, scanner.Atoms[end - 1].End) && IsBroken(first, end))
            {
                Read(text, first, end, numbers, budget);
            }

            first = Math.Max(end, first + 1);
        }
    }

    private int EndOfRow(ReadOnlySpan<char> text, int first)
    {
        int end = first;
        while (end < scanner.Atoms.Count && scanner.Atoms[end] is { IsDigits: true, Noise: NoiseKind.None }
            && (end == first || (scanner.Atoms[end].Start - scanner.Atoms[end - 1].End == 1 && TextAtoms.CanJoin(text, scanner.Atoms[end - 1], scanner.Atoms[end]))))
        {
            end++;
        }

        return end;
    }

    // 1.234,56
    private static bool IsPartOfFigure(ReadOnlySpan<char> text, int start, int end) =>
        (start > 1 && text[start - 1] is (',' or '.') && char.IsAsciiDigit(text[start - 2])) || (end + 1 < text.Length && text[end] is (',' or '.') && char.IsAsciiDigit(text[end + 1]));

    // A row of which every atom was read already has nothing broken in it.
    private bool IsBroken(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!scanner.IsTaken(scanner.Atoms[i].Start, scanner.Atoms[i].End))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(ReadOnlySpan<char> text, int first, int end, NumberIndex numbers, StepBudget budget)
    {
        _ways.AsSpan().Clear();
        _ways[0] = 1;
        for (int from = first; from < end; from++)
        {
            for (int to = from + 1; to <= Math.Min(end, from + MostParts) && _ways[from - first] > 0; to++)
            {
                if (!budget.Spend(1))
                {
                    return;
                }

                if (IsKnown(text, from, to, numbers))
                {
                    _ways[to - first] = Math.Min(2, _ways[to - first] + _ways[from - first]);
                    _from[to - first] = from;
                }
            }
        }

        if (_ways[end - first] == 1)
        {
            AddAll(text, first, end, budget);
        }
    }

    private void AddAll(ReadOnlySpan<char> text, int first, int end, StepBudget budget)
    {
        for (int to = end; to > first; to = _from[to - first])
        {
            (ulong hash, int length) = HashOf(_from[to - first], to);
            scanner.AddWritten(new TextHit(hash, scanner.Atoms[_from[to - first]].Start, scanner.Atoms[to - 1].End, length, true), budget);
        }
    }

    private bool IsKnown(ReadOnlySpan<char> text, int from, int to, NumberIndex numbers)
    {
        (ulong hash, int length) = HashOf(from, to);
        return numbers.HasLength(length) && numbers.BestLikeness(hash, scanner.NormalAt(text, scanner.Atoms[from].Start, scanner.Atoms[to - 1].End)) == Likeness.Same;
    }

    private (ulong Hash, int Length) HashOf(int from, int to)
    {
        ulong hash = NumberText.EmptyHash;
        int length = 0;
        for (int i = from; i < to; i++)
        {
            // What is longer than any number of the book is looked for by nobody.
            length += scanner.Atoms[i].Length;
            hash = length <= NumberIndex.MaxLength ? NumberText.Join(hash, scanner.Atoms[i].Hash, scanner.Atoms[i].Length) : hash;
        }

        return (hash, length);
    }
}
