using Receivables.Internals;

namespace Receivables.Tables.Csv;

/// <content>What a cell names that was read before.</content>
internal sealed partial class TableRow
{
    private int _file = -1;

    /// <summary>Reads the id of a known customer; null where the cell is empty or refused.</summary>
    /// <param name="column">The column.</param>
    /// <param name="customer">The customer, or null where it is unknown and may be.</param>
    internal string? KnownCustomer(int column, out Customer? customer)
    {
        customer = context.FindCustomer(Cell(column));
        if (customer is not null)
        {
            return customer.Id.Value;
        }

        string? id = Id(column);
        if (id is null || context.Options.AllowUnknownCustomers)
        {
            return id;
        }

        Refuse(column, TableCodes.UnknownCustomer, $"the customer '{Printable.Clip(id)}' is unknown: add it to the customers, or correct the id.");
        return null;
    }

    /// <summary>Makes the number of a document known, or refuses the row because it occurred before.</summary>
    internal bool AddDocument(int column, string number, CustomerId customer, Currency currency)
    {
        _file = _file < 0 ? context.NumberOf(report.FileName) : _file;
        bool added = context.TryAdd(number, new(customer, currency, _file, row.FirstLine), out string? before);
        if (!added)
        {
            Refuse(column, TableCodes.DuplicateNumber, $"'{Printable.Clip(number)}' occurs twice; it was read before {before}. Numbers are unique, over all files.");
        }

        return added;
    }

    /// <summary>Reads the number of a known document of a customer; null where the cell is empty or refused.</summary>
    /// <param name="column">The column.</param>
    /// <param name="customer">Whose it must be, or <c>default</c> where the row does not say.</param>
    /// <param name="document">What is known of it.</param>
    internal string? KnownDocument(int column, CustomerId customer, out KnownDocument document)
    {
        document = default;
        if (Id(column) is not { } number)
        {
            return null;
        }

        if (!context.TryGetDocument(number, out document))
        {
            Refuse(column, TableCodes.UnknownDocument, $"the document '{Printable.Clip(number)}' is unknown: add it to the invoices, or correct the number.");
        }
        else if (!customer.IsEmpty && document.Customer != customer)
        {
            Refuse(column, TableCodes.OtherCustomersDocument, $"the document '{Printable.Clip(number)}' is not of customer {customer}: correct one of them.");
        }

        return IsRefused ? null : number;
    }
}
