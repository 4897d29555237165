namespace Receivables.Matching.Presets;

/// <summary>Finds the names that can be near a text without comparing it with all of them.</summary>
/// <remarks>
/// Where parts of at least four letters make up the shorter of two texts, any seven of its letters in a row hold four in a row that the other has too. So the shorter one is sought by its rarest seven;
/// one more such place is taken for each letter that nearness forgives. Parts that only meet once another was taken out are not foreseen: such a pair is not compared.
/// </remarks>
internal sealed class NameGrams
{
    private const int Size = NameNearness.ShortestPart;
    private const int Window = (2 * Size) - 1;

    private readonly string[] _names;
    private readonly Dictionary<ulong, List<int>> _all = [];
    private readonly Dictionary<ulong, List<int>> _rarest = [];

    /// <summary>Indexes names.</summary>
    /// <param name="names">The names in upper case; an empty one is never found.</param>
    internal NameGrams(string[] names)
    {
        _names = names;
        for (int row = 0; row < names.Length; row++)
        {
            for (int at = 0; at + Size <= names[row].Length; at++)
            {
                Add(_all, Gram(names[row], at), row);
            }
        }

        for (int row = 0; row < names.Length; row++)
        {
            foreach (ulong gram in RarestOf(names[row]))
            {
                Add(_rarest, gram, row);
            }
        }
    }

    /// <summary>The names that can be near a text, in order.</summary>
    internal SortedSet<int> Near(string text)
    {
        SortedSet<int> rows = [];
        for (int at = 0; at + Size <= text.Length; at++)
        {
            rows.UnionWith(_rarest.GetValueOrDefault(Gram(text, at), []));
        }

        foreach (ulong gram in RarestOf(text))
        {
            rows.UnionWith(_all.GetValueOrDefault(gram, []));
        }

        return rows;
    }

    /// <summary>How many names hold a text.</summary>
    internal int CountHolding(string text)
    {
        IEnumerable<List<int>> lists = Enumerable.Range(0, Math.Max(0, text.Length - Size + 1)).Select(at => _all.GetValueOrDefault(Gram(text, at), []));
        return lists.MinBy(l => l.Count)?.Count(row => _names[row].Contains(text, StringComparison.Ordinal)) ?? 0;
    }

    private static ulong Gram(string text, int at) => ((ulong)text[at] << 48) | ((ulong)text[at + 1] << 32) | ((ulong)text[at + 2] << 16) | text[at + 3];

    private static void Add(Dictionary<ulong, List<int>> index, ulong gram, int row)
    {
        if (!index.TryGetValue(gram, out List<int>? rows))
        {
            index.Add(gram, rows = []);
        }

        if (rows.Count == 0 || rows[^1] != row)
        {
            rows.Add(row);
        }
    }

    // The grams of the rarest places that do not overlap, one more than letters may be left over.
    private HashSet<ulong> RarestOf(string text)
    {
        HashSet<ulong> grams = [];
        int places = 1 + (text.Length * (100 - NameNearness.Exact) / 100);
        int window = Math.Min(Window, text.Length);
        List<(int At, long Cost)> starts = [.. Enumerable.Range(0, Math.Max(0, text.Length - window + 1)).Select(at => (at, CostOf(text, at, window))).OrderBy(p => p.Item2)];
        List<int> taken = [];
        foreach ((int at, _) in starts)
        {
            if (taken.Count < places && taken.TrueForAll(t => Math.Abs(t - at) >= window))
            {
                taken.Add(at);
                grams.UnionWith(GramsOf(text, at, window));
            }
        }

        return grams;
    }

    private long CostOf(string text, int at, int window) => GramsOf(text, at, window).Sum(g => (long)(_all.GetValueOrDefault(g)?.Count ?? 0));

    private static IEnumerable<ulong> GramsOf(string text, int at, int window) => Enumerable.Range(at, Math.Max(0, window - Size + 1)).Select(i => Gram(text, i));
}
