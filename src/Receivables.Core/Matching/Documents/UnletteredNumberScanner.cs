using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Finds numbers of which the payer left the letters out that most of the creditor's begin with, the rest in full: 706213-035 for R-706213-035. Only where there are more series than are sought one by one, for those are completed by themselves.</summary>
internal sealed class UnletteredNumberScanner(TextScanner scanner, PaddedNumberScanner padded)
{
    private readonly char[] _normal = new char[NumberIndex.MaxLength];
    private string[] _all = [];
    private string _letters = "";
    private ulong _hash;
    private int _folded;

    /// <summary>Takes the letters of a book, those that are left out first; none where its numbers have none in common.</summary>
    internal void Begin(string[] letters)
    {
        if (letters != _all)
        {
            _all = letters;
            _letters = letters.Length == 0 ? "" : letters[0];
            _hash = NumberText.HashOfNormal(_letters);
            _folded = 0;
            foreach (char letter in _letters)
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

        if (numbers.First(NumberText.Join(_hash, hash, length)) >= 0 && CanStand(text, first, last) && !MayBeOther(hash, length, numbers))
        {
            _letters.CopyTo(_normal);
            int written = NumberText.Write(text[scanner.Atoms[first].Start..scanner.Atoms[last].End], _normal.AsSpan(_letters.Length));
            scanner.AddRead(_normal.AsSpan(0, _letters.Length + written), numbers, new TextHit(0, scanner.Atoms[first].Start, scanner.Atoms[last].End, length, first == last) { Reading = Reading.Short });
        }

        return true;
    }

    // The same number with other letters, or with none, is one of the book as well.
    private bool MayBeOther(ulong hash, int length, NumberIndex numbers)
    {
        bool may = numbers.First(hash) >= 0;
        for (int i = 1; i < _all.Length; i++)
        {
            may = may || numbers.First(NumberText.Join(NumberText.HashOfNormal(_all[i]), hash, length)) >= 0;
        }

        return may;
    }

    // L-6940-120 is a delivery note, 12.7190-120 something else; /INV/6940-120 and Nr.6940-120 are the number.
    private static bool BelongsToIt(ReadOnlySpan<char> text, in TextAtom before, int start)
    {
        ReadOnlySpan<char> word = text[before.Start..before.End];
        bool isWord = !before.IsDigits && (before.IsLead || AnnouncedNumbers.Words.Contains(word) || (word.Length > 1 && LeadWord.IsLink(word)));
        return !isWord && text[before.End..start].IndexOfAnyExcept("-/._") < 0;
    }

    // Behind letters that are glued to it, it is another's, unless they say what it is.
    private bool CanStand(ReadOnlySpan<char> text, int first, int last) =>
        padded.CanStand(text, first, last) && !(first > 0 && BelongsToIt(text, scanner.Atoms[first - 1], scanner.Atoms[first].Start));
}
