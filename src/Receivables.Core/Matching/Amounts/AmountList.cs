using System.Runtime.InteropServices;

namespace Receivables.Matching.Amounts;

/// <summary>Amounts of one currency and their rows, collected to make tables of them.</summary>
internal sealed class AmountList
{
    private readonly List<long> _amounts = [];
    private readonly List<int> _rows = [];

    internal int Count => _amounts.Count;

    internal ReadOnlySpan<long> Amounts => CollectionsMarshal.AsSpan(_amounts);

    internal ReadOnlySpan<int> Rows => CollectionsMarshal.AsSpan(_rows);

    internal void Add(long amount, int row)
    {
        _amounts.Add(amount);
        _rows.Add(row);
    }

    internal void Clear()
    {
        _amounts.Clear();
        _rows.Clear();
    }
}
