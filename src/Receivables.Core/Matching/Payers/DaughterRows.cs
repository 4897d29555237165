using Receivables.Matching.Books;

namespace Receivables.Matching.Payers;

/// <summary>The daughters of each parent company of a book, by row.</summary>
/// <remarks>Immutable; shared by all threads.</remarks>
internal sealed class DaughterRows
{
    private readonly Dictionary<int, int[]> _byParent;

    internal DaughterRows(CustomerRow[] customers) => _byParent = Enumerable.Range(0, customers.Length)
        .Where(row => customers[row].Parent >= 0 && customers[row].Parent != row)
        .GroupBy(row => customers[row].Parent)
        .ToDictionary(daughters => daughters.Key, daughters => daughters.ToArray());

    /// <summary>Whether nobody has a parent.</summary>
    internal bool IsEmpty => _byParent.Count == 0;

    /// <summary>The daughters of a customer, ascending.</summary>
    internal ReadOnlySpan<int> Of(int parent) => _byParent.TryGetValue(parent, out int[]? daughters) ? daughters : [];
}
