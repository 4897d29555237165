using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>The slow twin of the search for names: every word on file is held against every word of the payer's name, then every name is weighed.</summary>
internal sealed class NameScan
{
    private readonly List<string> _words = [];
    private readonly List<int> _uses = [];
    private readonly (int Row, int[] Words)[] _names;

    internal NameScan(IEnumerable<(int Row, string Folded)> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _names = [.. names.Select(n => (n.Row, WordsOf(n.Folded).Select(word => NumberOf(numbers, word)).ToArray()))];
        foreach (int word in _names.SelectMany(n => n.Words))
        {
            _uses[word]++;
        }
    }

    internal List<NameMatch> Search(string folded, int most = NameSearch.MostMatches)
    {
        string[] words = WordsOf(folded);
        bool canBeClipped = folded.Length >= NameClips.Shortest;
        ScannedWord[] query = [.. words.Select((word, q) => new ScannedWord(word, _words, _uses, _names.Length, canBeClipped && q == words.Length - 1))];
        int missing = NameClips.IsLikely(folded.Length) ? Priors.WordClipped : Priors.WordMissing;
        var best = new Dictionary<int, int>();
        foreach ((int row, int[] own) in _names)
        {
            int units = Weigh(query, own, missing);
            if (units >= Priors.LeastSimilarName - Priors.SimilarName)
            {
                best[row] = Math.Max(units, best.GetValueOrDefault(row));
            }
        }

        int least = best.Values.DefaultIfEmpty().Max() - Priors.MuchLessSimilar;
        NameMatch[] found = [.. best.Where(b => b.Value >= least).OrderByDescending(b => b.Value).ThenBy(b => b.Key).Select(b => new NameMatch(b.Key, b.Value, 0))];
        return [.. found.Take(most).Select(f => f with { Count = found.Count(other => other.Units >= f.Units) })];
    }

    // Each word takes the same word where the name has it, else the first that may stand for it; what a word before took is gone.
    private static int Weigh(ScannedWord[] query, int[] own, int missing)
    {
        Span<bool> used = stackalloc bool[own.Length];
        used.Clear();
        int units = own.Length * missing;
        ScannedWord[] matched = [];
        foreach (ScannedWord word in query)
        {
            int at = IndexOf(own, used, word.IsSame);
            at = at >= 0 ? at : IndexOf(own, used, word.IsLike);
            units += at < 0 ? word.Unmatched : word.UnitsOf(own[at]) - missing;
            if (at >= 0)
            {
                used[at] = true;
                matched = [.. matched, word];
            }
        }

        // A name with a word more, the town say, is mostly that of another company.
        return query.Any(word => word.Unmatched < 0 && !Array.Exists(matched, m => m == word)) ? Math.Min(units, Priors.Namesake) : units;
    }

    private static int IndexOf(int[] own, ReadOnlySpan<bool> used, Func<int, bool> fits)
    {
        for (int i = 0; i < own.Length; i++)
        {
            if (!used[i] && fits(own[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private int NumberOf(Dictionary<string, int> numbers, string word)
    {
        if (!numbers.TryGetValue(word, out int number))
        {
            numbers.Add(word, number = _words.Count);
            _words.Add(word);
            _uses.Add(0);
        }

        return number;
    }

    private static string[] WordsOf(string folded)
    {
        Span<Range> words = stackalloc Range[NameWords.Most];
        string[] spelt = new string[NameWords.Split(folded, words)];
        for (int i = 0; i < spelt.Length; i++)
        {
            spelt[i] = folded[words[i]];
        }

        return spelt;
    }
}
