using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;

namespace Receivables.DemoData.Payments;

/// <summary>Invoices that a customer pays together on one day.</summary>
internal sealed record PlannedPayment(Customer Customer, LocalDate Date, IReadOnlyList<Invoice> Invoices)
{
    /// <summary>The only invoice of a payment of one.</summary>
    public Invoice Single => Invoices.Single();

    /// <summary>Whether one invoice alone is paid.</summary>
    public bool IsSingle => Invoices.Count == 1;
}
