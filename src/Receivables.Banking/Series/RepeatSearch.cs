using NodaTime;

namespace Receivables.Banking.Series;

/// <summary>Pairs the transactions of different statements that are the same movement, the surest proof first.</summary>
internal sealed class RepeatSearch
{
    private readonly List<StatementTransaction> _all;
    private readonly Dictionary<StatementTransaction, RepeatedTransaction> _repeats = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StatementTransaction, HashSet<StatementHeader>> _paired = new(ReferenceEqualityComparer.Instance);

    private RepeatSearch(List<StatementTransaction> all) => _all = all;

    internal static IReadOnlyList<RepeatedTransaction> Find(IReadOnlyList<BankStatement> statements)
    {
        var search = new RepeatSearch([.. statements.SelectMany(s => s.Transactions).Where(t => t.IsBooked && !t.Amount.IsZero && !t.Statement.Account.IsUnknown)]);
        search.Pair(RepeatProof.SamePlace, t => t.SourceKey);
        search.Pair(RepeatProof.BankReference, t => RepeatWords.HasBankReference(t) ? t.Id.Value : null);
        search.Pair(RepeatProof.EndToEndId, t => t.EndToEndId);
        search.Pair(RepeatProof.SameText, RepeatWords.Of);
        search.PairBatches();
        foreach (RepeatedTransaction payout in PayoutSearch.Find(statements, search._all.Where(t => !search._repeats.ContainsKey(t))))
        {
            search._repeats.TryAdd(payout.Again, payout);
        }

        return search._all.Where(search._repeats.ContainsKey).Select(t => search._repeats[t]).ToList().AsReadOnly();
    }

    // Of those that say the same, the first of one statement is the first of an earlier one, the second its second.
    private void Pair(RepeatProof proof, Func<StatementTransaction, string?> word)
    {
        var counting = new Dictionary<(string Account, LocalDate Day, Money Amount, string Word), List<StatementTransaction>>();
        foreach (StatementTransaction transaction in _all)
        {
            if (_repeats.ContainsKey(transaction) || word(transaction) is not { Length: > 0 } said)
            {
                continue;
            }

            var key = (transaction.Statement.AccountKey, transaction.BookingDate, transaction.Amount, said);
            List<StatementTransaction> earlier = counting.TryGetValue(key, out List<StatementTransaction>? known) ? known : counting[key] = [];
            int at = earlier.FindIndex(e => e.Statement != transaction.Statement && !IsPaired(e, transaction.Statement) && !RepeatWords.Contradict(e, transaction));
            if (at < 0)
            {
                earlier.Add(transaction);
                continue;
            }

            _repeats.Add(transaction, new RepeatedTransaction(earlier[at], transaction, proof));
            _paired[earlier[at]].Add(transaction.Statement);
        }
    }

    // No movement of one statement is told twice by another.
    private bool IsPaired(StatementTransaction first, StatementHeader by) =>
        (_paired.TryGetValue(first, out HashSet<StatementHeader>? statements) ? statements : _paired[first] = []).Contains(by);

    // A lump in one file and its parts in another: the parts tell more, whichever was added first.
    private void PairBatches()
    {
        var parts = _all.Where(t => !_repeats.ContainsKey(t)).SelectMany(t => RepeatWords.OfBatch(t).Select(word => (Key: (t.Statement.AccountKey, t.BookingDate, word), Part: t))).ToLookup(p => p.Key, p => p.Part);
        foreach (StatementTransaction lump in _all.Where(t => t.Part == 0 && t.EntryReference is null && !_repeats.ContainsKey(t)))
        {
            foreach (string id in new[] { lump.BatchId, lump.Id.Value }.OfType<string>().Distinct(StringComparer.Ordinal))
            {
                StatementTransaction[] told = [.. parts[(lump.Statement.AccountKey, lump.BookingDate, id)].Where(p => p.Statement != lump.Statement && p.Amount.Currency == lump.Amount.Currency)];
                if (Tell(told, lump) && told.Aggregate(Int128.Zero, (sum, p) => sum + p.Amount.MinorUnits) == lump.Amount.MinorUnits)
                {
                    _repeats.TryAdd(lump, new RepeatedTransaction(told[0], lump, RepeatProof.Batch));
                }
            }
        }
    }

    // One alone tells a batch only where it is in the bank's entry of that reference, and the entry says nothing of who paid.
    private static bool Tell(StatementTransaction[] told, StatementTransaction lump) => told.Length > 0 && Array.TrueForAll(told, p => p.Statement == told[0].Statement)
        && (told.Length > 1 || (told[0].EntryReference == lump.Id.Value && lump.EndToEndId is null && lump.Counterparty == Party.Unknown));
}
