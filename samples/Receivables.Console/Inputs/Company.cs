using Receivables;
using Receivables.Tables;

namespace ReceivablesSample.Inputs;

/// <summary>The customers and documents of a creditor, as its tables give them.</summary>
/// <param name="Context">What the tables know of each other; further tables are read with it.</param>
/// <param name="Customers">The customers, in the order of the tables.</param>
/// <param name="Invoices">The rows of the tables of invoices.</param>
internal sealed record Company(TableContext Context, IReadOnlyList<Customer> Customers, IReadOnlyList<InvoiceRow> Invoices)
{
    /// <summary>The names of the customers.</summary>
    internal IReadOnlyDictionary<CustomerId, string> Names { get; } = Customers.ToDictionary(c => c.Id, c => c.Name);
}
