using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>Net and VAT of one rate; the gross amount is their sum and not written.</summary>
internal static class VatAmountJson
{
    internal static readonly JsonConverter<VatAmount> Converter = new Shape<VatAmount, Draft>()
        .Required("ratePercent", JsonTexts.Decimal, v => v.RatePercent, (ref d, v) => d.RatePercent = v)
        .Required("net", MoneyJson.Converter, v => v.Net, (ref d, v) => d.Net = v)
        .Required("vat", MoneyJson.Converter, v => v.Vat, (ref d, v) => d.Vat = v)
        .Made(d => new(d.RatePercent, d.Net, d.Vat));

    private struct Draft
    {
        internal decimal RatePercent;
        internal Money Net;
        internal Money Vat;
    }
}
