namespace Receivables.Benchmarks.Matching.Payers;

/// <summary>Invented words of which the first is the most frequent, the second half as frequent, the third a third.</summary>
internal sealed class ZipfWords
{
    private readonly string[] _words;

    internal ZipfWords(Random random, string[] syllables, int count, int fewest, int most)
    {
        HashSet<string> words = [];
        for (int tries = 0; words.Count < count; tries++)
        {
            // Where nearly all short words are taken, longer ones are made.
            int length = random.Next(fewest, most + 1 + (tries / (2 * count)));
            string word = string.Concat(Enumerable.Range(0, length).Select(_ => syllables[random.Next(syllables.Length)]));
            words.Add(char.ToUpperInvariant(word[0]) + word[1..]);
        }

        // A set keeps the order in which words came, but does not promise it.
        _words = [.. words.Order(StringComparer.Ordinal)];
        random.Shuffle(_words);
    }

    internal string Next(Random random) => _words[Rank(random, _words.Length)];

    /// <summary>A rank below a number, with a density that falls as one over the rank.</summary>
    internal static int Rank(Random random, int count) => Math.Min(count - 1, (int)Math.Pow(count + 1, random.NextDouble()) - 1);
}
