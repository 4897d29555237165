using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;

namespace Receivables.Dunning;

/// <summary>A reminder that would be due and is not made, and why.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental("RCV0002")]
public sealed record HeldReminder
{
    internal HeldReminder(CustomerId customer, IEnumerable<ItemId> items, DunningHoldKind kind, LocalDate? until, string reason)
    {
        Customer = customer;
        Items = ValueList<ItemId>.From(items);
        Kind = kind;
        Until = until;
        Reason = reason;
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The items that are not reminded.</summary>
    public IReadOnlyList<ItemId> Items { get; }

    /// <summary>Why.</summary>
    public DunningHoldKind Kind { get; }

    /// <summary>The last day of the hold, where it has one.</summary>
    public LocalDate? Until { get; }

    /// <summary>Why, as one sentence.</summary>
    public string Reason { get; }

    /// <summary>Returns the customer and the reason.</summary>
    public override string ToString() => $"{Customer}: {Reason}";
}
