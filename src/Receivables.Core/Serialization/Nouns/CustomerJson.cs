using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A customer, built by its builder.</summary>
internal static class CustomerJson
{
    internal static readonly JsonConverter<Customer> Converter = new Shape<Customer, CustomerBuilder>()
        .Required("id", JsonTexts.CustomerId, c => c.Id, (ref b, v) => b.Id = v)
        .Required("name", JsonTexts.FreeText, c => c.Name, (ref b, v) => b.Name = v)
        .Defaulted("kind", JsonTexts.CustomerKind, c => c.Kind, (ref b, v) => b.Kind = v)
        .Optional("country", JsonTexts.FreeText, c => c.Country, (ref b, v) => b.Country = v)
        .List("ibans", JsonTexts.Iban, c => c.Ibans, (ref b, v) => b.Ibans.Add(v))
        .List("virtualAccounts", JsonTexts.FreeText, c => c.VirtualAccounts, (ref b, v) => b.VirtualAccounts.Add(v))
        .Optional("parent", JsonTexts.CustomerId, c => c.Parent, (ref b, v) => b.Parent = v)
        .List("thirdPayers", PartyJson.Converter, c => c.ThirdPayers, (ref b, v) => b.ThirdPayers.Add(v))
        .List("aliases", JsonTexts.FreeText, c => c.Aliases, (ref b, v) => b.Aliases.Add(v))
        .Optional("segment", JsonTexts.FreeText, c => c.Segment, (ref b, v) => b.Segment = v)
        .Optional("owner", JsonTexts.FreeText, c => c.Owner, (ref b, v) => b.Owner = v)
        .Optional("language", JsonTexts.FreeText, c => c.Language, (ref b, v) => b.Language = v)
        .Optional("email", JsonTexts.FreeText, c => c.Email, (ref b, v) => b.Email = v)
        .Optional("phone", JsonTexts.FreeText, c => c.Phone, (ref b, v) => b.Phone = v)
        .Optional("creditLimit", MoneyJson.Converter, c => c.CreditLimit, (ref b, v) => b.CreditLimit = v)
        .Optional("terms", JsonTexts.Terms, c => c.Terms, (ref b, v) => b.Terms = v)
        .Built();
}
