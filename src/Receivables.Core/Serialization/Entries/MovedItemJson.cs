using System.Text.Json.Serialization;
using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Serialization;

/// <summary>The item that an adjustment opens.</summary>
internal static class MovedItemJson
{
    internal static readonly JsonConverter<MovedItem> Converter = new Shape<MovedItem, Draft>()
        .Required("item", JsonTexts.ItemId, m => m.Item, (ref d, v) => d.Item = v)
        .Required("customer", JsonTexts.CustomerId, m => m.Customer, (ref d, v) => d.Customer = v)
        .Required("dueDate", JsonTexts.Date, m => m.DueDate, (ref d, v) => d.DueDate = v)
        .Made(d => new(d.Item, d.Customer, d.DueDate));

    private struct Draft
    {
        internal ItemId Item;
        internal CustomerId Customer;
        internal LocalDate DueDate;
    }
}
