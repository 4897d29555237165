using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Books;

/// <summary>Items, accounts and customers of a book as columns; row numbers stand for the objects everywhere inside the engine.</summary>
internal sealed class BookColumns
{
    private readonly Dictionary<CustomerId, int> _customerRows;

    private BookColumns(OpenItem[] openItems, ItemRow[] items, AccountRow[] accounts, CustomerRow[] customers, Dictionary<CustomerId, int> customerRows)
    {
        OpenItems = openItems;
        Items = items;
        Accounts = accounts;
        Customers = customers;
        _customerRows = customerRows;
        CustomerPrior = customers.Length == 0 ? 0 : -Logarithm.Units(customers.Length);
    }

    /// <summary>The caller's objects, by row.</summary>
    internal OpenItem[] OpenItems { get; }

    /// <summary>The items.</summary>
    internal ItemRow[] Items { get; }

    /// <summary>The accounts.</summary>
    internal AccountRow[] Accounts { get; }

    /// <summary>The customers.</summary>
    internal CustomerRow[] Customers { get; }

    /// <summary>The log odds that it is one customer who pays, of all.</summary>
    internal int CustomerPrior { get; }

    internal static BookColumns From(IEnumerable<OpenItem> openItems, IReadOnlyList<Customer> customers)
    {
        OpenItem[] sorted = [.. openItems.Where(i => !i.Open.IsZero)];
        Array.Sort(sorted, ItemOrder.Compare);
        RequireDistinct(sorted);
        AccountRow[] accounts = AccountsOf(sorted, out ItemRow[] items);
        CustomerRow[] rows = CustomersOf(sorted, accounts, customers, out Dictionary<CustomerId, int> byId);
        for (int a = 0; a < accounts.Length; a++)
        {
            accounts[a] = accounts[a] with { Customer = byId[sorted[accounts[a].Start].Customer] };
            PeerFinder.Mark(sorted, items, accounts[a]);
        }

        return new(sorted, items, accounts, rows, byId);
    }

    /// <summary>The row of a customer, or −1.</summary>
    internal int RowOf(CustomerId customer) => _customerRows.TryGetValue(customer, out int row) ? row : -1;

    /// <summary>The account of a customer in a currency, or −1.</summary>
    internal int AccountOf(int customer, Currency currency)
    {
        CustomerRow row = Customers[customer];
        for (int a = row.AccountStart; a < row.AccountStart + row.AccountCount; a++)
        {
            if (Accounts[a].Currency == currency)
            {
                return a;
            }
        }

        return -1;
    }

    /// <summary>The same book with other columns for the items.</summary>
    internal BookColumns With(OpenItem[] openItems, ItemRow[] items, AccountRow[] accounts) => new(openItems, items, accounts, Customers, _customerRows);

    /// <summary>The customer who owes an item.</summary>
    internal int OwnerOf(int item) => Accounts[Items[item].Account].Customer;

    private static void RequireDistinct(OpenItem[] openItems)
    {
        var seen = new HashSet<ItemId>(openItems.Length);
        foreach (OpenItem item in openItems)
        {
            if (!seen.Add(item.Id))
            {
                throw new ArgumentException($"The item {Printable.Clip(item.Id.ToString())} occurs twice.", nameof(openItems));
            }
        }
    }

    private static AccountRow[] AccountsOf(OpenItem[] sorted, out ItemRow[] items)
    {
        items = new ItemRow[sorted.Length];
        List<AccountRow> accounts = [];
        for (int i = 0; i < sorted.Length; i++)
        {
            OpenItem item = sorted[i];
            bool same = i > 0 && sorted[i - 1].Customer == item.Customer && sorted[i - 1].Open.Currency == item.Open.Currency;
            AccountRow account = same ? accounts[^1] : new AccountRow(-1, item.Open.Currency, i, 0, 0, 0);
            bool canPay = item.Kind != ItemKind.Withholding;
            items[i] = new ItemRow { Account = same ? accounts.Count - 1 : accounts.Count, Open = item.Open.MinorUnits, IssueDate = item.IssueDate, Peer = i, CanPay = canPay };
            account = account with
            {
                Count = account.Count + 1,
                Payable = account.Payable + (canPay ? 1 : 0),
                Balance = account.Balance + (canPay ? item.Open.MinorUnits : 0),
            };
            if (same)
            {
                accounts[^1] = account;
            }
            else
            {
                accounts.Add(account);
            }
        }

        return [.. accounts];
    }

    private static CustomerRow[] CustomersOf(OpenItem[] sorted, AccountRow[] accounts, IReadOnlyList<Customer> customers, out Dictionary<CustomerId, int> byId)
    {
        var masters = new Dictionary<CustomerId, Customer>(customers.Count);
        foreach (Customer customer in customers)
        {
            if (!masters.TryAdd(customer.Id, customer))
            {
                throw new ArgumentException($"The customer {Printable.Clip(customer.Id.Value)} occurs twice.", nameof(customers));
            }
        }

        CustomerId[] ids = [.. masters.Keys.Union(accounts.Select(a => sorted[a.Start].Customer)).Order()];
        Dictionary<CustomerId, int> rows = byId = new(ids.Length);
        foreach (CustomerId id in ids)
        {
            rows.Add(id, rows.Count);
        }

        ILookup<CustomerId, int> owned = Enumerable.Range(0, accounts.Length).ToLookup(a => sorted[accounts[a].Start].Customer);
        return [.. ids.Select(id => Row(id, masters.GetValueOrDefault(id), owned[id]))];

        CustomerRow Row(CustomerId id, Customer? master, IEnumerable<int> own)
        {
            int parent = master?.Parent is { } p && rows.TryGetValue(p, out int row) ? row : -1;
            return new(id, master, parent, own.DefaultIfEmpty(0).First(), own.Count());
        }
    }
}
