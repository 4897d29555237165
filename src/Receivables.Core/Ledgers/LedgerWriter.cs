using System.Runtime.CompilerServices;
using NodaTime;
using Receivables.Internals;
using Receivables.Journal;
using Receivables.Ledgers.Columns;
using Receivables.Ledgers.Posting;

namespace Receivables.Ledgers;

/// <summary>The one place that changes a ledger's columns: it lays a batch on, and keeps it or takes it away again.</summary>
/// <remarks>
/// What is laid on but not kept lies beyond <see cref="View"/>, which readers hold, so nobody sees it. One writer at a time calls in;
/// the gate protects the indexes that lookups share with it.
/// </remarks>
internal sealed class LedgerWriter
{
    private readonly LedgerId _ledger;
    private readonly LedgerOptions _options;
    private readonly LedgerColumns _columns = new();
    private readonly LedgerFold _fold;
    private ColumnsMark _mark;
    private volatile LedgerView _view;

    internal LedgerWriter(LedgerId ledger, LedgerOptions options)
    {
        _ledger = ledger;
        _options = options;
        _fold = new LedgerFold(_columns, options);
        _view = _columns.View();
    }

    /// <summary>Held while the indexes change and while they are looked up.</summary>
    internal Lock Gate { get; } = new();

    internal LedgerColumns Columns => _columns;

    /// <summary>What is kept.</summary>
    internal LedgerView View => _view;

    internal bool KnowsAll(JournalEntry[] entries)
    {
        lock (Gate)
        {
            return Array.TrueForAll(entries, e => _columns.Entries.Find(e.Id) >= 0);
        }
    }

    /// <summary>The row of the entry that brought a payment, or -1.</summary>
    internal int EntryOf(PaymentId payment)
    {
        lock (Gate)
        {
            int row = _columns.Payments.Find(payment, _view.Payments.Count);
            return row < 0 ? -1 : _columns.Payments[row].Entry;
        }
    }

    /// <summary>The row of the first entry that brought a payment with effect from a day on, or -1.</summary>
    internal int FirstPaymentFrom(LocalDate from)
    {
        LedgerView view = _view;
        int day = DayNumber.Of(from);
        for (int i = 0; i < view.Payments.Count; i++)
        {
            int entry = view.Payments[i].Entry;
            if (view.Entries[entry].Day >= day)
            {
                return entry;
            }
        }

        return -1;
    }

    /// <summary>Whether an entry was not reversed.</summary>
    internal bool Stands(EntryId entry)
    {
        lock (Gate)
        {
            int row = _columns.Entries.Find(entry);
            return row >= 0 && _columns.Reversals.ReversalOf(row) < 0;
        }
    }

    /// <summary>Lays the new entries of a batch on; where one cannot stand, takes all away and says which.</summary>
    internal Refusal? Try(JournalEntry[] entries)
    {
        lock (Gate)
        {
            Begin();
            Refusal? refusal = Lay(entries);
            if (refusal is not null)
            {
                _columns.RollBack(_mark);
            }

            return refusal;
        }
    }

    /// <summary>Keeps what was laid on where the store wrote exactly that, else takes it away.</summary>
    /// <param name="answer">What the store said.</param>
    /// <param name="batch">How many entries it was given.</param>
    internal bool Accept(StoreAppendResult answer, int batch)
    {
        // Another may have written the same entries before, perhaps in another order: then they are repeats to the store, though they were new here.
        int laid = _columns.Entries.Count - _mark.Entries;
        if (answer.Status == StoreAppendStatus.Appended && answer.Version == _columns.Entries.Count && answer.Repeated.Count == batch - laid)
        {
            Keep();
            return true;
        }

        Abandon();
        return false;
    }

    internal void Abandon()
    {
        lock (Gate)
        {
            _columns.RollBack(_mark);
        }
    }

    internal void BeginReading() => Begin();

    /// <summary>Lays one entry of the journal on.</summary>
    /// <exception cref="JournalCorruptException">It does not hold.</exception>
    [MethodImpl(Hot.Path)]
    internal void Read(JournalEnvelope envelope)
    {
        lock (Gate)
        {
            CheckOrder(envelope);
            if (_fold.Add(envelope.Entry) is { } fault)
            {
                throw Corrupt(fault);
            }

            // A long journal read from its beginning would else hold all its payments until the end.
            if (_mark.Payments == 0)
            {
                _columns.Payments.Keep(_options.PaymentsKept);
            }
        }
    }

    internal void EndReading()
    {
        if (_columns.Entries.Count == _view.Entries.Count)
        {
            return;
        }

        if (_fold.Close() is { } fault)
        {
            throw Corrupt(fault);
        }

        Keep();
    }

    private void Begin()
    {
        _mark = _columns.Mark();
        _fold.Begin();
    }

    private void Keep()
    {
        _columns.Payments.Keep(_options.PaymentsKept);
        _mark = _columns.Mark();
        _view = _columns.View();
    }

    [MethodImpl(Hot.Path)]
    private Refusal? Lay(JournalEntry[] entries)
    {
        var places = new List<int>(entries.Length);
        for (int i = 0; i < entries.Length; i++)
        {
            // What is known already, or comes twice and so was laid on a moment ago, is the store's to compare: it holds the content.
            if (_columns.Entries.Find(entries[i].Id) >= 0)
            {
                continue;
            }

            if (_columns.Entries.IsBackwards(entries[i].RecordedAt))
            {
                return Refusals.Backwards(entries[i], i);
            }

            places.Add(i);
            if (_fold.Add(entries[i]) is { } fault)
            {
                return Name(fault, places, entries);
            }
        }

        return _fold.Close() is { } broken ? Name(broken, places, entries) : null;
    }

    private Refusal Name(FoldFault fault, List<int> places, JournalEntry[] entries)
    {
        int index = places[fault.Entry - _mark.Entries];
        return new Refusal(entries[index].Id, index, fault.Fault.Reason, fault.Fault.Message);
    }

    [MethodImpl(Hot.Path)]
    private void CheckOrder(JournalEnvelope envelope)
    {
        JournalEntry entry = envelope.Entry;
        string? problem =
            envelope.Ledger != _ledger ? $"it belongs to the ledger {envelope.Ledger}."
            : envelope.Sequence != _columns.Entries.Count + 1 ? $"the sequence before it is {_columns.Entries.Count}."
            : _columns.Entries.IsBackwards(entry.RecordedAt) ? "it was recorded before the entry before it."
            : _columns.Entries.Find(entry.Id) >= 0 ? "its id occurs twice."
            : null;
        if (problem is not null)
        {
            throw new JournalCorruptException(_ledger, envelope.Sequence, entry.Id, null, problem);
        }
    }

    private JournalCorruptException Corrupt(FoldFault fault) =>
        new(_ledger, fault.Entry + 1, _columns.Entries.IdOf(fault.Entry), fault.Fault.Reason, fault.Fault.Message);
}
