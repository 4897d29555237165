using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>The slow twin of a book that is changed: lists that are edited in the obvious way, of which a book is made again.</summary>
internal sealed class BookTwin
{
    internal BookTwin(IEnumerable<OpenItem> items, IEnumerable<Customer> customers, LocalDate asOf)
    {
        Items = [.. items];
        Customers = [.. customers];
        AsOf = asOf;
    }

    internal List<OpenItem> Items { get; }

    internal List<Customer> Customers { get; }

    internal List<Payment> Payments { get; } = [];

    internal List<SettledDocument> Settled { get; } = [];

    internal List<PaymentId> Returned { get; } = [];

    internal LocalDate AsOf { get; private set; }

    internal MatchingBook Book => MatchingBook.From(Items, Customers, AsOf, MatchingHistory.Create(Payments, Settled, Returned));

    internal void Apply(MatchingBookChange change)
    {
        HashSet<SettledDocument> open = [.. Items.Select(DocumentOf)];
        List<SettledDocument> closed = [];
        Items.AddRange(change.Added.Where(i => !i.Open.IsZero));
        foreach (OpenItem now in change.Changed)
        {
            Items[Items.FindIndex(i => i.Id == now.Id)] = now;
            closed.AddRange(now.Open.IsZero ? [DocumentOf(now)] : []);
        }

        foreach (Allocation allocation in change.Settled)
        {
            int at = Items.FindIndex(i => i.Id == allocation.Item);
            Items[at] = Rest(Items[at], allocation);
            closed.AddRange(Items[at].Open.IsZero ? [DocumentOf(Items[at])] : []);
        }

        Items.RemoveAll(i => change.Withdrawn.Contains(i.Id));
        Items.RemoveAll(i => i.Open.IsZero);
        HashSet<SettledDocument> still = [.. Items.Select(DocumentOf)];
        Settled.RemoveAll(s => still.Contains(s) && !open.Contains(s));
        Settled.AddRange(closed.Distinct().Where(s => !still.Contains(s) && !Settled.Contains(s)));
        Payments.AddRange(change.Received);
        Returned.AddRange(change.Returned);
        foreach (Customer customer in change.Customers)
        {
            Customers.RemoveAll(c => c.Id == customer.Id);
            Customers.Add(customer);
        }

        AsOf = change.AsOf ?? AsOf;
    }

    private static SettledDocument DocumentOf(OpenItem item) => new(item.Id.Document, item.Customer);

    private static OpenItem Rest(OpenItem item, Allocation allocation)
    {
        Money cash = allocation.Settled;
        Money adjusted = Money.Zero(cash.Currency);
        Money moved = adjusted;
        foreach (Adjustment adjustment in allocation.Adjustments)
        {
            cash -= adjustment.Amount;
            (adjusted, moved) = adjustment.Opens is null ? (adjusted + adjustment.Amount, moved) : (adjusted, moved + adjustment.Amount);
        }

        return new(
            item.Id, item.Kind, item.Customer, item.IssueDate, item.DueDate, item.Original, item.Settled + cash, item.Adjusted + adjusted, item.Moved + moved, item.Document, item.RelatesTo);
    }
}
