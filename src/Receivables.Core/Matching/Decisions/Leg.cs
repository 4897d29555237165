using Receivables.Ledgers;

namespace Receivables.Matching.Decisions;

/// <summary>What a candidate does to one item.</summary>
/// <param name="Item">The row of the item.</param>
/// <param name="Settled">By how much it shrinks, signed, in minor units.</param>
/// <param name="Adjustment">How much of that is a discount, a charge or another difference; below zero where more was paid.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Given">The allocation as a plug-in stated it, or null.</param>
/// <param name="Rule">The rule that allows the adjustment and gives its account, or null.</param>
internal readonly record struct Leg(int Item, long Settled, long Adjustment = 0, AdjustmentKind Kind = default, Allocation? Given = null, DifferenceRule? Rule = null)
{
    internal long Cash => Given?.Cash.MinorUnits ?? (Settled - Adjustment);
}
