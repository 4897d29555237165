using Receivables.Evaluation.Books;
using Receivables.Ledgers;

namespace Receivables.Evaluation.Payments;

/// <summary>Which sets of a customer's items make an amount; those between which nothing tells a difference count once.</summary>
internal static class Sets
{
    /// <summary>More items than this are not enumerated: nobody could be certain.</summary>
    internal const int MostItems = 14;

    internal static bool IsOnlyOne(GeneratedCustomer customer, long cents)
    {
        if (customer.Open.Count > MostItems)
        {
            return false;
        }

        HashSet<string> sets = [];
        for (int mask = 1; mask < 1 << customer.Open.Count && sets.Count < 2; mask++)
        {
            long sum = 0;
            for (int i = 0; i < customer.Open.Count; i++)
            {
                sum += (mask & (1 << i)) != 0 ? customer.Open[i].Open.MinorUnits : 0;
            }

            if (sum == cents)
            {
                sets.Add(string.Join('|', customer.Open.Where((_, i) => (mask & (1 << i)) != 0).Select(Likeness).Order(StringComparer.Ordinal)));
            }
        }

        return sets.Count == 1;
    }

    /// <summary>What items have in common between which nothing tells a difference.</summary>
    internal static string Likeness(OpenItem item) => $"{item.Customer} {item.Open} {(item.Document as Invoice)?.Terms}";
}
