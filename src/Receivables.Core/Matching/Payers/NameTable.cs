namespace Receivables.Matching.Payers;

/// <summary>The different names of a book, each a row of words. They are numbered by how many words they have, so that those of a length stand together in every list.</summary>
/// <remarks>Immutable; shared by all threads.</remarks>
internal sealed class NameTable
{
    private readonly int[] _firstOfLength = new int[NameWords.Most + 2];
    private readonly int[] _wordsOfLength = new int[NameWords.Most + 2];
    private readonly int[] _words;

    /// <summary>Lays names out.</summary>
    /// <param name="collected">The names.</param>
    /// <param name="places">The word of each of their spellings.</param>
    /// <param name="order">Where each of them went: the name as collected at each place.</param>
    internal NameTable(NameCollector collected, int[] places, out int[] order)
    {
        order = NameColumns.ByLength(collected, _firstOfLength);
        _words = NameColumns.Words(order, collected, places);
        for (int length = 1; length <= NameWords.Most; length++)
        {
            _wordsOfLength[length + 1] = _wordsOfLength[length] + ((_firstOfLength[length + 1] - _firstOfLength[length]) * length);
        }
    }

    /// <summary>How many names there are.</summary>
    internal int Count => _firstOfLength[^1];

    /// <summary>The first name of so many words, or of more where there is none.</summary>
    internal int FirstOf(int length) => _firstOfLength[length];

    /// <summary>The words of a name, in order.</summary>
    internal ReadOnlySpan<int> WordsOf(int name)
    {
        int length = 1;
        while (name >= _firstOfLength[length + 1])
        {
            length++;
        }

        return WordsOf(name, length);
    }

    /// <summary>The same, where it is known how many there are.</summary>
    internal ReadOnlySpan<int> WordsOf(int name, int length) => _words.AsSpan(_wordsOfLength[length] + ((name - _firstOfLength[length]) * length), length);
}
