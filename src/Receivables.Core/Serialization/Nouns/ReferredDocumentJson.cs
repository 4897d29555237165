using System.Text.Json.Serialization;
using NodaTime;

namespace Receivables.Serialization;

/// <summary>A document as a payer names it.</summary>
internal static class ReferredDocumentJson
{
    internal static readonly JsonConverter<ReferredDocument> Converter = new Shape<ReferredDocument, Draft>()
        .Optional("number", JsonTexts.FreeText, r => r.Number, (ref d, v) => d.Number = v)
        .Optional("kind", JsonTexts.FreeText, r => r.Kind, (ref d, v) => d.Kind = v)
        .Optional("date", JsonTexts.Date, r => r.Date, (ref d, v) => d.Date = v)
        .Optional("duePayable", MoneyJson.Converter, r => r.DuePayable, (ref d, v) => d.DuePayable = v)
        .Optional("remitted", MoneyJson.Converter, r => r.Remitted, (ref d, v) => d.Remitted = v)
        .Optional("discount", MoneyJson.Converter, r => r.Discount, (ref d, v) => d.Discount = v)
        .Optional("creditNote", MoneyJson.Converter, r => r.CreditNote, (ref d, v) => d.CreditNote = v)
        .Optional("adjustment", MoneyJson.Converter, r => r.Adjustment, (ref d, v) => d.Adjustment = v)
        .Optional("adjustmentReason", JsonTexts.FreeText, r => r.AdjustmentReason, (ref d, v) => d.AdjustmentReason = v)
        .Made(d => new(d.Number, d.Kind, d.Date, d.DuePayable, d.Remitted, d.Discount, d.CreditNote, d.Adjustment, d.AdjustmentReason));

    private struct Draft
    {
        internal string? Number;
        internal string? Kind;
        internal LocalDate? Date;
        internal Money? DuePayable;
        internal Money? Remitted;
        internal Money? Discount;
        internal Money? CreditNote;
        internal Money? Adjustment;
        internal string? AdjustmentReason;
    }
}
