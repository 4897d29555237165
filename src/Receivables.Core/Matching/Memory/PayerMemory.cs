using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;
using Receivables.Journal;
using Receivables.Matching.Memory;
using Receivables.Matching.Payers;

namespace Receivables.Matching;

/// <summary>What people taught the matching: whose accounts and names are whose, and how customers pay. The fold of <see cref="MatchConfirmed"/> and <see cref="MatchUndone"/>.</summary>
/// <remarks>
/// <para>Sums, so the order in which entries are learned makes no difference, an entry that comes twice counts once, and a confirmation with its undo leaves nothing.</para>
/// <para>Its JSON form (<c>ReceivablesJson</c>) holds the sums without the entries: it seeds a memory, and the journal stays the truth. Immutable; safe to share between threads.</para>
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class PayerMemory
{
    private readonly ImmutableSortedDictionary<string, AliasCounts> _accounts;
    private readonly ImmutableSortedDictionary<string, AliasCounts> _names;
    private readonly ImmutableSortedDictionary<CustomerId, HabitCounts> _habits;
    private readonly ImmutableHashSet<EntryId> _confirmed;
    private readonly ImmutableHashSet<EntryId> _undone;
    private readonly Lazy<(IReadOnlyList<PayerAlias> Accounts, IReadOnlyList<PayerAlias> Names, IReadOnlyList<PayerHabits> Habits, PayerHabits Overall)> _lists;

    private PayerMemory(
        ImmutableSortedDictionary<string, AliasCounts> accounts, ImmutableSortedDictionary<string, AliasCounts> names, ImmutableSortedDictionary<CustomerId, HabitCounts> habits,
        ImmutableHashSet<EntryId> confirmed, ImmutableHashSet<EntryId> undone)
    {
        (_accounts, _names, _habits, _confirmed, _undone) = (accounts, names, habits, confirmed, undone);
        _lists = new(ToLists);
    }

    /// <summary>Nothing learned.</summary>
    public static PayerMemory Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, AliasCounts>(StringComparer.Ordinal), ImmutableSortedDictionary.Create<string, AliasCounts>(StringComparer.Ordinal),
        ImmutableSortedDictionary<CustomerId, HabitCounts>.Empty, [], []);

    /// <summary>Accounts that something was said of, by IBAN.</summary>
    public IReadOnlyList<PayerAlias> Accounts => _lists.Value.Accounts;

    /// <summary>Names that something was said of, by folded name.</summary>
    public IReadOnlyList<PayerAlias> Names => _lists.Value.Names;

    /// <summary>The habits of each customer that something was confirmed of, by id.</summary>
    public IReadOnlyList<PayerHabits> Habits => _lists.Value.Habits;

    /// <summary>The habits of all customers together.</summary>
    public PayerHabits Overall => _lists.Value.Overall;

    /// <summary>Folds entries.</summary>
    /// <param name="entries">The entries; those that are neither confirmations nor undos are passed over.</param>
    /// <param name="seed">What was known before, such as what was imported; null for nothing.</param>
    public static PayerMemory From(IEnumerable<JournalEntry> entries, PayerMemory? seed = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Aggregate(seed ?? Empty, (memory, entry) => memory.Learn(entry));
    }

    /// <summary>Folds a journal.</summary>
    /// <param name="store">Where the journal is.</param>
    /// <param name="ledger">Whose journal.</param>
    /// <param name="seed">What was known before: what was imported, or the same journal up to <paramref name="afterVersion"/>; null for nothing.</param>
    /// <param name="afterVersion">Only entries with a higher sequence; 0 for all.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async ValueTask<PayerMemory> ReadAsync(IJournalStore store, LedgerId ledger, PayerMemory? seed = null, long afterVersion = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        PayerMemory memory = seed ?? Empty;
        await foreach (JournalEnvelope envelope in store.ReadAsync(ledger, afterVersion, cancellationToken).ConfigureAwait(false))
        {
            memory = memory.Learn(envelope.Entry);
        }

        return memory;
    }

    /// <summary>The memory with one entry more.</summary>
    /// <param name="entry">The entry. One that is neither a confirmation nor an undo, and one that was learned before, teaches nothing.</param>
    /// <exception cref="OverflowException">More was counted than 64 bits hold.</exception>
    public PayerMemory Learn(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Payload switch
        {
            MatchConfirmed match when !_confirmed.Contains(entry.Id) => Plus(match, 1, _confirmed.Add(entry.Id), _undone),
            MatchUndone undo when !_undone.Contains(undo.Confirmation) => Plus(undo.Match, -1, _confirmed, _undone.Add(undo.Confirmation)),
            _ => this,
        };
    }

    /// <summary>The memory with what another has learned: sums are added, and entries that both learned count in both.</summary>
    /// <param name="other">The other, such as one that was imported.</param>
    /// <exception cref="OverflowException">More was counted than 64 bits hold.</exception>
    public PayerMemory Add(PayerMemory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            other._accounts.Aggregate(_accounts, (sum, p) => Put(sum, p.Key, Get(sum, p.Key).Plus(p.Value))),
            other._names.Aggregate(_names, (sum, p) => Put(sum, p.Key, Get(sum, p.Key).Plus(p.Value))),
            other._habits.Aggregate(_habits, (sum, p) => Put(sum, p.Key, sum.GetValueOrDefault(p.Key, HabitCounts.None).Plus(p.Value))),
            _confirmed.Union(other._confirmed), _undone.Union(other._undone));
    }

    /// <summary>What was said of an account.</summary>
    /// <param name="account">The account.</param>
    /// <returns>Null where nothing was.</returns>
    public PayerAlias? FindAccount(Iban account) =>
        !account.IsEmpty && _accounts.TryGetValue(account.Value, out AliasCounts? counts) ? AliasOf(account, null, counts) : null;

    /// <summary>What was said of a name.</summary>
    /// <param name="name">The name; case, accents and punctuation make no difference.</param>
    /// <returns>Null where nothing was.</returns>
    public PayerAlias? FindName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string folded = NameFolding.Fold(name);
        return _names.TryGetValue(folded, out AliasCounts? counts) ? AliasOf(default, folded, counts) : null;
    }

    /// <summary>The habits of a customer; all counts are 0 where nothing was confirmed.</summary>
    /// <param name="customer">The customer.</param>
    public PayerHabits HabitsOf(CustomerId customer) => new(customer, _habits.GetValueOrDefault(customer, HabitCounts.None));

    /// <summary>What an entry that is not learned yet would change.</summary>
    /// <param name="entry">A confirmation or an undo; any other changes nothing.</param>
    /// <param name="book">Whose customers have names, and are so many.</param>
    public MemoryEffect Effect(JournalEntry entry, MatchingBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return MemoryEffect.Between(this, Learn(entry), (entry.Payload as MatchUndone)?.Match ?? entry.Payload as MatchConfirmed, book);
    }

    /// <summary>Returns how much it has learned.</summary>
    public override string ToString() => $"{_accounts.Count} accounts, {_names.Count} names, {_habits.Count} customers";

    /// <summary>A memory of sums that were read.</summary>
    internal static PayerMemory FromSums(IEnumerable<(Iban Account, AliasCounts Counts)> accounts, IEnumerable<(string Name, AliasCounts Counts)> names, IEnumerable<(CustomerId Customer, HabitCounts Counts)> habits) => new(
        Empty._accounts.AddRange(accounts.Select(a => KeyValuePair.Create(a.Account.Value, a.Counts))),
        Empty._names.AddRange(names.Select(n => KeyValuePair.Create(n.Name, n.Counts))),
        Empty._habits.AddRange(habits.Select(h => KeyValuePair.Create(h.Customer, h.Counts))), [], []);

    private static PayerAlias? AliasOf(Iban account, string? name, AliasCounts counts) =>
        new PayerAlias(account, name, counts.Customers, counts.Nobody) is { Confirmations: > 0 } alias ? alias : null;

    private static AliasCounts Get(ImmutableSortedDictionary<string, AliasCounts> aliases, string key) => aliases.GetValueOrDefault(key, AliasCounts.None);

    private static ImmutableSortedDictionary<string, AliasCounts> Put(ImmutableSortedDictionary<string, AliasCounts> aliases, string key, AliasCounts counts) =>
        counts.IsZero ? aliases.Remove(key) : aliases.SetItem(key, counts);

    private static ImmutableSortedDictionary<CustomerId, HabitCounts> Put(ImmutableSortedDictionary<CustomerId, HabitCounts> habits, CustomerId key, HabitCounts counts) =>
        counts.IsZero ? habits.Remove(key) : habits.SetItem(key, counts);

    // Items of several customers say nothing of whose the account is.
    private PayerMemory Plus(MatchConfirmed match, long count, ImmutableHashSet<EntryId> confirmed, ImmutableHashSet<EntryId> undone)
    {
        bool isSomebodys = match.Customer is not null || match.Kind == ConfirmationKind.SomebodyElse;
        string account = isSomebodys ? match.Account.Value : "";
        string name = isSomebodys ? match.PayerName ?? "" : "";
        return new(
            account.Length == 0 ? _accounts : Put(_accounts, account, Get(_accounts, account).Plus(match.Customer, count)),
            name.Length == 0 ? _names : Put(_names, name, Get(_names, name).Plus(match.Customer, count)),
            match.Customer is { } customer ? Put(_habits, customer, _habits.GetValueOrDefault(customer, HabitCounts.None).Plus(match.Structure!, count)) : _habits,
            confirmed, undone);
    }

    private (IReadOnlyList<PayerAlias> Accounts, IReadOnlyList<PayerAlias> Names, IReadOnlyList<PayerHabits> Habits, PayerHabits Overall) ToLists() => (
        ValueList<PayerAlias>.From(_accounts.Select(p => AliasOf(Iban.Parse(p.Key), null, p.Value)).OfType<PayerAlias>()),
        ValueList<PayerAlias>.From(_names.Select(p => AliasOf(default, p.Key, p.Value)).OfType<PayerAlias>()),
        ValueList<PayerHabits>.From(_habits.Select(p => new PayerHabits(p.Key, p.Value)).Where(h => h.Confirmations > 0)),
        new(null, _habits.Values.Aggregate(HabitCounts.None, (sum, counts) => sum.Plus(counts))));
}
