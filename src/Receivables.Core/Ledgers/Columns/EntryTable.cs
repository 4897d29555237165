using System.Runtime.CompilerServices;
using NodaTime;
using Receivables.Internals;
using Receivables.Journal;

namespace Receivables.Ledgers.Columns;

/// <summary>All entries of the journal as rows, with their ids, actors and recorded instants.</summary>
internal sealed class EntryTable
{
    private const int FewActors = 4;

    private readonly ChunkedList<EntryRow> _rows = new();
    private readonly TextArena _ids = new();
    private readonly RowIndex _index = new();
    private HashMemo _hashes;
    private readonly ChunkedList<RecordedRun> _runs = new();
    private readonly ChunkedList<string> _actors = new();
    private readonly Dictionary<string, int> _actorRows = new(StringComparer.Ordinal);

    internal int Count => _rows.Count;

    internal ChunkedView<EntryRow> View => _rows.View;

    internal ChunkedView<RecordedRun> Runs => _runs.View;

    internal ref readonly EntryRow this[int row] => ref _rows[row];

    /// <summary>Whether an instant lies before that at which the last entry was recorded.</summary>
    [MethodImpl(Hot.Path)]
    internal bool IsBackwards(Instant recordedAt) => _runs.Count > 0 && recordedAt < _runs[_runs.Count - 1].RecordedAt;

    internal EntryId IdOf(int row) => EntryId.From(_ids[_rows[row].IdPlace]);

    internal string ActorOf(int row) => _actors[_rows[row].Actor];

    internal Instant RecordedAtOf(int row) => RecordedRun.At(_runs.View, row);

    /// <summary>The row of an entry, or -1.</summary>
    [MethodImpl(Hot.Path)]
    internal int Find(EntryId id)
    {
        int hash = _hashes.Of(id.Value);
        int row = _index.Newest(hash);
        while (row >= 0 && !_ids.IsAt(_rows[row].IdPlace, id.Value))
        {
            row = _index.Newest(hash, row);
        }

        return row;
    }

    [MethodImpl(Hot.Path)]
    internal int Add(JournalEntry entry, EntryKind kind, int firstMovement)
    {
        if (_runs.Count == 0 || _runs[_runs.Count - 1].RecordedAt != entry.RecordedAt)
        {
            _runs.Add(new RecordedRun(entry.RecordedAt, _rows.Count));
        }

        _rows.Add(new EntryRow(_ids.Add(entry.Id.Value), DayNumber.Of(entry.EffectiveDate), firstMovement, ActorRow(entry.Actor), kind));
        _index.Add(_hashes.Of(entry.Id.Value));
        return _rows.Count - 1;
    }

    internal void Truncate(int count)
    {
        if (count == _rows.Count)
        {
            return;
        }

        for (int row = _rows.Count - 1; row >= count; row--)
        {
            _index.RemoveLast(_hashes.Of(IdOf(row).Value));
        }

        _ids.Truncate(_rows[count].IdPlace);
        _rows.Truncate(count);
        int runs = _runs.Count;
        while (runs > 0 && _runs[runs - 1].FirstEntry >= count)
        {
            runs--;
        }

        _runs.Truncate(runs);
    }

    [MethodImpl(Hot.Path)]
    private int ActorRow(string actor)
    {
        // Nearly all entries come from a few programs, each with its one text.
        for (int known = Math.Min(_actors.Count, FewActors) - 1; known >= 0; known--)
        {
            if (ReferenceEquals(_actors[known], actor))
            {
                return known;
            }
        }

        if (!_actorRows.TryGetValue(actor, out int row))
        {
            row = _actors.Count;
            _actors.Add(actor);
            _actorRows.Add(actor, row);
        }

        return row;
    }
}
