using NodaTime;

namespace Receivables;

/// <summary>Money received, with all that the bank or the caller says about it.</summary>
/// <remarks>Made by <see cref="PaymentBuilder"/>. Immutable; equal when all fields are; safe to share between threads.</remarks>
public sealed record Payment
{
    // What ISO 20022 has payers write where they give no end-to-end id.
    private const string NotProvided = "NOTPROVIDED";

    internal Payment(PaymentBuilder from)
    {
        Id = from.Id;
        BookingDate = from.BookingDate!.Value;
        ValueDate = from.ValueDate;
        Amount = from.Amount;
        Method = from.Method;
        CreditedAccount = from.CreditedAccount;
        Payer = from.Payer;
        UltimateDebtor = from.UltimateDebtor;
        Remittance = from.Remittance;
        RemittanceLines = from.RemittanceLineList;
        StructuredReferences = from.StructuredReferenceList;
        ReferredDocuments = from.ReferredDocumentList;
        EndToEndId = from.EndToEndId == NotProvided ? null : from.EndToEndId;
        MandateId = from.MandateId;
        Charges = from.ChargeList;
        InstructedAmount = from.InstructedAmount;
        ExchangeRate = from.ExchangeRate;
        BankCode = from.BankCode;
        BatchId = from.BatchId;
        SourceKey = from.SourceKey;
        ExtraFields = from.ExtraFieldList;
    }

    /// <summary>The id, unique within one ledger.</summary>
    public PaymentId Id { get; }

    /// <summary>The day the bank booked it.</summary>
    public LocalDate BookingDate { get; }

    /// <summary>The value date, or null where not stated.</summary>
    public LocalDate? ValueDate { get; }

    /// <summary>What was credited, above zero, in the currency of the account.</summary>
    public Money Amount { get; }

    /// <summary>How it came; unknown by default.</summary>
    public PaymentMethod Method { get; }

    /// <summary>The creditor's account that was credited, as IBAN or as the bank names it, or null.</summary>
    public string? CreditedAccount { get; }

    /// <summary>Whose account the money came from; <see cref="Party.Unknown"/> where not stated.</summary>
    public Party Payer { get; }

    /// <summary>On whose behalf it was paid, where the bank says so, or null.</summary>
    public Party? UltimateDebtor { get; }

    /// <summary>The free text, its lines joined as the format says; empty where there is none.</summary>
    public string Remittance { get; }

    /// <summary>The free text line by line as transmitted; empty where the lines are not known.</summary>
    public IReadOnlyList<string> RemittanceLines { get; }

    /// <summary>Creditor references given in structured form (RF, QRR, OGM, …), as transmitted.</summary>
    public IReadOnlyList<string> StructuredReferences { get; }

    /// <summary>Documents named in structured form, with their amounts.</summary>
    public IReadOnlyList<ReferredDocument> ReferredDocuments { get; }

    /// <summary>The payer's end-to-end id, or null; <c>NOTPROVIDED</c>, the ISO 20022 word for none, becomes null.</summary>
    public string? EndToEndId { get; }

    /// <summary>The mandate of a direct debit, or null.</summary>
    public string? MandateId { get; }

    /// <summary>The charges that the bank states.</summary>
    public IReadOnlyList<PaymentCharge> Charges { get; }

    /// <summary>What the payer ordered, where it differs from what arrived, in the currency ordered, or null.</summary>
    public Money? InstructedAmount { get; }

    /// <summary>The rate that the bank applied, or null.</summary>
    public ExchangeRate? ExchangeRate { get; }

    /// <summary>The bank's transaction code, such as <c>PMNT/RCDT/ESCT</c>, or null.</summary>
    public string? BankCode { get; }

    /// <summary>The batch entry it was booked in, or null.</summary>
    public string? BatchId { get; }

    /// <summary>Where it was read: account, statement and position, so that the same transaction read twice is recognised; or null.</summary>
    public string? SourceKey { get; }

    /// <summary>What the format carried beyond all this.</summary>
    public IReadOnlyList<ExtraField> ExtraFields { get; }

    /// <summary>A builder with all fields of this payment.</summary>
    public PaymentBuilder ToBuilder() => new()
    {
        Id = Id,
        BookingDate = BookingDate,
        ValueDate = ValueDate,
        Amount = Amount,
        Method = Method,
        CreditedAccount = CreditedAccount,
        Payer = Payer,
        UltimateDebtor = UltimateDebtor,
        Remittance = Remittance,
        RemittanceLines = [.. RemittanceLines],
        StructuredReferences = [.. StructuredReferences],
        ReferredDocuments = [.. ReferredDocuments],
        EndToEndId = EndToEndId,
        MandateId = MandateId,
        Charges = [.. Charges],
        InstructedAmount = InstructedAmount,
        ExchangeRate = ExchangeRate,
        BankCode = BankCode,
        BatchId = BatchId,
        SourceKey = SourceKey,
        ExtraFields = [.. ExtraFields],
    };

    /// <summary>Returns id and amount.</summary>
    public override string ToString() => $"{Id} {Amount}";
}
