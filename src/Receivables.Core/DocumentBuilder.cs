using NodaTime;
using Receivables.Internals;

namespace Receivables;

/// <summary>The fields that the builders of invoices and credit notes share.</summary>
/// <typeparam name="T">The document.</typeparam>
/// <remarks>Texts have 1 to 500 characters, of which one is not blank; what is not known is null. Dates are of the ISO calendar.</remarks>
public abstract class DocumentBuilder<T> : NounBuilder<T>
    where T : Document
{
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
    public IList<VatAmount> VatAmounts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Document.PaymentReference"/>
    public string? PaymentReference { get; set; }

    /// <inheritdoc cref="Document.PurchaseOrders"/>
    public IList<string> PurchaseOrders { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    private protected override void Check(List<FieldProblem> problems)
    {
        Field.Require(problems, nameof(Number), !Number.IsEmpty, "A document needs a number.");
        Field.Require(problems, nameof(Customer), !Customer.IsEmpty, "A document needs a customer.");
        Field.Require(problems, nameof(IssueDate), IssueDate is not null, "A document needs an issue date.");
        Field.Require(problems, nameof(Amount), Amount.IsPositive, "The amount is gross and above zero, for credit notes too.");
        Field.CheckDate(problems, nameof(IssueDate), IssueDate);
        Field.CheckOptional(problems, nameof(PaymentReference), PaymentReference);
        Field.CheckEach(problems, nameof(PurchaseOrders), PurchaseOrders);
        CheckVat(problems);
    }

    private void CheckVat(List<FieldProblem> problems)
    {
        if (VatAmounts.Count == 0 || !Amount.IsPositive)
        {
            return;
        }

        bool oneCurrency = ExactSum.HasOneCurrency(VatAmounts.Select(v => v.Gross), Amount);
        Field.Require(problems, nameof(VatAmounts), oneCurrency, "Net and VAT are in another currency than the amount.");
        Field.Require(problems, nameof(VatAmounts), !oneCurrency || ExactSum.Matches(VatAmounts.Select(v => v.Gross), Amount), "Net and VAT do not sum to the gross amount.");
        Field.Require(problems, nameof(VatAmounts), ExactSum.Fits(VatAmounts.Select(v => v.Vat)) && ExactSum.Fits(VatAmounts.Select(v => v.Net)), "Net or VAT is too large.");
    }
}
