using System.Text.Json.Serialization;
using Receivables.Ledgers;

namespace Receivables.Serialization;

/// <summary>What an application does to one item; the cash part is computed and not written.</summary>
internal static class AllocationJson
{
    internal static readonly JsonConverter<Allocation> Converter = new Shape<Allocation, Draft>()
        .Required("item", JsonTexts.ItemId, a => a.Item, (ref d, v) => d.Item = v)
        .Required("settled", MoneyJson.Converter, a => a.Settled, (ref d, v) => d.Settled = v)
        .List("adjustments", AdjustmentJson.Converter, a => a.Adjustments, (ref d, v) => (d.Adjustments ??= []).Add(v))
        .Optional("paid", MoneyJson.Converter, a => a.Paid, (ref d, v) => d.Paid = v)
        .Optional("rate", ExchangeRateJson.Converter, a => a.Rate, (ref d, v) => d.Rate = v)
        .Optional("fxDifference", MoneyJson.Converter, a => a.FxDifference, (ref d, v) => d.FxDifference = v)
        .Made(d => new(d.Item, d.Settled, d.Adjustments, d.Paid, d.Rate, d.FxDifference));

    private struct Draft
    {
        internal ItemId Item;
        internal Money Settled;
        internal List<Adjustment>? Adjustments;
        internal Money? Paid;
        internal ExchangeRate? Rate;
        internal Money? FxDifference;
    }
}
