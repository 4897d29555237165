using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Finds numbers of which the payer left the letters out that most of the creditor's begin with, the rest in full: 706213-035 for R-706213-035. Only where there are more series than are sought one by one, for those are completed by themselves.</summary>
internal sealed class UnletteredNumberScanner(TextScanner scanner)
{
    private readonly char[] _normal = new char[NumberIndex.MaxLength];
    private string _letters = "";
    private ulong _hash;
    private int _folded;

    /// <summary>Takes the letters of a book; none where its numbers have none in common.</summary>
    internal void Begin(string letters)
    {
        if (letters != _letters)
        {
            _letters = letters;
            _hash = NumberText.HashOfNormal(letters);
            _folded = 0;
            foreach (char letter in letters)
            {
                _folded += char.IsAsciiDigit(NumberText.Folded(letter)) ? 1 : 0;
            }
        }
    }

    /// <summary>Looks the number of some atoms up, with the letters before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first atom.</param>
    /// <param name="last">The last.</param>
    /// <param name="hash">The hash of all of them.</param>
    /// <param name="length">How many characters they have.</param>
    /// <param name="folded">How many digits, letters that are taken for digits with them.</param>
    /// <param name="numbers">What to look for.</param>
    /// <param name="budget">Spent by each look.</param>
    /// <returns>False where the budget is empty.</returns>
    internal bool TryAdd(ReadOnlySpan<char> text, int first, int last, ulong hash, int length, int folded, NumberIndex numbers, StepBudget budget)
    {
        int whole = _letters.Length + length;
        if (_letters.Length == 0 || !scanner.Atoms[first].IsDigits || whole > NumberIndex.MaxLength || !numbers.HasLength(whole) || !numbers.MayHold(whole, _folded + folded, NumberText.Folded(_letters[0])))
        {
            return true;
        }

        if (!budget.Spend(1))
        {
            return false;
        }

        if (numbers.First(NumberText.Join(_hash, hash, length)) >= 0 && CanStand(text, first, last, out bool bare))
        {
            _letters.CopyTo(_normal);
            int written = NumberText.Write(text[scanner.Atoms[first].Start..scanner.Atoms[last].End], _normal.AsSpan(_letters.Length));
            scanner.AddRead(_normal.AsSpan(0, _letters.Length + written), numbers, new TextHit(0, scanner.Atoms[first].Start, scanner.Atoms[last].End, length, bare && first == last) { Reading = Reading.Short });
        }

        return true;
    }

    // Behind letters that are glued to it, it is another's, unless they say what it is.
    private bool CanStand(ReadOnlySpan<char> text, int first, int last, out bool bare)
    {
        bare = true;
        for (int i = first; i <= last; i++)
        {
            bare &= scanner.Atoms[i].IsDigits;
        }

        return scanner.CanStandAlone(text, first, last, bare) && !(last + 1 < scanner.Atoms.Count && scanner.Atoms[last + 1].Start == scanner.Atoms[last].End)
            && !(first > 0 && scanner.Atoms[first - 1] is { IsDigits: false, IsLead: false } before && before.End == scanner.Atoms[first].Start);
    }
}
