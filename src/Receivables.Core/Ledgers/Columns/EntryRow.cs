namespace Receivables.Ledgers.Columns;

/// <summary>One entry of the journal as the ledger keeps it; its row is its sequence less one. The payload is not kept.</summary>
internal readonly struct EntryRow
{
    private const int KindBits = 5;
    private const int KindMask = (1 << KindBits) - 1;

    private readonly int _actorAndKind;

    internal EntryRow(uint idPlace, int day, int firstMovement, int actor, EntryKind kind)
    {
        IdPlace = idPlace;
        Day = day;
        FirstMovement = firstMovement;
        _actorAndKind = (actor << KindBits) | (int)kind;
    }

    /// <summary>Where its id is kept.</summary>
    internal uint IdPlace { get; }

    /// <summary>The number of the day from which it counts.</summary>
    internal int Day { get; }

    internal int FirstMovement { get; }

    internal int Actor => _actorAndKind >> KindBits;

    internal EntryKind Kind => (EntryKind)(_actorAndKind & KindMask);
}
