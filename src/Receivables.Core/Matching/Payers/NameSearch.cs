using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>Finds the customers whose names are like a payer's: words in any order, one letter off, clipped by a bank, with or without a legal form.</summary>
/// <remarks>One thread's; used again for each payment.</remarks>
internal sealed class NameSearch
{
    /// <summary>So many names are compared; they are those of the rarest words.</summary>
    private const int MostNames = 400;

    /// <summary>So many customers are returned.</summary>
    private const int MostMatches = 16;

    private readonly List<int> _near = [];
    private readonly List<(int Word, int Query, bool IsNear)> _keys = [];
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<int, int> _best = [];

    /// <summary>The customers found, the likest first.</summary>
    internal List<NameMatch> Matches { get; } = [];

    /// <summary>Searches.</summary>
    /// <param name="index">The names.</param>
    /// <param name="folded">The payer's folded name.</param>
    internal void Search(NameIndex index, ReadOnlySpan<char> folded)
    {
        Matches.Clear();
        _keys.Clear();
        _seen.Clear();
        _best.Clear();
        Span<Range> words = stackalloc Range[NameWords.Most];
        words = words[..NameWords.Split(folded, words)];
        CollectKeys(index, folded, words);
        int compared = 0;
        foreach ((int word, _, _) in _keys)
        {
            ReadOnlySpan<int> names = index.NamesWith(word);
            if (compared > 0 && compared + names.Length > MostNames)
            {
                break;
            }

            foreach (int name in names[..Math.Min(names.Length, MostNames)])
            {
                compared++;
                if (_seen.Add(name))
                {
                    Compare(index, folded, words, name);
                }
            }
        }

        Rank();
    }

    // The rarest first: they lead to few names.
    private void CollectKeys(NameIndex index, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words)
    {
        for (int q = 0; q < words.Length; q++)
        {
            ReadOnlySpan<char> spelling = folded[words[q]];
            if (index.Find(spelling) is >= 0 and var word)
            {
                _keys.Add((word, q, false));
            }

            _near.Clear();
            index.FindNear(spelling, _near);
            foreach (int near in _near)
            {
                _keys.Add((near, q, true));
            }
        }

        _keys.Sort((a, b) =>
        {
            int order = a.IsNear.CompareTo(b.IsNear);
            order = order != 0 ? order : index.NamesWith(a.Word).Length.CompareTo(index.NamesWith(b.Word).Length);
            return order != 0 ? order : a.Word.CompareTo(b.Word);
        });
    }

    private void Compare(NameIndex index, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words, int name)
    {
        int units = Weigh(index, folded, words, index.WordsOf(name));
        int customer = index.OwnerOf(name);
        if (units > 0 && (!_best.TryGetValue(customer, out int known) || units > known))
        {
            _best[customer] = units;
        }
    }

    private static int Weigh(NameIndex index, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words, ReadOnlySpan<int> own)
    {
        Span<bool> used = stackalloc bool[NameWords.Most];
        used.Clear();
        int units = 0;
        int matched = 0;
        for (int q = 0; q < words.Length; q++)
        {
            ReadOnlySpan<char> spelling = folded[words[q]];
            bool canBeClipped = q == words.Length - 1 && folded.Length >= NameClips.Shortest;
            (int at, int cost) = FindIn(index, spelling, own, used, canBeClipped);
            if (at < 0)
            {
                units += q == words.Length - 1 && spelling.Length == 1 && canBeClipped ? 0 : Priors.WordTooMany;
                continue;
            }

            used[at] = true;
            matched++;
            units += Logarithm.Units(index.NameCount / (double)index.NamesWith(own[at]).Length) + cost;
        }

        bool isClipped = NameClips.IsLikely(folded.Length);
        int missing = own.Length - matched;
        return matched == 0 ? 0 : units + (missing * (isClipped ? Priors.WordClipped : Priors.WordMissing));
    }

    private static (int At, int Cost) FindIn(NameIndex index, ReadOnlySpan<char> spelling, ReadOnlySpan<int> own, ReadOnlySpan<bool> used, bool canBeClipped)
    {
        int near = -1;
        for (int i = 0; i < own.Length; i++)
        {
            if (used[i])
            {
                continue;
            }

            string word = index.Spelling(own[i]);
            if (spelling.SequenceEqual(word))
            {
                return (i, 0);
            }

            bool isPart = canBeClipped && spelling.Length >= 2 && word.AsSpan().StartsWith(spelling);
            near = near < 0 && (isPart || (spelling.Length >= 4 && NearSpellings.AreNear(spelling, word))) ? i : near;
        }

        return (near, Priors.LetterWrong);
    }

    private void Rank()
    {
        foreach ((int customer, int units) in _best)
        {
            Matches.Add(new NameMatch(customer, units, 0));
        }

        Matches.Sort(static (a, b) => a.Units != b.Units ? b.Units.CompareTo(a.Units) : a.Customer.CompareTo(b.Customer));
        Span<NameMatch> matches = CollectionsMarshal.AsSpan(Matches);
        int last = matches.Length - 1;
        for (int i = matches.Length - 1; i >= 0; i--)
        {
            last = matches[i].Units == matches[last].Units ? last : i;
            matches[i] = matches[i] with { Count = last + 1 };
        }

        Matches.RemoveRange(Math.Min(Matches.Count, MostMatches), Math.Max(0, Matches.Count - MostMatches));
    }
}
