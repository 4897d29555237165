using NodaTime;
using Receivables.Internals;

namespace Receivables;

/// <summary>The fields that the builders of invoices and credit notes share.</summary>
/// <typeparam name="T">The document.</typeparam>
/// <remarks>Texts have 1 to 500 characters, of which one is not blank; what is not known is null. Dates are of the ISO calendar.</remarks>
public abstract class DocumentBuilder<T> : NounBuilder<T>
    where T : Document
{
    private OptionalList<VatAmount> _vatAmounts;
    private OptionalList<string> _purchaseOrders;

    private protected DocumentBuilder()
    {
    }

    /// <summary>Required.</summary>
    public DocumentNumber Number { get; set; }

    /// <summary>Required.</summary>
    public CustomerId Customer { get; set; }

    /// <summary>Required.</summary>
    public LocalDate? IssueDate { get; set; }

    /// <summary>Required: the gross amount, above zero.</summary>
    public Money Amount { get; set; }

    /// <inheritdoc cref="Document.VatAmounts"/>
    public IList<VatAmount> VatAmounts { get => _vatAmounts.Items; init => _vatAmounts.Items = value; }

    /// <inheritdoc cref="Document.PaymentReference"/>
    public string? PaymentReference { get; set; }

    /// <inheritdoc cref="Document.PurchaseOrders"/>
    public IList<string> PurchaseOrders { get => _purchaseOrders.Items; init => _purchaseOrders.Items = value; }

    internal DocumentFields Fields => new()
    {
        Number = Number,
        Customer = Customer,
        IssueDate = IssueDate!.Value,
        Amount = Amount,
        VatAmounts = _vatAmounts.ToValueList(),
        PaymentReference = PaymentReference,
        PurchaseOrders = _purchaseOrders.ToValueList(),
    };

    private protected override void Check(List<FieldProblem> problems)
    {
        Field.Require(problems, nameof(Number), !Number.IsEmpty, "A document needs a number.");
        Field.Require(problems, nameof(Customer), !Customer.IsEmpty, "A document needs a customer.");
        Field.Require(problems, nameof(IssueDate), IssueDate is not null, "A document needs an issue date.");
        Field.Require(problems, nameof(Amount), Amount.IsPositive, "The amount is gross and above zero, for credit notes too.");
        Field.CheckDate(problems, nameof(IssueDate), IssueDate);
        Field.CheckOptional(problems, nameof(PaymentReference), PaymentReference);
        if (_purchaseOrders.Count > 0)
        {
            Field.CheckEach(problems, nameof(PurchaseOrders), PurchaseOrders);
        }

        CheckVat(problems);
    }

    private void CheckVat(List<FieldProblem> problems)
    {
        if (_vatAmounts.Count == 0 || !Amount.IsPositive)
        {
            return;
        }

        (ExactSum gross, ExactSum net, ExactSum vat) = (new(Amount.Currency), new(Amount.Currency), new(Amount.Currency));
        for (int i = 0; i < _vatAmounts.Count; i++)
        {
            gross.Add(_vatAmounts[i].Gross);
            net.Add(_vatAmounts[i].Net);
            vat.Add(_vatAmounts[i].Vat);
        }

        Field.Require(problems, nameof(VatAmounts), gross.HasOneCurrency, "Net and VAT are in another currency than the amount.");
        Field.Require(problems, nameof(VatAmounts), !gross.HasOneCurrency || gross.Matches(Amount), "Net and VAT do not sum to the gross amount.");
        Field.Require(problems, nameof(VatAmounts), vat.Fits && net.Fits, "Net or VAT is too large.");
    }
}
