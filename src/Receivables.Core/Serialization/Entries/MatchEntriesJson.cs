using System.Text.Json.Serialization;
using Receivables.Matching;

namespace Receivables.Serialization;

/// <summary>What people said of payments, as journal entries.</summary>
internal static class MatchEntriesJson
{
    internal static readonly JsonConverter<MatchStructure> Structure = new Shape<MatchStructure, StructureDraft>()
        .Required("set", new WordConverter<MatchSet>(), s => s.Set, (ref d, v) => d.Set = v)
        .Required("items", JsonTexts.SignedCount, s => s.Items, (ref d, v) => d.Items = v)
        .Required("openItems", JsonTexts.SignedCount, s => s.OpenItems, (ref d, v) => d.OpenItems = v)
        .Required("isOldestFirst", JsonTexts.Flag, s => s.IsOldestFirst, (ref d, v) => d.IsOldestFirst = v)
        .Required("difference", new WordConverter<MatchDifference>(), s => s.Difference, (ref d, v) => d.Difference = v)
        .Required("namesDocuments", JsonTexts.Flag, s => s.NamesDocuments, (ref d, v) => d.NamesDocuments = v)
        .Optional("daysFromDue", JsonTexts.SignedCount, s => s.DaysFromDue, (ref d, v) => d.DaysFromDue = v)
        .Made(d => new(d.Set, d.Items, d.OpenItems, d.IsOldestFirst, d.Difference, d.NamesDocuments, d.DaysFromDue));

    internal static readonly JsonConverter<MatchConfirmed> Confirmed = new Shape<MatchConfirmed, ConfirmedDraft>()
        .Required("payment", JsonTexts.PaymentId, e => e.Payment, (ref d, v) => d.Payment = v)
        .Required("kind", new WordConverter<ConfirmationKind>(), e => e.Kind, (ref d, v) => d.Kind = v)
        .Optional("customer", JsonTexts.CustomerId, e => e.Customer, (ref d, v) => d.Customer = v)
        .Optional("account", JsonTexts.Iban, e => e.Account.IsEmpty ? null : e.Account, (ref d, v) => d.Account = v)
        .Optional("payerName", JsonTexts.FreeText, e => e.PayerName, (ref d, v) => d.PayerName = v)
        .Optional("structure", Structure, e => e.Structure, (ref d, v) => d.Structure = v)
        .Optional("confidence", JsonTexts.Decimal, e => e.Confidence, (ref d, v) => d.Confidence = v)
        .List("booked", JsonTexts.EntryId, e => e.Booked, (ref d, v) => (d.Booked ??= []).Add(v))
        .Made(d => new(d.Payment, d.Kind, d.Customer, d.Account, d.PayerName, d.Structure, d.Confidence, d.Booked));

    internal static readonly JsonConverter<MatchUndone> Undone = new Shape<MatchUndone, UndoneDraft>()
        .Required("confirmation", JsonTexts.EntryId, e => e.Confirmation, (ref d, v) => d.Confirmation = v)
        .Required("match", Confirmed, e => e.Match, (ref d, v) => d.Match = v)
        .Made(d => new(d.Confirmation, d.Match!));

    private struct StructureDraft
    {
        internal MatchSet Set;
        internal int Items;
        internal int OpenItems;
        internal bool IsOldestFirst;
        internal MatchDifference Difference;
        internal bool NamesDocuments;
        internal int? DaysFromDue;
    }

    private struct ConfirmedDraft
    {
        internal PaymentId Payment;
        internal ConfirmationKind Kind;
        internal CustomerId? Customer;
        internal Iban Account;
        internal string? PayerName;
        internal MatchStructure? Structure;
        internal decimal? Confidence;
        internal List<EntryId>? Booked;
    }

    private struct UndoneDraft
    {
        internal EntryId Confirmation;
        internal MatchConfirmed? Match;
    }
}
