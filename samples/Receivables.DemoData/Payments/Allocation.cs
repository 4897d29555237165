using Receivables.DemoData.Invoices;

namespace Receivables.DemoData.Payments;

/// <summary>What a payment settles of one invoice.</summary>
/// <param name="Invoice">The invoice.</param>
/// <param name="Settled">By how much its open amount shrinks; negative for a credit note that is used and for a payment that is taken back.</param>
/// <param name="AdjustmentKind">Why cash and settled amount differ; empty where they do not.</param>
/// <param name="Adjustment">The difference: positive where something is settled without cash.</param>
/// <param name="Paid">What was paid for it, in the currency of the payment.</param>
internal sealed record Allocation(Invoice Invoice, long Settled, string AdjustmentKind, long Adjustment, long Paid);
