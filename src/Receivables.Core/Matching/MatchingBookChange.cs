using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>What happened since a book was made, for <see cref="MatchingBook.With(MatchingBookChange)"/>.</summary>
/// <remarks>
/// <para>
/// Say what is different: <c>MatchingBookChange.None with { Added = OpenItem.Of(invoice), AsOf = today }</c>. What one change states takes place in the order of the properties below, so that an item may be added,
/// settled in part by one payment and in full by the next.
/// </para>
/// <para>Immutable; equal when all parts are; safe to share between threads.</para>
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record MatchingBookChange
{
    private MatchingBookChange()
    {
    }

    /// <summary>Nothing happened.</summary>
    public static MatchingBookChange None { get; } = new();

    /// <summary>Items that are open now and were not: issued, or open again after all of them was settled; those of which nothing is open are left out. None by default.</summary>
    public IReadOnlyList<OpenItem> Added { get; init => field = List(value); } = [];

    /// <summary>
    /// Items that are open in the book, as they are now: open for another amount because a settlement was taken back or they were written off in part, due on another day, owed by another customer.
    /// One of which nothing is open counts as settled. None by default.
    /// </summary>
    public IReadOnlyList<OpenItem> Changed { get; init => field = List(value); } = [];

    /// <summary>
    /// What was settled of items, in full or in part, by cash or not, as in <see cref="Applied.Allocations"/>. An item that an adjustment opens (<see cref="Adjustment.Opens"/>) is stated in <see cref="Added"/>. None by default.
    /// </summary>
    public IReadOnlyList<Allocation> Settled { get; init => field = List(value); } = [];

    /// <summary>Items that were taken back, as if they had never been issued: they leave the book and are not settled. None by default.</summary>
    public IReadOnlyList<ItemId> Withdrawn { get; init => field = List(value); } = [];

    /// <summary>Payments that are in the ledger now: the engine then knows them as received before. What they settle is stated in <see cref="Settled"/>. None by default.</summary>
    public IReadOnlyList<Payment> Received { get; init => field = List(value); } = [];

    /// <summary>Payments of the book's history, or of <see cref="Received"/>, that the bank took back in full. What is open again is stated in <see cref="Added"/> or <see cref="Changed"/>. None by default.</summary>
    public IReadOnlyList<PaymentId> Returned { get; init => field = List(value); } = [];

    /// <summary>Customers that are new, or have other master data: these replace what the book has of them. None by default.</summary>
    public IReadOnlyList<Customer> Customers { get; init => field = List(value); } = [];

    /// <summary>The day whose end the book shows now, not before that of the book; null, the default, for the same.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Returns how much happened.</summary>
    public override string ToString() =>
        $"{Added.Count} added, {Changed.Count} changed, {Settled.Count} settled, {Withdrawn.Count} withdrawn, {Received.Count} received, {Returned.Count} returned, {Customers.Count} customers";

    private static ValueList<T> List<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Any(i => i is null) ? throw new ArgumentException("A change states nothing that is null.", nameof(items)) : ValueList<T>.From(items);
    }
}
