using NodaTime;
using Receivables.Internals;

namespace Receivables;

/// <summary>The fields that invoices and credit notes share, checked before.</summary>
internal readonly struct DocumentFields
{
    internal required DocumentNumber Number { get; init; }

    internal required CustomerId Customer { get; init; }

    internal required LocalDate IssueDate { get; init; }

    internal required Money Amount { get; init; }

    internal required ValueList<VatAmount> VatAmounts { get; init; }

    internal required string? PaymentReference { get; init; }

    internal required ValueList<string> PurchaseOrders { get; init; }
}
