using NodaTime;
using Receivables.Internals;

namespace Receivables;

/// <summary>Makes a <see cref="Payment"/>; the fields mean what they mean there.</summary>
/// <remarks>
/// What a bank transmits is kept as given, blanks included. Names, codes, ids and references have at most 500 characters each; the remittance text, each of its
/// lines and the values of extra fields at most 1,048,576.
/// </remarks>
public sealed partial class PaymentBuilder : NounBuilder<Payment>
{
    private OptionalList<string> _remittanceLines;
    private OptionalList<string> _structuredReferences;
    private OptionalList<ReferredDocument> _referredDocuments;
    private OptionalList<PaymentCharge> _charges;
    private OptionalList<ExtraField> _extraFields;

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
    public IList<string> RemittanceLines { get => _remittanceLines.Items; init => _remittanceLines.Items = value; }

    /// <inheritdoc cref="Payment.StructuredReferences"/>
    public IList<string> StructuredReferences { get => _structuredReferences.Items; init => _structuredReferences.Items = value; }

    /// <inheritdoc cref="Payment.ReferredDocuments"/>
    public IList<ReferredDocument> ReferredDocuments { get => _referredDocuments.Items; init => _referredDocuments.Items = value; }

    /// <inheritdoc cref="Payment.EndToEndId"/>
    public string? EndToEndId { get; set; }

    /// <inheritdoc cref="Payment.MandateId"/>
    public string? MandateId { get; set; }

    /// <inheritdoc cref="Payment.Charges"/>
    public IList<PaymentCharge> Charges { get => _charges.Items; init => _charges.Items = value; }

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
    public IList<ExtraField> ExtraFields { get => _extraFields.Items; init => _extraFields.Items = value; }

    internal ValueList<string> RemittanceLineList => _remittanceLines.ToValueList();

    internal ValueList<string> StructuredReferenceList => _structuredReferences.ToValueList();

    internal ValueList<ReferredDocument> ReferredDocumentList => _referredDocuments.ToValueList();

    internal ValueList<PaymentCharge> ChargeList => _charges.ToValueList();

    internal ValueList<ExtraField> ExtraFieldList => _extraFields.ToValueList();

    private protected override Payment Create() => new(this);
}
