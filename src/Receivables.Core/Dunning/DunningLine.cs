using System.Diagnostics.CodeAnalysis;

namespace Receivables.Dunning;

/// <summary>One item that a reminder lists.</summary>
/// <param name="Item">The item.</param>
/// <param name="Open">What is reminded: the open amount less what is disputed and what unapplied cash and credits of the account cover, the oldest item first.</param>
/// <param name="DaysPastDue">The days past due on the day of the action; 0 or below before it is late.</param>
[Experimental("RCV0002")]
public readonly record struct DunningLine(ItemId Item, Money Open, int DaysPastDue);
