namespace Receivables.Reporting.Decisions;

/// <summary>What an answer does to one item.</summary>
/// <param name="Item">The item, for people.</param>
/// <param name="Settled">By how much it shrinks.</param>
/// <param name="OpenAfter">What is left of it.</param>
/// <param name="Adjustments">What is settled without cash, as words and amounts.</param>
internal sealed record SettledItem(string Item, Money Settled, Money OpenAfter, IReadOnlyList<(string Kind, Money Amount)> Adjustments);
