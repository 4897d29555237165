namespace Receivables.Banking.Internals;

/// <summary>What few transactions have. One object for all of it, made where there is any, so that a transaction without does not keep the room: it would be half of what it takes.</summary>
internal sealed class RareDetails
{
    // Boxed: where there is none, which is mostly, they would take half of the object.
    private object? _instructedAmount;
    private object? _exchangeRate;

    internal int Part { get; set; }

    internal Party? UltimateCounterparty { get; set; }

    internal IReadOnlyList<string> StructuredReferences { get; set; } = [];

    internal IReadOnlyList<ReferredDocument> ReferredDocuments { get; set; } = [];

    internal string? MandateId { get; set; }

    internal string? ReturnReason { get; set; }

    internal IReadOnlyList<PaymentCharge> Charges { get; set; } = [];

    internal Money? InstructedAmount
    {
        get => (Money?)_instructedAmount;
        set => _instructedAmount = value;
    }

    internal ExchangeRate? ExchangeRate
    {
        get => (ExchangeRate?)_exchangeRate;
        set => _exchangeRate = value;
    }

    internal string? BatchId { get; set; }

    internal string? EntryReference { get; set; }
}
