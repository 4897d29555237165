using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Records;

/// <summary>One transaction while its records are read.</summary>
internal sealed class TransactionDraft(SourcePosition position)
{
    internal SourcePosition Position { get; } = position;

    /// <summary>The bank's reference, or null.</summary>
    internal string? Reference { get; set; }

    internal int Part { get; set; }

    internal LocalDate BookingDate { get; set; }

    internal LocalDate? ValueDate { get; set; }

    /// <summary>The signed amount.</summary>
    internal Money Amount { get; set; }

    internal TransactionStatus Status { get; set; } = TransactionStatus.Booked;

    internal PartyDraft Counterparty { get; } = new();

    internal PartyDraft Ultimate { get; } = new();

    /// <summary>The free text as transmitted.</summary>
    internal List<string> Lines { get; } = [];

    /// <summary>The lines as the format says they are joined, or null where a space joins them.</summary>
    internal string? Remittance { get; set; }

    internal List<string> References { get; } = [];

    internal List<ReferredDocument> Documents { get; } = [];

    internal string? EndToEndId { get; set; }

    internal string? MandateId { get; set; }

    internal string? BankCode { get; set; }

    internal string? ProprietaryCode { get; set; }

    internal string? Information { get; set; }

    internal string? ReturnReason { get; set; }

    internal bool HasReturnInformation { get; set; }

    internal bool IsReversal { get; set; }

    internal List<PaymentCharge> Charges { get; } = [];

    internal Money? Instructed { get; set; }

    internal ExchangeRate? Rate { get; set; }

    internal string? BatchId { get; set; }

    internal List<ExtraField> Extras { get; } = [];

    /// <summary>Makes the transaction of a statement whose header is frozen.</summary>
    internal StatementTransaction ToTransaction(StatementDraft statement, RecordContext context)
    {
        IReadOnlyList<string> lines = ReadOnlyLists.From(Lines);
        return new StatementTransaction(statement.Header!)
        {
            Position = statement.Entries,
            Part = Part,
            Source = Position,
            Id = context.Ids.Next(Reference, Position),
            Number = context.Ids.Count,
            BookingDate = BookingDate,
            ValueDate = ValueDate,
            Amount = Amount,
            Status = Status,
            Counterparty = Counterparty.IsEmpty && Counterparty.Bic is null ? Party.Unknown : Counterparty.ToParty(),
            UltimateCounterparty = Ultimate.IsEmpty ? null : Ultimate.ToParty(),
            Remittance = Remittance ?? string.Join(' ', lines),
            RemittanceLines = lines,
            StructuredReferences = ReadOnlyLists.From(References),
            ReferredDocuments = ReadOnlyLists.From(Documents),
            EndToEndId = EndToEndId,
            MandateId = MandateId,
            BankCode = context.Shared(BankCode),
            ProprietaryBankCode = context.Shared(ProprietaryCode),
            AdditionalInformation = Information,
            HasReturnInformation = HasReturnInformation || ReturnReason is not null,
            ReturnReason = ReturnReason,
            IsReversal = IsReversal,
            Charges = ReadOnlyLists.From(Charges),
            InstructedAmount = Instructed,
            ExchangeRate = Rate,
            BatchId = BatchId,
            ExtraFields = ReadOnlyLists.From(Extras),
        };
    }
}
