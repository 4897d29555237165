namespace Receivables.Ledgers.Columns;

/// <summary>Finds the day on which each closed item was closed: the last day, up to that of the snapshot, on which what is open changed.</summary>
/// <remarks>One pass over the movements, which nearly always come in the order of their days; what does not is sorted apart.</remarks>
internal sealed class ClosingDays
{
    private const int None = int.MinValue;

    private readonly SnapshotState _state;
    private readonly int[] _lastDay;
    private readonly long[] _lastNet;
    private readonly int[] _changedBefore;
    private readonly Dictionary<int, SortedDictionary<int, long>> _unordered = [];

    private ClosingDays(SnapshotState state)
    {
        _state = state;
        int items = state.Open.Length;
        Original = new long[items];
        _lastDay = new int[items];
        _lastNet = new long[items];
        _changedBefore = new int[items];
        Array.Fill(_lastDay, None);
        Array.Fill(_changedBefore, None);
    }

    /// <summary>The amount at first of each item, zero where it was not opened by the day of the snapshot or taken back.</summary>
    internal long[] Original { get; }

    internal static ClosingDays Of(SnapshotState state)
    {
        var closing = new ClosingDays(state);
        closing.ForEachItemMovement(closing.Add);
        if (closing._unordered.Count > 0)
        {
            closing.ForEachItemMovement(closing.AddUnordered);
        }

        return closing;
    }

    /// <summary>The rows of the items that exist on the day of the snapshot, ascending.</summary>
    internal int[] OpenedRows()
    {
        var rows = new List<int>(Original.Length);
        for (int i = 0; i < Original.Length; i++)
        {
            if (Original[i] != 0)
            {
                rows.Add(i);
            }
        }

        return [.. rows];
    }

    internal int ClosedDay(int item)
    {
        if (_state.Open[item] != 0)
        {
            return IssuedItemColumns.NotClosed;
        }

        int changed = _unordered.TryGetValue(item, out SortedDictionary<int, long>? days) ? days.LastOrDefault(d => d.Value != 0, new(None, 0)).Key
            : _lastNet[item] != 0 ? _lastDay[item]
            : _changedBefore[item];

        // Nothing of it was ever open at the end of a day: it was closed on the day it was opened.
        return changed != None ? changed : _state.View.Entries[_state.View.Items[item].Entry].Day;
    }

    private void ForEachItemMovement(Action<Movement, int> add)
    {
        LedgerView view = _state.View;
        foreach (int entry in _state.EntriesInEffect())
        {
            int end = view.MovementsOf(entry + 1);
            for (int i = view.Entries[entry].FirstMovement; i < end; i++)
            {
                if (view.Movements[i].IsOfItem)
                {
                    add(view.Movements[i], view.Entries[entry].Day);
                }
            }
        }
    }

    private void Add(Movement movement, int day)
    {
        int item = movement.Subject;
        Original[item] += movement.Column == Column.Original ? movement.Amount : 0;
        if (day == _lastDay[item])
        {
            _lastNet[item] += movement.Effect;
        }
        else if (day > _lastDay[item])
        {
            _changedBefore[item] = _lastNet[item] != 0 ? _lastDay[item] : _changedBefore[item];
            (_lastDay[item], _lastNet[item]) = (day, movement.Effect);
        }
        else
        {
            _unordered.TryAdd(item, []);
        }
    }

    private void AddUnordered(Movement movement, int day)
    {
        if (_unordered.TryGetValue(movement.Subject, out SortedDictionary<int, long>? days))
        {
            days[day] = days.GetValueOrDefault(day) + movement.Effect;
        }
    }
}
