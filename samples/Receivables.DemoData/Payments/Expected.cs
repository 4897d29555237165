using Receivables.DemoData.Banking;
using Receivables.DemoData.Customers;

namespace Receivables.DemoData.Payments;

/// <summary>The truth about one transaction.</summary>
/// <param name="Case">The name of the planted case.</param>
/// <param name="Entry">The line of the statement.</param>
/// <param name="Transaction">The transaction in it.</param>
/// <param name="Decision">What is right to do.</param>
internal sealed record Expected(string Case, BankEntry Entry, BankTransaction Transaction, Decision Decision)
{
    /// <summary>The customer that pays, where there is one.</summary>
    public Customer? Payer { get; init; }

    /// <summary>What is settled, in the order in which the payer names it.</summary>
    public IReadOnlyList<Allocation> Allocations { get; init; } = [];

    /// <summary>What is left over, in cents of the payment.</summary>
    public long Unapplied { get; init; }

    /// <summary>The earlier transaction that this repeats or takes back.</summary>
    public BankTransaction? RelatesTo { get; init; }
}
