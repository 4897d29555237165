using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>The words of all names of a book: which names have a word, who has a name, and how rare a word is.</summary>
/// <remarks>Names of the same words in the same order are one name. Immutable; shared by all threads.</remarks>
internal sealed class NameIndex
{
    // Most words are rare, and logarithms take long.
    private const int MostTabled = 1_024;

    private readonly NameTable _names;
    private readonly PostingTable _postings;
    private readonly int[] _ownerStarts;
    private readonly int[] _owners;
    private readonly int[] _uses;
    private readonly int[] _units;

    /// <summary>Indexes names.</summary>
    /// <param name="names">The rows of customers by folded name.</param>
    internal NameIndex(RowsByText names)
    {
        var collected = new NameCollector(names);
        NameCount = collected.Owners.Count;
        HasAliases = collected.Owners.Select(o => o.Row).Distinct().Count() < NameCount;
        Words = WordTable.From(collected.Spellings, out int[] places);
        Spellings = new NearSpellings(Words);
        _names = new NameTable(collected, places, out int[] order);
        (_ownerStarts, _owners) = NameColumns.Owners(order, collected);
        _uses = CountUses();
        _postings = new PostingTable(_names, Words.Count);
        _units = [.. Enumerable.Range(0, MostTabled).Select(uses => Logarithm.Units(Math.Max(1.0, NameCount) / Math.Max(1.0, uses)))];
    }

    /// <summary>How many names the customers have, each once for each who has it.</summary>
    internal int NameCount { get; }

    /// <summary>Whether some customer has several names.</summary>
    internal bool HasAliases { get; }

    /// <summary>The words.</summary>
    internal WordTable Words { get; }

    /// <summary>The words by their spelling.</summary>
    internal NearSpellings Spellings { get; }

    /// <summary>The customers who have a name.</summary>
    internal ReadOnlySpan<int> OwnersOf(int name) => _owners.AsSpan(_ownerStarts[name], _ownerStarts[name + 1] - _ownerStarts[name]);

    /// <summary>The words of a name of so many, in order.</summary>
    internal ReadOnlySpan<int> WordsOf(int name, int length) => _names.WordsOf(name, length);

    /// <summary>How many names have a word, about.</summary>
    internal int CountWith(int word) => _postings.CountWith(word);

    /// <summary>The names of so many words that have a word.</summary>
    internal Postings NamesWith(int word, int length) => _postings.NamesWith(word, length);

    /// <summary>How often words of a range occur in the names of all customers.</summary>
    internal int UsesOf(int from, int to) => _uses[to] - _uses[from];

    /// <summary>How much it says that a name has a word that so many of them have.</summary>
    internal int UnitsOf(int uses) => uses < MostTabled ? _units[uses] : Logarithm.Units(NameCount / (double)uses);

    // Up to each word, so that those of a range are a difference.
    private int[] CountUses()
    {
        int[] uses = new int[Words.Count + 1];
        for (int name = 0; name < _names.Count; name++)
        {
            foreach (int word in _names.WordsOf(name))
            {
                uses[word + 1] += OwnersOf(name).Length;
            }
        }

        NameColumns.Accumulate(uses);
        return uses;
    }
}
