using System.Globalization;
using NodaTime;

namespace Receivables;

/// <summary>One part of an invoice with its own due date; each is an open item of its own.</summary>
/// <param name="Item">The open item: part 0 where the invoice falls due at once, else numbered from 1.</param>
/// <param name="DueDate">The day on which it is due; it is late from the day after.</param>
/// <param name="Amount">The gross amount, above zero.</param>
public readonly record struct Instalment(ItemId Item, LocalDate DueDate, Money Amount)
{
    /// <summary>Returns item, amount and due date.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Item} {Amount} due {DueDate:uuuu-MM-dd}");
}
