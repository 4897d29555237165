using Receivables.Ledgers;
using Receivables.Matching.Books;

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

    /// <summary>Whether some legs settle something of an item.</summary>
    internal static bool Hold(ReadOnlySpan<Leg> legs, int item)
    {
        foreach (ref readonly Leg leg in legs)
        {
            if (leg.Item == item)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any item will do from which nothing tells this one: all that is open is settled, and by cash.</summary>
    internal bool IsAnyOfClass(BookColumns book) => Given is null && Adjustment == 0 && Settled == book.Items[Item].Open;
}
