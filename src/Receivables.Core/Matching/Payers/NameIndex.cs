using System.Runtime.InteropServices;

namespace Receivables.Matching.Payers;

/// <summary>The words of all names of a book: which customers have a word, and how rare it is.</summary>
/// <remarks>Immutable once made. The index of words but for one letter is made when it is first needed.</remarks>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly List<string> _spellings = [];
    private readonly List<int> _owners = [];
    private readonly List<int> _nameStarts = [0];
    private readonly List<int> _nameWords = [];
    private readonly int[] _postingStarts;
    private readonly int[] _postings;
    private readonly Lazy<NearSpellings> _near;

    /// <summary>Indexes names.</summary>
    /// <param name="names">The row of a customer and one of its folded names.</param>
    internal NameIndex(IEnumerable<(int Row, string Folded)> names)
    {
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((int row, string folded) in names)
        {
            AddName(row, folded);
        }

        (_postingStarts, _postings) = Invert();
        _near = new Lazy<NearSpellings>(() => new NearSpellings(_spellings));
    }

    /// <summary>How many names there are.</summary>
    internal int NameCount => _owners.Count;

    /// <summary>The customer who has a name.</summary>
    internal int OwnerOf(int name) => _owners[name];

    /// <summary>The words of a name, in order.</summary>
    internal ReadOnlySpan<int> WordsOf(int name) => CollectionsMarshal.AsSpan(_nameWords)[_nameStarts[name].._nameStarts[name + 1]];

    /// <summary>The names that have a word.</summary>
    internal ReadOnlySpan<int> NamesWith(int word) => _postings.AsSpan(_postingStarts[word].._postingStarts[word + 1]);

    /// <summary>How a word is spelt.</summary>
    internal string Spelling(int word) => _spellings[word];

    /// <summary>The word of a spelling, or −1.</summary>
    internal int Find(ReadOnlySpan<char> spelling) => _wordsBySpan.TryGetValue(spelling, out int word) ? word : -1;

    /// <summary>The words that differ from a spelling by one letter: missing, added, another, or two that changed places.</summary>
    internal void FindNear(ReadOnlySpan<char> spelling, List<int> words) => _near.Value.Find(spelling, words);

    private void AddName(int row, string folded)
    {
        Span<Range> words = stackalloc Range[NameWords.Most];
        int count = NameWords.Split(folded, words);
        foreach (Range word in words[..count])
        {
            ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_wordsBySpan, folded.AsSpan()[word], out bool known);
            if (!known)
            {
                id = _spellings.Count;
                _spellings.Add(folded[word]);
            }

            _nameWords.Add(id);
        }

        _owners.Add(row);
        _nameStarts.Add(_nameWords.Count);
    }

    private (int[] Starts, int[] Postings) Invert()
    {
        int[] starts = new int[_spellings.Count + 1];
        foreach (int word in _nameWords)
        {
            starts[word + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        int[] at = [.. starts];
        int[] postings = new int[_nameWords.Count];
        for (int name = 0; name < _owners.Count; name++)
        {
            foreach (int word in WordsOf(name))
            {
                postings[at[word]++] = name;
            }
        }

        return (starts, postings);
    }
}
