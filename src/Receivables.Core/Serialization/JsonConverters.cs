using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>Every converter of the library, by the type it is for.</summary>
internal static class JsonConverters
{
    internal static readonly IReadOnlyList<JsonTypeEntry> All =
    [
        JsonTypeEntry.OfValue(JsonTexts.Currency), JsonTypeEntry.OfValue(JsonTexts.Iban), JsonTypeEntry.OfValue(JsonTexts.CustomerId),
        JsonTypeEntry.OfValue(JsonTexts.DocumentNumber), JsonTypeEntry.OfValue(JsonTexts.PaymentId), JsonTypeEntry.OfValue(JsonTexts.EntryId),
        JsonTypeEntry.OfValue(JsonTexts.LedgerId), JsonTypeEntry.OfValue(JsonTexts.ItemId), JsonTypeEntry.OfValue(JsonTexts.Date),
        JsonTypeEntry.OfValue(JsonTexts.Instant), JsonTypeEntry.Of(JsonTexts.Period), JsonTypeEntry.Of(JsonTexts.Terms),
        JsonTypeEntry.OfValue(JsonTexts.CustomerKind), JsonTypeEntry.OfValue(JsonTexts.InvoiceKind), JsonTypeEntry.OfValue(JsonTexts.PaymentMethod),
        JsonTypeEntry.OfValue(JsonTexts.Severity), JsonTypeEntry.OfValue(MoneyJson.Converter), JsonTypeEntry.OfValue(ExchangeRateJson.Converter),
        JsonTypeEntry.OfValue(VatAmountJson.Converter), JsonTypeEntry.OfValue(ScheduledAmountJson.Converter), JsonTypeEntry.Of(PartyJson.Converter),
        JsonTypeEntry.OfValue(PaymentChargeJson.Converter), JsonTypeEntry.OfValue(ExtraFieldJson.Converter), JsonTypeEntry.Of(ReferredDocumentJson.Converter),
        JsonTypeEntry.Of(CustomerJson.Converter), JsonTypeEntry.Of(InvoiceJson.Converter), JsonTypeEntry.Of(CreditNoteJson.Converter),
        JsonTypeEntry.Of(PaymentJson.Converter), JsonTypeEntry.Of(DiagnosticJson.Converter), JsonTypeEntry.Of(PayerMemoryJson.Converter),
    ];

    private static readonly FrozenDictionary<Type, JsonTypeEntry> ByType = All.ToFrozenDictionary(entry => entry.Type);

    /// <summary>The converter of a type.</summary>
    /// <exception cref="NotSupportedException">The type has none.</exception>
    internal static JsonConverter<T> For<T>() => ByType.TryGetValue(typeof(T), out JsonTypeEntry? entry)
        ? (JsonConverter<T>)entry.Converter
        : throw new NotSupportedException($"{typeof(T).Name} has no JSON form of its own. Those that have one are listed in docs/guides/json.md.");
}
