namespace Receivables.Matching.Documents;

/// <summary>A few words, found in any case; nearly all words of a text are told from them by length and first letter.</summary>
internal sealed class WordSet
{
    private readonly string[][] _byLength;

    // For each length, which first letters there are: the low five bits of a letter tell it in either case.
    private readonly uint[] _firstLetters;

    internal WordSet(params string[] words)
    {
        int longest = words.Max(w => w.Length);
        _byLength = [.. Enumerable.Range(0, longest + 1).Select(length => words.Where(w => w.Length == length).ToArray())];
        _firstLetters = [.. _byLength.Select(some => some.Aggregate(0U, (mask, w) => mask | MaskOf(w)))];
    }

    /// <summary>The words, by length.</summary>
    internal IEnumerable<string> Words => _byLength.SelectMany(w => w);

    /// <summary>Whether one of them stands in a text, as a word of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    internal bool StandsIn(ReadOnlySpan<char> text, List<TextAtom> atoms)
    {
        bool stands = false;
        foreach (TextAtom atom in atoms)
        {
            stands |= !atom.IsDigits && Contains(text[atom.Start..atom.End]);
        }

        return stands;
    }

    /// <summary>Whether a word is one of them.</summary>
    internal bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length >= _byLength.Length || (_firstLetters[word.Length] & MaskOf(word)) == 0)
        {
            return false;
        }

        foreach (string candidate in _byLength[word.Length])
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of them begins with a word, which a bank may have cut.</summary>
    internal bool HasBeginning(ReadOnlySpan<char> word)
    {
        bool has = false;
        for (int length = word.Length; length < _byLength.Length && !has; length++)
        {
            foreach (string candidate in _byLength[length])
            {
                has |= candidate.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);
            }
        }

        return has;
    }

    private static uint MaskOf(ReadOnlySpan<char> word) => word.IsEmpty ? 1 : 1U << (char.ToUpperInvariant(word[0]) & 31);
}
