using System.Text.Json.Serialization;
using Receivables.Ledgers;

namespace Receivables.Serialization;

/// <summary>A named difference between what an item shrinks by and the cash that pays for it.</summary>
internal static class AdjustmentJson
{
    internal static readonly JsonConverter<Adjustment> Converter = new Shape<Adjustment, Draft>()
        .Required("kind", new WordConverter<AdjustmentKind>(), a => a.Kind, (ref d, v) => d.Kind = v)
        .Required("amount", MoneyJson.Converter, a => a.Amount, (ref d, v) => d.Amount = v)
        .List("vatAmounts", VatAmountJson.Converter, a => a.VatAmounts, (ref d, v) => (d.VatAmounts ??= []).Add(v))
        .Optional("account", JsonTexts.FreeText, a => a.Account, (ref d, v) => d.Account = v)
        .Optional("opens", MovedItemJson.Converter, a => a.Opens, (ref d, v) => d.Opens = v)
        .Made(d => new(d.Kind, d.Amount, d.VatAmounts, d.Account, d.Opens));

    private struct Draft
    {
        internal AdjustmentKind Kind;
        internal Money Amount;
        internal List<VatAmount>? VatAmounts;
        internal string? Account;
        internal MovedItem? Opens;
    }
}
