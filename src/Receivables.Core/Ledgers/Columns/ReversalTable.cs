namespace Receivables.Ledgers.Columns;

/// <summary>Which entry was reversed by which.</summary>
internal sealed class ReversalTable
{
    private readonly List<int> _targets = [];
    private readonly Dictionary<int, int> _reversedBy = [];
    private readonly Dictionary<int, int> _targetOf = [];

    internal int Count => _targets.Count;

    /// <summary>The entry that reversed an entry, or -1.</summary>
    internal int ReversalOf(int target) => _reversedBy.TryGetValue(target, out int reversal) ? reversal : -1;

    /// <summary>The entry that a reversal took back, or -1.</summary>
    internal int TargetOf(int reversal) => _targetOf.TryGetValue(reversal, out int target) ? target : -1;

    internal void Add(int target, int reversal)
    {
        _reversedBy.Add(target, reversal);
        _targetOf.Add(reversal, target);
        _targets.Add(target);
    }

    internal void Truncate(int count)
    {
        for (int i = _targets.Count - 1; i >= count; i--)
        {
            _reversedBy.Remove(_targets[i], out int reversal);
            _targetOf.Remove(reversal);
        }

        _targets.RemoveRange(count, _targets.Count - count);
    }
}
