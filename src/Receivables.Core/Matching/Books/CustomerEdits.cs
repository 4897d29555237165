namespace Receivables.Matching.Books;

/// <summary>The customers of a book once it is edited: who comes and who goes, in the order of the ids.</summary>
internal sealed class CustomerEdits
{
    private readonly CustomerRow[] _before;
    private readonly List<(CustomerId Id, Customer? Master)> _after = [];

    private CustomerEdits(CustomerRow[] before) => _before = before;

    /// <summary>The customers then; null where they are those of before, row by row.</summary>
    /// <param name="book">The book.</param>
    /// <param name="accounts">The accounts that have other items.</param>
    /// <param name="masters">Master data that are new or changed, each id once.</param>
    internal static CustomerEdits? Of(BookColumns book, AccountEdit[] accounts, IReadOnlyList<Customer> masters)
    {
        SortedDictionary<CustomerId, Customer?> added = [];
        foreach (AccountEdit account in accounts)
        {
            if (account.IsNew && book.RowOf(account.Items[0].Customer) < 0)
            {
                added[account.Items[0].Customer] = null;
            }
        }

        foreach (Customer master in masters)
        {
            added[master.Id] = master;
        }

        HashSet<int> gone = GoneOf(book, accounts);
        gone.RemoveWhere(row => added.ContainsKey(book.Customers[row].Id));
        return added.Count + gone.Count == 0 ? null : new CustomerEdits(book.Customers).Merge(added, gone);
    }

    /// <summary>Where each customer of before is, or −1.</summary>
    internal int[] Rows { get; private set; } = [];

    /// <summary>The rows of the customers, without their accounts.</summary>
    internal CustomerRow[] ToRows(out CustomerSlots slots)
    {
        CustomerRow[] rows = [.. _after.Select(c => new CustomerRow(c.Id, c.Master, -1, 0, 0))];
        slots = new CustomerSlots(rows);
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row].Master?.Parent is { } parent)
            {
                rows[row] = rows[row] with { Parent = slots.RowOf(parent, rows) };
            }
        }

        return rows;
    }

    // Who is known only by items is forgotten with the last of them.
    private static HashSet<int> GoneOf(BookColumns book, AccountEdit[] accounts)
    {
        Dictionary<int, int> left = [];
        HashSet<int> owing = [];
        foreach (AccountEdit account in accounts)
        {
            int customer = account.IsNew ? book.RowOf(account.Items[0].Customer) : book.Accounts[account.Account].Customer;
            if (account.Items.Count > 0)
            {
                owing.Add(customer);
            }
            else
            {
                left[customer] = left.GetValueOrDefault(customer, book.Customers[customer].AccountCount) - 1;
            }
        }

        return [.. left.Where(c => c.Value == 0 && book.Customers[c.Key].Master is null && !owing.Contains(c.Key)).Select(c => c.Key)];
    }

    private CustomerEdits Merge(SortedDictionary<CustomerId, Customer?> added, HashSet<int> gone)
    {
        Rows = new int[_before.Length];
        using SortedDictionary<CustomerId, Customer?>.Enumerator next = added.GetEnumerator();
        bool isLeft = next.MoveNext();
        for (int row = 0; row < _before.Length; row++)
        {
            while (isLeft && next.Current.Key.CompareTo(_before[row].Id) < 0)
            {
                _after.Add((next.Current.Key, next.Current.Value));
                isLeft = next.MoveNext();
            }

            bool isNew = isLeft && next.Current.Key == _before[row].Id;
            Rows[row] = gone.Contains(row) ? -1 : _after.Count;
            if (Rows[row] >= 0)
            {
                _after.Add((_before[row].Id, isNew ? next.Current.Value : _before[row].Master));
            }

            isLeft = isNew ? next.MoveNext() : isLeft;
        }

        for (; isLeft; isLeft = next.MoveNext())
        {
            _after.Add((next.Current.Key, next.Current.Value));
        }

        return this;
    }
}
