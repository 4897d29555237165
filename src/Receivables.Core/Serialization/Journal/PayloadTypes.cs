using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;
using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>The kinds of entry that a <see cref="JournalJson"/> knows, by name and by type.</summary>
internal sealed class PayloadTypes
{
    /// <summary>The entries of this library.</summary>
    internal static readonly IReadOnlyList<PayloadType> OfLedger =
    [
        PayloadType.Of("applied", 1, AppliedJson.Converter),
        PayloadType.Of("chargeRaised", 1, LedgerEntriesJson.ChargeRaised),
        PayloadType.Of("creditNoteIssued", 1, LedgerEntriesJson.CreditNoteIssued),
        PayloadType.Of("creditRefunded", 1, LedgerEntriesJson.CreditRefunded),
        PayloadType.Of("depositCredited", 1, LedgerEntriesJson.DepositCredited),
        PayloadType.Of("entryReversed", 1, LedgerEntriesJson.EntryReversed),
        PayloadType.Of("invoiceIssued", 1, LedgerEntriesJson.InvoiceIssued),
        PayloadType.Of("matchConfirmed", 1, MatchEntriesJson.Confirmed),
        PayloadType.Of("matchUndone", 1, MatchEntriesJson.Undone),
        PayloadType.Of("paymentReceived", 1, LedgerEntriesJson.PaymentReceived),
        PayloadType.Of("paymentRefunded", 1, LedgerEntriesJson.PaymentRefunded),
        PayloadType.Of("paymentReturned", 1, LedgerEntriesJson.PaymentReturned),
        PayloadType.Of("unappliedMoved", 1, LedgerEntriesJson.UnappliedMoved),
        PayloadType.Of("writtenOff", 1, LedgerEntriesJson.WrittenOff),
    ];

    private readonly FrozenDictionary<string, PayloadType> _byName;
    private readonly FrozenDictionary<Type, PayloadType> _byType;
    private readonly FrozenDictionary<PayloadType, ShapeConverter<JournalEnvelope, EnvelopeDraft>> _envelopes;

    internal PayloadTypes(IReadOnlyList<PayloadType> types)
    {
        _byName = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _byType = types.ToFrozenDictionary(type => type.Type);
        _envelopes = types.ToFrozenDictionary(type => type, EnvelopeShape.For);
    }

    internal ShapeConverter<JournalEnvelope, EnvelopeDraft> EnvelopeOf(PayloadType type) => _envelopes[type];

    internal bool TryGet(string name, [NotNullWhen(true)] out PayloadType? type) => _byName.TryGetValue(name, out type);

    /// <summary>What to say of a name that is not known.</summary>
    internal string WhyUnknown(string name) =>
        $"'{Printable.Clip(name)}' is an entry that this program does not know: update it, or register the type with JournalJsonBuilder. It knows {string.Join(", ", _byName.Keys.Order(StringComparer.Ordinal))}.";

    /// <summary>The kind of a payload.</summary>
    /// <exception cref="NotSupportedException">It was not registered.</exception>
    internal PayloadType Of(EntryPayload payload) => _byType.TryGetValue(payload.GetType(), out PayloadType? type)
        ? type
        : throw new NotSupportedException($"{payload.GetType().Name} is not registered: call JournalJsonBuilder.Add.");
}
