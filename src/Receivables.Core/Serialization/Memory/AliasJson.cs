using System.Text.Json.Serialization;
using Receivables.Internals;
using Receivables.Matching;
using Receivables.Matching.Payers;

namespace Receivables.Serialization;

/// <summary>What was said of one account or name: <c>{"iban","customers":[{"customer","count"}],"nobody"}</c>.</summary>
internal static class AliasJson
{
    /// <summary>No count of confirmations is larger: a thousand million.</summary>
    internal const long MaxCount = 1_000_000_000;

    internal static readonly JsonConverter<PayerAlias> Account = new Shape<PayerAlias, Draft>()
        .Required("iban", JsonTexts.Iban, a => a.Account, (ref d, v) => d.Account = v)
        .List("customers", Count(), a => a.Customers, (ref d, v) => (d.Customers ??= []).Add(v))
        .Optional("nobody", JsonTexts.Count, a => a.Nobody == 0 ? null : a.Nobody, (ref d, v) => d.Nobody = v)
        .Made(Make);

    internal static readonly JsonConverter<PayerAlias> Name = new Shape<PayerAlias, Draft>()
        .Required("name", JsonTexts.FreeText, a => a.Name!, (ref d, v) => d.Name = v)
        .List("customers", Count(), a => a.Customers, (ref d, v) => (d.Customers ??= []).Add(v))
        .Optional("nobody", JsonTexts.Count, a => a.Nobody == 0 ? null : a.Nobody, (ref d, v) => d.Nobody = v)
        .Made(Make);

    /// <summary>A count that can be summed without care.</summary>
    /// <exception cref="ArgumentException">It is larger.</exception>
    internal static long Require(long count) => count <= MaxCount ? count : throw new ArgumentException("A count of confirmations is at most 1000000000.");

    private static ShapeConverter<AliasCount, CountDraft> Count() => new Shape<AliasCount, CountDraft>()
        .Required("customer", JsonTexts.CustomerId, c => c.Customer, (ref d, v) => d.Customer = v)
        .Required("count", JsonTexts.Count, c => c.Count, (ref d, v) => d.Count = v)
        .Made(d => new(d.Customer, Require(d.Count)));

    private static PayerAlias Make(Draft draft)
    {
        string? name = draft.Name is null ? null : NameFolding.Fold(draft.Name);
        if (name is { Length: 0 })
        {
            throw new ArgumentException("A name needs a letter or a digit.");
        }

        AliasCount[] customers = [.. (draft.Customers ?? []).Where(c => c.Count > 0).OrderBy(c => c.Customer)];
        AliasCount? twice = customers.Zip(customers.Skip(1)).Where(p => p.First.Customer == p.Second.Customer).Select(p => (AliasCount?)p.First).FirstOrDefault();
        return twice is { } repeated
            ? throw new ArgumentException($"The customer '{Printable.Clip(repeated.Customer.Value)}' is given twice: add its counts up.")
            : new PayerAlias(draft.Account, name, customers, Require(draft.Nobody));
    }

    private struct Draft
    {
        internal Iban Account;
        internal string? Name;
        internal List<AliasCount>? Customers;
        internal long Nobody;
    }

    private struct CountDraft
    {
        internal CustomerId Customer;
        internal long Count;
    }
}
