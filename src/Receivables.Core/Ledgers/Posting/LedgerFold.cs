using System.Runtime.CompilerServices;
using NodaTime;
using Receivables.Internals;
using Receivables.Journal;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <summary>Lays entries on the columns in groups and checks conservation where a group ends.</summary>
/// <remarks>
/// Entries of one batch may lean on each other, so conservation holds after a group, not after each entry. A group ends with the batch, and
/// wherever the recorded instant rises: then the books balance at every instant that can be asked for, whatever the batches were,
/// and reading a journal back, which knows no batches, checks at the same places as writing it.
/// </remarks>
internal sealed class LedgerFold(LedgerColumns columns, LedgerOptions options)
{
    private readonly LedgerColumns _columns = columns;
    private readonly EntryPoster _poster = new(columns, options);
    private readonly Conservation _conservation = new(columns);
    private readonly List<int> _items = [];
    private readonly List<int> _accounts = [];
    private readonly List<int> _deposits = [];
    private Instant? _instant;
    private int _firstNew;

    /// <summary>Begins anew on the columns as they are; what was not closed is forgotten.</summary>
    internal void Begin()
    {
        _items.Clear();
        _accounts.Clear();
        _deposits.Clear();
        _instant = null;
        _firstNew = _columns.MovementCount;
    }

    /// <summary>Lays an entry on; a fault is that of the entry, or of an earlier one where the group before it ends here.</summary>
    [MethodImpl(Hot.Path)]
    internal FoldFault? Add(JournalEntry entry)
    {
        if (_instant is { } instant && instant != entry.RecordedAt && Close() is { } broken)
        {
            return broken;
        }

        _instant = entry.RecordedAt;
        int firstMovement = _columns.MovementCount;
        if (_poster.Post(entry) is { } fault)
        {
            return new FoldFault(_columns.Entries.Count - 1, fault);
        }

        for (int i = firstMovement; i < _columns.MovementCount; i++)
        {
            Touch(_columns.Movement(i));
        }

        return null;
    }

    /// <summary>Ends the group: checks every item, account and deposit that it touched.</summary>
    [MethodImpl(Hot.Path)]
    internal FoldFault? Close()
    {
        FoldFault? fault = CheckAll(_items, _conservation.CheckItem, item => [_columns.Items.LastMovement(item)])
            ?? CheckAll(_accounts, _conservation.CheckAccount, account => [_columns.Payments.LastMovement(account)])
            ?? CheckAll(_deposits, _conservation.CheckDeposit, deposit => _conservation.ChainsOf(deposit));
        if (fault is null)
        {
            Begin();
        }

        return fault;
    }

    [MethodImpl(Hot.Path)]
    private void Touch(in Movement movement)
    {
        bool again = movement.Previous >= _firstNew;
        if (again)
        {
            return;
        }

        (movement.IsOfItem ? _items : _accounts).Add(movement.Subject);
        if (movement.IsOfItem && _columns.Items[movement.Subject].Kind is ItemKind.Deposit or ItemKind.DepositCredit)
        {
            int deposit = _conservation.DepositOf(movement.Subject);
            if (!_deposits.Contains(deposit))
            {
                _deposits.Add(deposit);
            }
        }
    }

    [MethodImpl(Hot.Path)]
    private FoldFault? CheckAll(List<int> subjects, Func<int, int, int, Fault?> check, Func<int, IEnumerable<int>> chains)
    {
        int end = _columns.MovementCount;
        foreach (int subject in subjects)
        {
            if (check(subject, _firstNew, end) is { } fault)
            {
                return Blame(subject, fault, check, chains);
            }
        }

        return null;
    }

    /// <summary>The entry after which the group no longer comes right: without it and all after it, the subject holds. The fault is what is wrong in the end.</summary>
    private FoldFault Blame(int subject, Fault fault, Func<int, int, int, Fault?> check, Func<int, IEnumerable<int>> chains)
    {
        List<int> entries = NewEntries(chains(subject));
        for (int i = entries.Count - 1; i > 0; i--)
        {
            if (check(subject, _firstNew, _columns.Entries[entries[i]].FirstMovement) is null)
            {
                return new FoldFault(entries[i], fault);
            }
        }

        return new FoldFault(entries[0], fault);
    }

    private List<int> NewEntries(IEnumerable<int> chains)
    {
        var entries = new SortedSet<int>();
        foreach (int newest in chains)
        {
            for (int i = newest; i >= _firstNew; i = _columns.Movement(i).Previous)
            {
                entries.Add(_columns.Movement(i).Entry);
            }
        }

        return [.. entries];
    }
}
