using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A field that a format carries beyond the model.</summary>
internal static class ExtraFieldJson
{
    internal static readonly JsonConverter<ExtraField> Converter = new Shape<ExtraField, Draft>()
        .Required("name", JsonTexts.FreeText, f => f.Name, (ref d, v) => d.Name = v)
        .Required("value", JsonTexts.FreeText, f => f.Value, (ref d, v) => d.Value = v)
        .Made(d => new(d.Name, d.Value));

    private struct Draft
    {
        internal string Name;
        internal string Value;
    }
}
