using Receivables.Matching.Payers;

namespace Receivables.Benchmarks.Matching.Payers;

/// <summary>Looks a payer's name up as the engine does: as on file, else the names like it. One thread's.</summary>
internal sealed class PayerLookup(PayerIndex index)
{
    private readonly NameSearch _search = new();
    private readonly List<NameMatch> _exact = [];

    /// <summary>The customers found, until the next is sought.</summary>
    internal IReadOnlyList<NameMatch> Find(string payer)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        ReadOnlySpan<char> name = folded[..NameFolding.Fold(payer, folded)];
        ReadOnlySpan<int> rows = index.ByName(name);
        if (rows.Length == 0)
        {
            _search.Search(index.Words, name);
            return _search.Matches;
        }

        _exact.Clear();
        foreach (int row in rows)
        {
            _exact.Add(new NameMatch(row, 0, rows.Length));
        }

        return _exact;
    }
}
