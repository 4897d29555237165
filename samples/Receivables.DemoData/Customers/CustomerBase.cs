namespace Receivables.DemoData.Customers;

/// <summary>All customers, by id.</summary>
internal static class CustomerBase
{
    public static readonly IReadOnlyList<Customer> All =
    [
        .. KeyAccounts.All.Concat(Professionals.All).Concat(Shops.All).Concat(HotelsAndTables.All).Concat(CustomersAbroad.All)
            .Concat(PrivateCustomers.All).OrderBy(customer => customer.Id, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, Customer> ById = All.ToDictionary(customer => customer.Id, StringComparer.Ordinal);

    /// <summary>The customer with an id.</summary>
    public static Customer Get(string id) => ById[id];
}
