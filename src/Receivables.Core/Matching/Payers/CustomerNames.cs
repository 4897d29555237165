using Receivables.Matching.Books;

namespace Receivables.Matching.Payers;

/// <summary>The names that customers are known by: the name on file and its aliases.</summary>
internal static class CustomerNames
{
    /// <summary>All of them, by row.</summary>
    internal static IEnumerable<(int Row, string Name)> Of(CustomerRow[] customers)
    {
        for (int row = 0; row < customers.Length; row++)
        {
            if (customers[row].Master is { } customer)
            {
                yield return (row, customer.Name);
                for (int i = 0; i < customer.Aliases.Count; i++)
                {
                    yield return (row, customer.Aliases[i]);
                }
            }
        }
    }
}
