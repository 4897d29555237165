using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A charge that comes with a payment.</summary>
internal static class PaymentChargeJson
{
    internal static readonly JsonConverter<PaymentCharge> Converter = new Shape<PaymentCharge, Draft>()
        .Required("amount", MoneyJson.Converter, c => c.Amount, (ref d, v) => d.Amount = v)
        .Required("isIncluded", JsonTexts.Flag, c => c.IsIncluded, (ref d, v) => d.IsIncluded = v)
        .Optional("kind", JsonTexts.FreeText, c => c.Kind, (ref d, v) => d.Kind = v)
        .Made(d => new(d.Amount, d.IsIncluded, d.Kind));

    private struct Draft
    {
        internal Money Amount;
        internal bool IsIncluded;
        internal string? Kind;
    }
}
