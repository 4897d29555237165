using NodaTime;
using Receivables.Internals;
using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>Writes the entries that book that a bank took a payment back.</summary>
/// <remarks>Safe to call from several threads.</remarks>
public static class PaymentReturns
{
    /// <summary>Makes the entries: what the payment settled is reversed, the latest application first, as far as the amount asks for; then the amount leaves.</summary>
    /// <param name="ledger">The ledger that knows the payment.</param>
    /// <param name="payment">The payment.</param>
    /// <param name="amount">How much the bank took back, above zero, in the payment's currency.</param>
    /// <param name="day">The day on which it did. An application that takes effect later is reversed on its own day, and then the return counts from that day.</param>
    /// <param name="reference">What names the return, such as the bank's reference of the debit: 1 to 128 visible characters, unique among the returns. The ids of the entries follow from it.</param>
    /// <param name="recordedAt">When it is recorded.</param>
    /// <param name="actor">Who does it, for the audit trail; not empty.</param>
    /// <param name="reasonCode">The bank's code, such as <c>AM04</c>, or null.</param>
    /// <returns>
    /// One batch for <see cref="Ledger.AppendAsync"/>; empty where the ledger does not know the payment, or less is left of it than the amount, so that nothing can be booked.
    /// A partial return reverses whole applications: what it frees beyond the amount is unapplied.
    /// </returns>
    /// <exception cref="ArgumentException">The actor is empty, the reference is none, or the amount is not above zero.</exception>
    public static IReadOnlyList<JournalEntry> ToEntries(
        Ledger ledger, PaymentId payment, Money amount, LocalDate day, string reference, Instant recordedAt, string actor, string? reasonCode = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        IdText.Require(reference);
        if (!amount.IsPositive)
        {
            throw new ArgumentException($"A return takes more than nothing back, not {amount}.", nameof(amount));
        }

        IReadOnlyList<PaymentMovement> history = ledger.HistoryOf(payment);
        if (history.Count == 0 || history[0].Amount.Currency != amount.Currency)
        {
            return [];
        }

        (List<PaymentMovement> reversed, SortedDictionary<Account, Money> free) = Free(history, amount);
        LocalDate effective = reversed.Select(m => m.Entry.EffectiveDate).Append(day).Max();
        if (Money.Sum(free.Values, amount.Currency) < amount)
        {
            return [];
        }

        return
        [
            .. reversed.Select(m => m.Entry.Id).Distinct().Select(id => new JournalEntry(
                EntryId.From(DerivedId.Of("return-reverses", id.Value)), effective, recordedAt, actor, new EntryReversed(id, reasonCode))),
            .. Split(free, amount).Select((part, i) => new JournalEntry(
                EntryId.From(DerivedId.Of(i == 0 ? "returned" : $"returned-{i + 1}", reference)), effective, recordedAt, actor, new PaymentReturned(payment, part.Customer, part.Amount, reasonCode))),
        ];
    }

    /// <summary>Reverses applications, the latest first, until enough is unapplied.</summary>
    private static (List<PaymentMovement> Reversed, SortedDictionary<Account, Money> Free) Free(IReadOnlyList<PaymentMovement> history, Money amount)
    {
        var free = new SortedDictionary<Account, Money>();
        foreach (IGrouping<Account, PaymentMovement> account in history.GroupBy(m => new Account(m.Customer)))
        {
            free.Add(account.Key, account.Last().UnappliedAfter);
        }

        // One application may use the payment from several accounts: all of it is reversed, where the last of its uses stands.
        IEnumerable<PaymentMovement[]> applications = history
            .Where(m => m.Change == PaymentChange.Allocated && m.Entry is { Kind: EntryKind.Applied, ReversedBy: null })
            .Reverse()
            .GroupBy(m => m.Entry.Id)
            .Select(uses => uses.Reverse().ToArray());
        var reversed = new List<PaymentMovement>();
        foreach (PaymentMovement[] uses in applications)
        {
            if (Money.Sum(free.Values, amount.Currency) >= amount)
            {
                break;
            }

            foreach (PaymentMovement use in uses)
            {
                free[new Account(use.Customer)] += use.Amount;
                reversed.Add(use);
            }
        }

        return (reversed, free);
    }

    private static IEnumerable<(CustomerId? Customer, Money Amount)> Split(SortedDictionary<Account, Money> free, Money amount)
    {
        foreach ((Account account, Money available) in free)
        {
            Money part = Money.Min(available, amount);
            if (part.IsPositive)
            {
                yield return (account.Customer, part);
                amount -= part;
            }
        }
    }

    /// <summary>Whose account, the unidentified receipts first.</summary>
    private readonly record struct Account(CustomerId? Customer) : IComparable<Account>
    {
        public int CompareTo(Account other) => (Customer ?? default).CompareTo(other.Customer ?? default);
    }
}
