namespace Receivables;

/// <summary>A credit note: it takes back an amount that was invoiced.</summary>
/// <remarks>Its amount is positive; as an open item it is negative. Made by <see cref="CreditNoteBuilder"/>.</remarks>
public sealed record CreditNote : Document
{
    internal CreditNote(in DocumentFields fields, DocumentNumber? corrects)
        : base(fields) =>
        Corrects = corrects;

    /// <summary>The invoice it corrects, or null where it names none.</summary>
    public DocumentNumber? Corrects { get; }

    /// <summary>A builder with all fields of this credit note.</summary>
    public CreditNoteBuilder ToBuilder() => new()
    {
        Number = Number,
        Customer = Customer,
        IssueDate = IssueDate,
        Amount = Amount,
        VatAmounts = [.. VatAmounts],
        PaymentReference = PaymentReference,
        PurchaseOrders = [.. PurchaseOrders],
        Corrects = Corrects,
    };
}
