using Receivables.Internals;

namespace Receivables.Tables.Csv;

/// <content>What a cell names that was read before.</content>
internal sealed partial class TableRow
{
    private int _file = -1;
    private string? _number;

    /// <summary>Reads the id of a known customer; <c>default</c> where the cell is empty or refused.</summary>
    /// <param name="column">The column.</param>
    /// <param name="customer">The customer, or null where it is unknown and may be.</param>
    internal CustomerId KnownCustomer(int column, out Customer? customer)
    {
        customer = context.FindCustomer(Cell(column));
        if (customer is not null)
        {
            return customer.Id;
        }

        if (CustomerId.TryFrom(Id(column), out CustomerId id) && !context.Options.AllowUnknownCustomers)
        {
            Refuse(column, TableCodes.UnknownCustomer, $"the customer '{Printable.Clip(id.Value)}' is unknown: add it to the customers, or correct the id.");
        }

        return context.Options.AllowUnknownCustomers ? id : default;
    }

    /// <summary>Makes the number of a document known, or refuses the row because it occurred before.</summary>
    internal bool AddDocument(int column, string number, CustomerId customer, Currency currency)
    {
        _file = _file < 0 ? context.NumberOf(report.FileName) : _file;
        bool added = context.TryAdd(number, new(customer, currency, _file, row.FirstLine), out string? before);
        _number = added ? number : null;
        if (!added)
        {
            Refuse(column, TableCodes.DuplicateNumber, $"'{Printable.Clip(number)}' occurs twice; it was read before {before}. Numbers are unique, over all files.");
        }

        return added;
    }

    /// <summary>Lets a later row have the number that this row made known: it is refused, and the correct one may still come.</summary>
    internal void ReleaseDocument()
    {
        if (_number is { } number)
        {
            context.Release(number);
        }
    }

    /// <summary>Reads a customer and a document of which one may be empty, but not both.</summary>
    /// <param name="customerColumn">The column of the customer.</param>
    /// <param name="documentColumn">The column of the document.</param>
    /// <param name="document">The document, or null where the row names none.</param>
    /// <param name="currency">Its currency, or <c>default</c>.</param>
    /// <returns>The customer, else that of the document; <c>default</c> where the row is refused.</returns>
    internal CustomerId CustomerOrOwner(int customerColumn, int documentColumn, out DocumentNumber? document, out Currency currency)
    {
        CustomerId customer = KnownCustomer(customerColumn, out _);
        KnownDocument known = KnownDocument(documentColumn, customer, out document);
        currency = known.Currency;
        if (!Has(customerColumn) && !Has(documentColumn))
        {
            Refuse(customerColumn, TableCodes.EmptyCell, "the row names neither a customer nor an invoice.");
        }

        return customer.IsEmpty ? known.Customer : customer;
    }

    private KnownDocument KnownDocument(int column, CustomerId customer, out DocumentNumber? number)
    {
        bool named = DocumentNumber.TryFrom(Id(column), out DocumentNumber id);
        number = named ? id : null;
        KnownDocument known = default;
        if (named && !context.TryGetDocument(id.Value, out known))
        {
            Refuse(column, TableCodes.UnknownDocument, $"the document '{Printable.Clip(id.Value)}' is unknown: add it to the invoices, or correct the number.");
        }
        else if (named && (known.Customer.IsEmpty || (!customer.IsEmpty && known.Customer != customer)))
        {
            Refuse(column, TableCodes.OtherCustomersDocument, $"the document '{Printable.Clip(id.Value)}' is not known as one of this customer: correct one of them.");
        }

        return known;
    }
}
