using Receivables.Internals;
using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>The customers of a book in the order of their ids, and which items are whose.</summary>
/// <remarks>Items are put to their customers by counting, so that only the few of one customer have to be compared with each other.</remarks>
internal sealed class OwnerRows
{
    private readonly int[] _owners;

    /// <summary>Finds the customers.</summary>
    /// <param name="openItems">The items, in any order.</param>
    /// <param name="customers">The master data, in any order.</param>
    /// <exception cref="ArgumentException">A customer occurs twice.</exception>
    internal OwnerRows(OpenItem[] openItems, IReadOnlyList<Customer> customers)
    {
        var ids = new List<CustomerId>(customers.Count);
        var masters = new List<Customer?>(customers.Count);
        var found = new Dictionary<CustomerId, int>(customers.Count);
        foreach (Customer customer in customers)
        {
            if (!found.TryAdd(customer.Id, found.Count))
            {
                throw new ArgumentException($"The customer {Printable.Clip(customer.Id.Value)} occurs twice.", nameof(customers));
            }

            ids.Add(customer.Id);
            masters.Add(customer);
        }

        _owners = OwnersOf(openItems, found, ids, masters);
        int[] rows = RowsInOrder(ids, out int[] order);
        Ids = [.. order.Select(i => ids[i])];
        Masters = [.. order.Select(i => masters[i])];
        foreach (CustomerId id in ids)
        {
            found[id] = rows[found[id]];
        }

        ById = found;
        Starts = new int[ids.Count + 1];
        for (int i = 0; i < _owners.Length; i++)
        {
            _owners[i] = rows[_owners[i]];
            Starts[_owners[i] + 1]++;
        }

        for (int row = 1; row < Starts.Length; row++)
        {
            Starts[row] += Starts[row - 1];
        }
    }

    /// <summary>The ids, ascending.</summary>
    internal CustomerId[] Ids { get; }

    /// <summary>The master data, by row; null where only items name the customer.</summary>
    internal Customer?[] Masters { get; }

    /// <summary>The row of each id.</summary>
    internal Dictionary<CustomerId, int> ById { get; }

    /// <summary>For each row where its items start, once sorted; and where the last ones end.</summary>
    internal int[] Starts { get; }

    /// <summary>The items in the order of the book.</summary>
    internal OpenItem[] SortItems(OpenItem[] openItems)
    {
        var sorted = new OpenItem[openItems.Length];
        int[] next = [.. Starts];
        for (int i = 0; i < openItems.Length; i++)
        {
            sorted[next[_owners[i]]++] = openItems[i];
        }

        for (int row = 0; row + 1 < Starts.Length; row++)
        {
            ShortSort.Sort(sorted.AsSpan(Starts[row]..Starts[row + 1]), ItemOrder.CompareOfOne);
        }

        return sorted;
    }

    private static int[] OwnersOf(OpenItem[] openItems, Dictionary<CustomerId, int> found, List<CustomerId> ids, List<Customer?> masters)
    {
        var owners = new int[openItems.Length];
        int last = -1;
        for (int i = 0; i < openItems.Length; i++)
        {
            CustomerId customer = openItems[i].Customer;

            // Items of one customer often come together.
            if (last < 0 || ids[last] != customer)
            {
                if (!found.TryGetValue(customer, out last))
                {
                    last = found.Count;
                    found.Add(customer, last);
                    ids.Add(customer);
                    masters.Add(null);
                }
            }

            owners[i] = last;
        }

        return owners;
    }

    // Where each id comes in the order, and which id comes where.
    private static int[] RowsInOrder(List<CustomerId> ids, out int[] order)
    {
        order = [.. Enumerable.Range(0, ids.Count)];
        Array.Sort(order, (a, b) => ids[a].CompareTo(ids[b]));
        var rows = new int[order.Length];
        for (int row = 0; row < order.Length; row++)
        {
            rows[order[row]] = row;
        }

        return rows;
    }
}
