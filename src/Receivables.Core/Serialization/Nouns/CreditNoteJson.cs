using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A credit note, its amount positive.</summary>
internal static class CreditNoteJson
{
    internal static readonly JsonConverter<CreditNote> Converter = new Shape<CreditNote, CreditNoteBuilder>()
        .WithHead()
        .Optional("corrects", JsonTexts.DocumentNumber, c => c.Corrects, (ref b, v) => b.Corrects = v)
        .WithDetails()
        .Built();
}
