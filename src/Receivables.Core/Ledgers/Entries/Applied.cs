using Receivables.Internals;
using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>An application: signed items and zero or more payments that net to zero after adjustments.</summary>
/// <remarks>
/// Σ cash of the allocations (<see cref="Allocation.Paid"/> where currencies are crossed) = Σ payments used. Without payments it nets credit notes, deposits and balances against invoices.
/// All payments are in one currency. Equal when all parts are.
/// </remarks>
public sealed record Applied : EntryPayload
{
    private readonly ValueList<Allocation> _allocations;
    private readonly ValueList<PaymentUse> _payments;

    /// <summary>States an application; whether it balances is checked by the ledger, which can name the reason.</summary>
    /// <param name="allocations">What happens to each item; at least one, each item once.</param>
    /// <param name="payments">What pays for it; empty where items net among themselves.</param>
    public Applied(IEnumerable<Allocation> allocations, IEnumerable<PaymentUse>? payments = null)
    {
        ArgumentNullException.ThrowIfNull(allocations);
        _allocations = ValueList<Allocation>.From(allocations);
        _payments = ValueList<PaymentUse>.From(payments);
    }

    /// <summary>What happens to each item.</summary>
    public IReadOnlyList<Allocation> Allocations => _allocations;

    /// <summary>What pays for it.</summary>
    public IReadOnlyList<PaymentUse> Payments => _payments;

    internal ReadOnlySpan<Allocation> AllocationSpan => _allocations.Span;

    internal ReadOnlySpan<PaymentUse> PaymentSpan => _payments.Span;
}
