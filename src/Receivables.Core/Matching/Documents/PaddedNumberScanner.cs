using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Finds numbers of which the payer left the zeros out, the rest in full: 10042-123 for 10042-0123. Only where there are more series than are sought one by one, for those fill the zeros in themselves.</summary>
internal sealed class PaddedNumberScanner(TextScanner scanner)
{
    private const int MostZeros = 3;

    private readonly char[] _normal = new char[NumberIndex.MaxLength];

    /// <summary>Looks the number of some atoms up, with zeros before the last of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first atom.</param>
    /// <param name="last">The last, which is digits.</param>
    /// <param name="hash">The hash of those before the last.</param>
    /// <param name="folded">How many digits all of them have, letters that are taken for digits with them.</param>
    /// <param name="numbers">What to look for.</param>
    /// <param name="budget">Spent by each look.</param>
    /// <returns>False where the budget is empty.</returns>
    internal bool TryAdd(ReadOnlySpan<char> text, int first, int last, ulong hash, int folded, NumberIndex numbers, StepBudget budget)
    {
        (TextAtom start, TextAtom end) = (scanner.Atoms[first], scanner.Atoms[last]);
        int length = NumberText.Write(text[start.Start..end.End], _normal);
        if (length < 0)
        {
            return true;
        }

        char begin = NumberText.Folded(_normal[0]);
        int head = length - end.Length;
        for (int zeros = 1; zeros <= MostZeros; zeros++)
        {
            hash = NumberText.Add(hash, '0');
            if (!numbers.HasLength(length + zeros) || !numbers.MayHold(length + zeros, folded + zeros, begin))
            {
                continue;
            }

            if (!budget.Spend(1))
            {
                return false;
            }

            if (numbers.First(NumberText.Join(hash, end.Hash, end.Length)) >= 0 && CanStand(text, first, last))
            {
                return Add(new TextHit(0, start.Start, end.End, length, false) { Reading = Reading.Short }, head, zeros, numbers);
            }
        }

        return true;
    }

    /// <summary>Whether what some atoms say, with something filled in, can be a number by itself, and no letter goes on with it.</summary>
    internal bool CanStand(ReadOnlySpan<char> text, int first, int last)
    {
        bool bare = true;
        for (int i = first; i <= last; i++)
        {
            bare &= scanner.Atoms[i].IsDigits;
        }

        return scanner.CanStandAlone(text, first, last, bare) && !(last + 1 < scanner.Atoms.Count && scanner.Atoms[last + 1].Start == scanner.Atoms[last].End);
    }

    private bool Add(in TextHit place, int head, int zeros, NumberIndex numbers)
    {
        _normal.AsSpan(head, place.Length - head).CopyTo(_normal.AsSpan(head + zeros));
        _normal.AsSpan(head, zeros).Fill('0');
        scanner.AddRead(_normal.AsSpan(0, place.Length + zeros), numbers, place);
        return true;
    }
}
