using Receivables.DemoData.Customers;

namespace Receivables.DemoData.Output;

/// <summary>The table <c>customers.csv</c>.</summary>
internal static class CustomersTable
{
    public static byte[] Write(IEnumerable<Customer> customers)
    {
        var table = new CsvTable(
            "customer_id", "name", "country", "kind", "ibans", "parent_id", "aliases", "segment", "owner", "language", "email", "phone", "credit_limit", "terms");
        foreach (Customer customer in customers)
        {
            table.Add(
                customer.Id, customer.Name, customer.Country, customer.Kind, string.Join('|', customer.IbansOnFile), customer.ParentId ?? "", customer.Aliases,
                customer.Segment.Name, customer.Segment.Owner, ContactDetails.Language(customer), ContactDetails.Email(customer), ContactDetails.Phone(customer),
                ContactDetails.CreditLimit(customer), customer.Terms.Notation);
        }

        return table.ToBytes();
    }
}
