using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>A word of a payer's name held against every word on file, for <see cref="NameScan"/>.</summary>
internal sealed class ScannedWord
{
    private readonly Dictionary<int, int> _units = [];
    private readonly int _same = -1;

    /// <param name="word">The word.</param>
    /// <param name="words">The words on file.</param>
    /// <param name="uses">How often each occurs.</param>
    /// <param name="names">How many names there are.</param>
    /// <param name="canBeClipped">Whether a bank may have clipped it.</param>
    internal ScannedWord(string word, IReadOnlyList<string> words, IReadOnlyList<int> uses, int names, bool canBeClipped)
    {
        Unmatched = canBeClipped && word.Length == 1 ? 0 : Priors.WordTooMany;
        int[] longer = canBeClipped && word.Length >= 2 ? [.. Enumerable.Range(0, words.Count).Where(w => words[w].StartsWith(word, StringComparison.Ordinal))] : [];
        int clipped = longer.Sum(w => uses[w]);
        foreach (int w in longer)
        {
            _units[w] = Units(names, clipped) + Priors.LetterWrong;
        }

        int[] near = [.. Enumerable.Range(0, words.Count).Where(w => AreCompared(word, words[w]) && NearSpellings.AreNear(word, words[w]))];
        _same = Enumerable.Range(0, words.Count).Where(w => words[w] == word).DefaultIfEmpty(-1).Single();
        foreach (int w in near)
        {
            _units.TryAdd(w, Units(names, Math.Max(uses[w], _same < 0 ? 0 : uses[_same])) + Priors.LetterWrong);
        }

        if (_same >= 0)
        {
            _units[_same] = Units(names, uses[_same]);
        }
    }

    /// <summary>What is lost where a name has none that may stand for it.</summary>
    internal int Unmatched { get; }

    internal bool IsSame(int word) => word == _same;

    internal bool IsLike(int word) => _units.ContainsKey(word);

    internal int UnitsOf(int word) => _units[word];

    private static bool AreCompared(string written, string onFile) => NearSpellings.IsCompared(written.Length) && onFile.Length <= NearSpellings.Longest;

    private static int Units(int names, int uses) => Logarithm.Units(names / (double)uses);
}
