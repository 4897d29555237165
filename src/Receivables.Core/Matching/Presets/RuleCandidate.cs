namespace Receivables.Matching.Presets;

/// <summary>A rule that fits a payment and the items that it would settle.</summary>
/// <param name="Rule">The place of the rule in the table.</param>
/// <param name="Items">The rows of the items, in the order of due dates; several where the payment names several.</param>
/// <param name="Customer">The row of the customer who owes them.</param>
/// <param name="Count">How many items of the book take exactly the amount.</param>
internal sealed record RuleCandidate(int Rule, int[] Items, int Customer, int Count)
{
    /// <summary>The better rule first; of one rule, the more items, then what comes first in the book.</summary>
    internal static int Compare(RuleCandidate left, RuleCandidate right)
    {
        int order = left.Rule.CompareTo(right.Rule);
        order = order != 0 ? order : right.Items.Length.CompareTo(left.Items.Length);
        return order != 0 ? order : left.Items[0].CompareTo(right.Items[0]);
    }
}
