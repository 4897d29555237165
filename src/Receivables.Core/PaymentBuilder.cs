using NodaTime;

namespace Receivables;

/// <summary>Makes a <see cref="Payment"/>; the fields mean what they mean there.</summary>
/// <remarks>
/// What a bank transmits is kept as given, blanks included. Names, codes, ids and references have at most 500 characters each; the remittance text, each of its
/// lines and the values of extra fields at most 1,048,576.
/// </remarks>
public sealed partial class PaymentBuilder : NounBuilder<Payment>
{
    /// <summary>Required.</summary>
    public PaymentId Id { get; set; }

    /// <summary>Required.</summary>
    public LocalDate? BookingDate { get; set; }

    /// <inheritdoc cref="Payment.ValueDate"/>
    public LocalDate? ValueDate { get; set; }

    /// <summary>Required: above zero.</summary>
    public Money Amount { get; set; }

    /// <inheritdoc cref="Payment.Method"/>
    public PaymentMethod Method { get; set; }

    /// <inheritdoc cref="Payment.CreditedAccount"/>
    public string? CreditedAccount { get; set; }

    /// <inheritdoc cref="Payment.Payer"/>
    public Party Payer { get; set; } = Party.Unknown;

    /// <inheritdoc cref="Payment.UltimateDebtor"/>
    public Party? UltimateDebtor { get; set; }

    /// <inheritdoc cref="Payment.Remittance"/>
    public string Remittance { get; set; } = "";

    /// <inheritdoc cref="Payment.RemittanceLines"/>
    public IList<string> RemittanceLines { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Payment.StructuredReferences"/>
    public IList<string> StructuredReferences { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Payment.ReferredDocuments"/>
    public IList<ReferredDocument> ReferredDocuments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Payment.EndToEndId"/>
    public string? EndToEndId { get; set; }

    /// <inheritdoc cref="Payment.MandateId"/>
    public string? MandateId { get; set; }

    /// <inheritdoc cref="Payment.Charges"/>
    public IList<PaymentCharge> Charges { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Payment.InstructedAmount"/>
    public Money? InstructedAmount { get; set; }

    /// <inheritdoc cref="Payment.ExchangeRate"/>
    public ExchangeRate? ExchangeRate { get; set; }

    /// <inheritdoc cref="Payment.BankCode"/>
    public string? BankCode { get; set; }

    /// <inheritdoc cref="Payment.BatchId"/>
    public string? BatchId { get; set; }

    /// <inheritdoc cref="Payment.SourceKey"/>
    public string? SourceKey { get; set; }

    /// <inheritdoc cref="Payment.ExtraFields"/>
    public IList<ExtraField> ExtraFields { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    private protected override Payment Create() => new(this);
}
