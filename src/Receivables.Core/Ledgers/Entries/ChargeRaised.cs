using System.Globalization;
using NodaTime;
using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>A fee, a fixed compensation or interest was charged: an item of its own, linked to the invoice and never added to it.</summary>
/// <param name="Item">Its id, new in the ledger.</param>
/// <param name="Kind"><see cref="ItemKind.Fee"/>, <see cref="ItemKind.Compensation"/> or <see cref="ItemKind.Interest"/>.</param>
/// <param name="Customer">Who owes it.</param>
/// <param name="Amount">The amount, above zero.</param>
/// <param name="DueDate">The day on which it is due.</param>
/// <param name="RelatesTo">The invoice it belongs to, or null where it belongs to the whole account.</param>
public sealed record ChargeRaised(ItemId Item, ItemKind Kind, CustomerId Customer, Money Amount, LocalDate DueDate, DocumentNumber? RelatesTo = null) : EntryPayload
{
    /// <summary>Returns kind, item, amount and due date.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind} {Item} {Amount} due {DueDate:uuuu-MM-dd}");
}
