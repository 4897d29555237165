using System.Globalization;
using NodaTime;

namespace Receivables.Ledgers;

/// <summary>The item that an adjustment opens for what it does not settle for good.</summary>
/// <param name="Item">Its id, new in the ledger.</param>
/// <param name="Customer">Who owes it: the customer of the invoice, or another.</param>
/// <param name="DueDate">The day on which it is due.</param>
public sealed record MovedItem(ItemId Item, CustomerId Customer, LocalDate DueDate)
{
    /// <summary>Returns item, customer and due date.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Item} {Customer} due {DueDate:uuuu-MM-dd}");
}
