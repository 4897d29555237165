using Receivables.Ledgers;
using Receivables.Matching.Amounts;
using Receivables.Matching.Contention;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Books;

/// <summary>A book's columns and the indexes over them. Immutable once made, shared by all threads.</summary>
internal sealed class BookIndex
{
    internal BookIndex(IEnumerable<OpenItem> openItems, IReadOnlyList<Customer> customers, MatchingHistory history)
    {
        Columns = BookColumns.From(openItems, customers);
        Numbers = new NumberIndex(Columns, history.SettledDocuments);
        Shapes = new ShapeTable(Columns, history.SettledDocuments);
        Amounts = new AmountIndex(Columns);
        Discounts = new DiscountIndex(Columns);
        Payers = new PayerIndex(Columns);
        Payments = new PaymentIndex(history.Payments, history.Returned);
    }

    internal BookColumns Columns { get; }

    internal NumberIndex Numbers { get; }

    internal ShapeTable Shapes { get; }

    internal AmountIndex Amounts { get; }

    internal DiscountIndex Discounts { get; }

    internal PayerIndex Payers { get; }

    internal PaymentIndex Payments { get; }
}
