using NodaTime;

namespace Receivables.Tables;

/// <summary>One row of the table of invoices: the document, and what the table says about its settlement.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
public sealed record InvoiceRow
{
    internal InvoiceRow(Document document, Money? statedOpenAmount, LocalDate? paidDate, bool isDisputed, SourcePosition position)
    {
        Document = document;
        StatedOpenAmount = statedOpenAmount;
        PaidDate = paidDate;
        IsDisputed = isDisputed;
        Position = position;
    }

    /// <summary>The invoice, deposit invoice or credit note.</summary>
    public Document Document { get; }

    /// <summary>The document as an invoice, or null where it is a credit note.</summary>
    public Invoice? Invoice => Document as Invoice;

    /// <summary>The document as a credit note, or null where it is an invoice.</summary>
    public CreditNote? CreditNote => Document as CreditNote;

    /// <summary>What the column <c>open_amount</c> states: unsigned, from zero to the amount; null where it states nothing.</summary>
    public Money? StatedOpenAmount { get; }

    /// <summary>The day on which the item was settled in full, or null.</summary>
    public LocalDate? PaidDate { get; }

    /// <summary>Whether the customer disputes it; <c>false</c> where the column is empty.</summary>
    public bool IsDisputed { get; }

    /// <summary>Where the row begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>What is open of the document at the end of a day, unsigned also for a credit note.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>
    /// Zero before the issue date. With a paid date: zero from that day on, and the whole amount before it. Else the stated open amount, whose
    /// difference to the amount counts as settled on the issue date; else the whole amount.
    /// </returns>
    public Money OpenAt(LocalDate asOf)
    {
        if (asOf < Document.IssueDate || PaidDate <= asOf)
        {
            return Money.Zero(Document.Amount.Currency);
        }

        return PaidDate is null && StatedOpenAmount is { } open ? open : Document.Amount;
    }

    /// <summary>Returns the document, and where it was read.</summary>
    public override string ToString() => $"{Document} ({Position})";
}
