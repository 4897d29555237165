using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A rate as <c>{"source":"EUR","target":"USD","rate":"1.0825"}</c>.</summary>
internal static class ExchangeRateJson
{
    internal static readonly JsonConverter<ExchangeRate> Converter = new Shape<ExchangeRate, Draft>()
        .Required("source", JsonTexts.Currency, r => r.Source, (ref d, v) => d.Source = v)
        .Required("target", JsonTexts.Currency, r => r.Target, (ref d, v) => d.Target = v)
        .Required("rate", JsonTexts.Decimal, r => r.Rate, (ref d, v) => d.Rate = v)
        .Made(d => new(d.Source, d.Target, d.Rate));

    private struct Draft
    {
        internal Currency Source;
        internal Currency Target;
        internal decimal Rate;
    }
}
