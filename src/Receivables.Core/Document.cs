using NodaTime;
using Receivables.Internals;

namespace Receivables;

/// <summary>What an invoice and a credit note share.</summary>
/// <remarks>Immutable; equal when all fields are; safe to share between threads.</remarks>
public abstract record Document
{
    private readonly ValueList<VatAmount> _vatAmounts;
    private readonly ValueList<string> _purchaseOrders;

    private protected Document(in DocumentFields fields)
    {
        Number = fields.Number;
        Customer = fields.Customer;
        IssueDate = fields.IssueDate;
        Amount = fields.Amount;
        _vatAmounts = fields.VatAmounts;
        PaymentReference = fields.PaymentReference;
        _purchaseOrders = fields.PurchaseOrders;
    }

    /// <summary>The printed number, unique in the creditor's books.</summary>
    public DocumentNumber Number { get; }

    /// <summary>Whom it is for.</summary>
    public CustomerId Customer { get; }

    /// <summary>The date printed on it.</summary>
    public LocalDate IssueDate { get; }

    /// <summary>The gross amount, tax included, above zero for credit notes too.</summary>
    public Money Amount { get; }

    /// <summary>Net and VAT by rate, summing to <see cref="Amount"/>; empty where not stated.</summary>
    public IReadOnlyList<VatAmount> VatAmounts => _vatAmounts;

    /// <summary>The creditor reference printed for payers, such as an RF or QR reference, or null.</summary>
    public string? PaymentReference { get; }

    /// <summary>The customer's purchase orders it refers to.</summary>
    public IReadOnlyList<string> PurchaseOrders => _purchaseOrders;

    /// <summary>The VAT in total, or null where not stated.</summary>
    public Money? Vat => VatAmounts.Count == 0 ? null : Money.Sum(VatAmounts.Select(v => v.Vat), Amount.Currency);

    /// <summary>The net amount in total, or null where VAT is not stated.</summary>
    public Money? Net => VatAmounts.Count == 0 ? null : Money.Sum(VatAmounts.Select(v => v.Net), Amount.Currency);

    internal ReadOnlySpan<VatAmount> VatSpan => _vatAmounts.Span;

    internal ReadOnlySpan<string> PurchaseOrderSpan => _purchaseOrders.Span;

    /// <summary>Returns number and amount.</summary>
    public sealed override string ToString() => $"{Number} {Amount}";
}
