using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A party; nobody known is the empty object.</summary>
internal static class PartyJson
{
    internal static readonly JsonConverter<Party> Converter = new Shape<Party, Draft>()
        .Optional("name", JsonTexts.FreeText, p => p.Name, (ref d, v) => d.Name = v)
        .Optional("iban", JsonTexts.Iban, p => p.Iban.IsEmpty ? null : p.Iban, (ref d, v) => d.Iban = v)
        .Optional("account", JsonTexts.FreeText, p => p.Account, (ref d, v) => d.Account = v)
        .Optional("bic", JsonTexts.FreeText, p => p.Bic, (ref d, v) => d.Bic = v)
        .Optional("country", JsonTexts.FreeText, p => p.Country, (ref d, v) => d.Country = v)
        .Optional("identification", JsonTexts.FreeText, p => p.Identification, (ref d, v) => d.Identification = v)
        .Made(d => new(d.Name, d.Iban, d.Account, d.Bic, d.Country, d.Identification));

    private struct Draft
    {
        internal string? Name;
        internal Iban Iban;
        internal string? Account;
        internal string? Bic;
        internal string? Country;
        internal string? Identification;
    }
}
