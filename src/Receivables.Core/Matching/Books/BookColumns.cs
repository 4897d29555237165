using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Books;

/// <summary>Items, accounts and customers of a book as columns; row numbers stand for the objects everywhere inside the engine.</summary>
internal sealed class BookColumns
{
    private readonly CustomerSlots _customerRows;

    /// <param name="openItems">The caller's objects, in the order of the book.</param>
    /// <param name="items">Their rows.</param>
    /// <param name="accounts">The accounts, in the order of the book.</param>
    /// <param name="customers">The customers, by id.</param>
    /// <param name="customerRows">Their rows; null to find them.</param>
    internal BookColumns(OpenItem[] openItems, ItemRow[] items, AccountRow[] accounts, CustomerRow[] customers, CustomerSlots? customerRows)
    {
        OpenItems = openItems;
        Items = items;
        Accounts = accounts;
        Customers = customers;
        _customerRows = customerRows ?? new CustomerSlots(customers);
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
        OpenItem[] open = OpenOnly(openItems as OpenItem[] ?? [.. openItems]);
        var owners = new OwnerRows(open, customers);
        OpenItem[] sorted = owners.SortItems(open);
        AccountRow[] accounts = AccountsOf(sorted, owners.Starts, out ItemRow[] items);
        CustomerRow[] rows = CustomersOf(owners, accounts);
        foreach (ref readonly AccountRow account in accounts.AsSpan())
        {
            PeerFinder.Mark(sorted, items, account);
        }

        return new(sorted, items, accounts, rows, null);
    }

    /// <summary>The row of a customer, or −1.</summary>
    internal int RowOf(CustomerId customer) => _customerRows.RowOf(customer, Customers);

    /// <summary>The rows of the customers, to share with columns that have the same.</summary>
    internal CustomerSlots CustomerRows => _customerRows;

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

    // Nearly always all: then nothing is copied, and nothing larger than the book is left in a pool.
    private static OpenItem[] OpenOnly(OpenItem[] items) =>
        Array.TrueForAll(items, i => !i.Open.IsZero) ? items : Array.FindAll(items, i => !i.Open.IsZero);

    private static AccountRow[] AccountsOf(OpenItem[] sorted, int[] starts, out ItemRow[] items)
    {
        items = new ItemRow[sorted.Length];
        List<AccountRow> accounts = [];
        for (int customer = 0; customer + 1 < starts.Length; customer++)
        {
            for (int start = starts[customer]; start < starts[customer + 1];)
            {
                AccountRow account = AccountFrom(sorted, customer, start, starts[customer + 1], accounts.Count, items);
                accounts.Add(account);
                start = account.End;
            }
        }

        return [.. accounts];
    }

    /// <summary>Makes the rows of the items of one currency that follow one another, and the account that they are.</summary>
    internal static AccountRow AccountFrom(OpenItem[] sorted, int customer, int start, int end, int account, ItemRow[] items)
    {
        Currency currency = sorted[start].Open.Currency;
        int payable = 0;
        int i = start;
        for (; i < end && sorted[i].Open.Currency == currency; i++)
        {
            OpenItem item = sorted[i];
            bool canPay = item.Kind != ItemKind.Withholding;
            items[i] = new ItemRow { Account = account, Open = item.Open.MinorUnits, IssueDate = item.IssueDate, Peer = i, CanPay = canPay };
            payable += canPay ? 1 : 0;
        }

        return new AccountRow(customer, currency, start, i - start, payable);
    }

    private static CustomerRow[] CustomersOf(OwnerRows owners, AccountRow[] accounts)
    {
        var rows = new CustomerRow[owners.Ids.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            Customer? master = owners.Masters[row];
            int parent = master?.Parent is { } p && owners.ById.TryGetValue(p, out int known) ? known : -1;
            rows[row] = new CustomerRow(owners.Ids[row], master, parent, 0, 0);
        }

        CustomerRow.SetAccounts(rows, accounts);
        return rows;
    }
}
