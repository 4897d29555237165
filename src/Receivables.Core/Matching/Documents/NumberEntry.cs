namespace Receivables.Matching.Documents;

/// <summary>One thing that a number names.</summary>
/// <param name="Target">The row of the item, or the index of the settled document.</param>
/// <param name="Kind">What the number is.</param>
internal readonly record struct NumberEntry(int Target, NumberKind Kind)
{
    /// <summary>The order in which a book is indexed: items by row, each by its number, its reference and its orders; then settled documents.</summary>
    internal static int Compare(NumberEntry left, NumberEntry right)
    {
        int order = (left.Kind == NumberKind.Settled).CompareTo(right.Kind == NumberKind.Settled);
        order = order != 0 ? order : left.Target.CompareTo(right.Target);
        return order != 0 ? order : PlaceOf(left.Kind).CompareTo(PlaceOf(right.Kind));
    }

    private static int PlaceOf(NumberKind kind) => kind == NumberKind.Document ? -1 : (int)kind;
}
