using Receivables.Matching.Books;

namespace Receivables.Matching.Payers;

/// <summary>The customers of a book by the third parties that they declared: by IBAN, and by folded name without legal forms.</summary>
/// <remarks>Immutable; shared by all threads.</remarks>
internal sealed class ThirdPayerIndex
{
    private readonly RowsByText _ibans;
    private readonly RowsByText _names;

    internal ThirdPayerIndex(CustomerRow[] customers)
    {
        var ibans = new RowsByTextBuilder();
        var names = new RowsByTextBuilder();
        Span<char> words = stackalloc char[NameFolding.MaxLength];
        for (int row = 0; row < customers.Length; row++)
        {
            for (int i = 0; i < (customers[row].Master?.ThirdPayers.Count ?? 0); i++)
            {
                Party party = customers[row].Master!.ThirdPayers[i];
                if (!party.Iban.IsEmpty)
                {
                    ibans.Add(party.Iban.Value, row);
                }

                if (Write(party.Name, words) is > 0 and var length)
                {
                    names.Add(words[..length], row);
                }
            }
        }

        _ibans = ibans.Build();
        _names = names.Build();
    }

    /// <summary>Whether nobody is declared.</summary>
    internal bool IsEmpty => _ibans.Count + _names.Count == 0;

    /// <summary>The customers for whom the holder of an account is declared to pay, by row.</summary>
    internal ReadOnlySpan<int> ByIban(Iban iban) => iban.IsEmpty ? [] : _ibans.Find(iban.Value);

    /// <summary>The customers for whom the bearer of a name is declared to pay, by row.</summary>
    internal ReadOnlySpan<int> ByName(string? name)
    {
        Span<char> words = stackalloc char[NameFolding.MaxLength];
        int length = Write(name, words);
        return length > 0 ? _names.Find(words[..length]) : [];
    }

    // Banks and payers leave legal forms out.
    private static int Write(string? name, Span<char> words)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        folded = folded[..NameFolding.Fold(name, folded)];
        Span<Range> places = stackalloc Range[NameWords.Most];
        int length = 0;
        foreach (Range word in places[..NameWords.Split(folded, places)])
        {
            length += length > 0 ? 1 : 0;
            folded[word].CopyTo(words[length..]);
            length += folded[word].Length;
            if (length < words.Length)
            {
                words[length] = ' ';
            }
        }

        return length;
    }
}
