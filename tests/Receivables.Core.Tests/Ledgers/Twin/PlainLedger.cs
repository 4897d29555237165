using NodaTime;
using Receivables.Journal;
using static Receivables.Ledgers.Twin.PlainPart;

namespace Receivables.Ledgers.Twin;

/// <summary>
/// The slow, obvious twin of <see cref="Ledger"/>: it keeps all entries and adds up each figure from the first entry, in decimals.
/// </summary>
internal sealed class PlainLedger
{
    private readonly List<PlainEntry> _entries = [];
    private readonly Dictionary<(LocalDate, Instant?), PlainState> _states = [];
    private List<PlainItem>? _items;
    private List<PlainAccount>? _accounts;

    internal IReadOnlyList<PlainEntry> Entries => _entries;

    /// <summary>Every item that was ever opened, in that order.</summary>
    internal List<PlainItem> Items => _items ??= [.. _entries.SelectMany(e => e.Effects).Where(x => x.Part == Original).Select(x => x.Item!).Distinct()];

    /// <summary>Every account of a payment that ever had anything, in that order.</summary>
    internal List<PlainAccount> Accounts => _accounts ??= [.. _entries.SelectMany(e => e.Effects).Select(x => x.Account).OfType<PlainAccount>().Distinct()];

    /// <summary>Takes a batch if it can stand; else stays as it was and says why: one reason of form, or all that would not add up.</summary>
    internal IReadOnlyCollection<RefusalReason> Append(IEnumerable<JournalEntry> batch)
    {
        int before = _entries.Count;
        IReadOnlyCollection<RefusalReason> reasons = [];
        foreach (JournalEntry entry in batch)
        {
            if (_entries.Count > before && _entries[^1].Entry.RecordedAt != entry.RecordedAt)
            {
                reasons = Broken(before);
            }

            if (reasons.Count == 0 && Lay(entry) is { } reason)
            {
                reasons = [reason];
            }

            if (reasons.Count > 0)
            {
                break;
            }
        }

        reasons = reasons.Count > 0 ? reasons : Broken(before);
        if (reasons.Count > 0)
        {
            _entries.RemoveRange(before, _entries.Count - before);
            Forget();
        }

        return reasons;
    }

    internal IEnumerable<PlainEntry> InEffect(LocalDate asOf, Instant? knownAt = null) =>
        _entries.Where(e => e.Entry.EffectiveDate <= asOf && (knownAt is null || e.Entry.RecordedAt <= knownAt));

    internal PlainState At(LocalDate asOf, Instant? knownAt = null)
    {
        if (!_states.TryGetValue((asOf, knownAt), out PlainState? state))
        {
            _states.Add((asOf, knownAt), state = new PlainState(InEffect(asOf, knownAt)));
        }

        return state;
    }

    internal PlainEntry? Find(EntryId id) => _entries.Find(e => e.Entry.Id == id);

    internal PlainEntry? ReversalOf(PlainEntry entry) => _entries.Find(e => e.Entry.Payload is EntryReversed reversed && reversed.Target == entry.Entry.Id);

    /// <summary>Whether what an entry brought is taken back on a day.</summary>
    private bool Gone(int entry, LocalDate day) => ReversalOf(_entries[entry]) is { } reversal && reversal.Entry.EffectiveDate <= day;

    private RefusalReason? Lay(JournalEntry entry)
    {
        var laying = new PlainLaying(this, entry, _entries.Count, Gone);
        RefusalReason? reason = laying.Lay();
        _entries.Add(laying.Result);
        Forget();
        return reason;
    }

    /// <summary>Everything that does not add up, on any day from the earliest of the new entries on.</summary>
    private HashSet<RefusalReason> Broken(int before)
    {
        if (_entries.Count == before)
        {
            return [];
        }

        LocalDate from = _entries.Skip(before).Min(e => e.Entry.EffectiveDate);
        IEnumerable<LocalDate> days = _entries.Select(e => e.Entry.EffectiveDate).Where(d => d >= from).Distinct();
        return [.. days.SelectMany(day => At(day).Broken(DepositOf))];
    }

    /// <summary>The entry that issued the deposit that a credit was made of: the last before the credit.</summary>
    private int DepositOf(PlainItem credit) =>
        Items.Last(i => i.Entry < credit.Entry && i.Kind == ItemKind.Deposit && i.Id.Document == credit.RelatesTo).Entry;

    private void Forget()
    {
        _states.Clear();
        (_items, _accounts) = (null, null);
    }
}
