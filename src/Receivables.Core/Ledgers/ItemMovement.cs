namespace Receivables.Ledgers;

/// <summary>One change of one item, by one entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Change">Which part of the item.</param>
/// <param name="Amount">By how much that part changed, signed; a reversal has the other sign than what it takes back.</param>
/// <param name="OpenAfter">What is open after it, counting by effective date and then by sequence.</param>
public sealed record ItemMovement(EntryReference Entry, ItemChange Change, Money Amount, Money OpenAfter);
