using NodaTime;
using NodaTime.Text;
using Receivables.Internals;
using Receivables.Matching.Memory;

namespace Receivables.Matching.Books;

/// <summary>Applies a change to a book: all is checked before anything is made.</summary>
internal static class BookChange
{
    internal static MatchingBook Apply(MatchingBook book, MatchingBookChange change)
    {
        LocalDate asOf = change.AsOf ?? book.AsOf;
        if (asOf < book.AsOf)
        {
            throw new ArgumentException($"A book of {LocalDatePattern.Iso.Format(book.AsOf)} does not go back to {LocalDatePattern.Iso.Format(asOf)}: make a book of that day.", nameof(change));
        }

        if (change with { AsOf = null } == MatchingBookChange.None && asOf == book.AsOf)
        {
            return book;
        }

        RequireDistinct(change);
        RequirePayments(book, change);
        ItemChanges items = ItemChanges.Of(book.Index, change);
        DocumentEdits documents = DocumentChanges.Of(book.Index, book.History.SettledDocuments, items);
        HistoryEdit history = book.History.Edit(asOf, documents, change.Received, change.Returned);
        BookEdit edit = ColumnSplice.Edit(book.Index.Columns, items.ToEdits(), change.Customers);
        BookIndex index = book.Index.After(edit, history);
        MemoryIndex memory = book.Index.Memory.After(edit, book.Memory, asOf, asOf == book.AsOf);
        return book.Edited(asOf, history.After, ReferenceEquals(memory, MemoryIndex.None) ? index : index.With(memory));
    }

    private static void RequireDistinct(MatchingBookChange change)
    {
        HashSet<CustomerId> customers = [];
        foreach (Customer customer in change.Customers)
        {
            if (!customers.Add(customer.Id))
            {
                throw new ArgumentException($"The customer {Printable.Clip(customer.Id.Value)} is stated twice.", nameof(change));
            }
        }
    }

    private static void RequirePayments(MatchingBook book, MatchingBookChange change)
    {
        HashSet<PaymentId> received = [];
        foreach (Payment payment in change.Received)
        {
            if (book.Index.Payments.Contains(payment.Id) || !received.Add(payment.Id))
            {
                throw new ArgumentException($"The payment {Printable.Clip(payment.Id.Value)} was received before.", nameof(change));
            }
        }

        HashSet<PaymentId> returned = [];
        foreach (PaymentId payment in change.Returned)
        {
            if ((!book.Index.Payments.Contains(payment) && !received.Contains(payment)) || book.Index.Payments.IsReturned(payment) || !returned.Add(payment))
            {
                throw new ArgumentException($"The payment {Printable.Clip(payment.Value)} is not known, or was returned before.", nameof(change));
            }
        }
    }
}
