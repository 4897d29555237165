using NodaTime;

namespace Receivables.Ledgers;

/// <summary>One item of a ledger with what is left of it, as of a date.</summary>
/// <remarks>
/// <para>Amounts are signed: positive where the customer owes, negative for credits. Always
/// <c>Original = Settled + Adjusted + Moved + Open</c>, and <see cref="Open"/> is zero or has the sign of <see cref="Original"/> and is never larger.</para>
/// <para>Immutable; equal when all parts are; safe to share between threads.</para>
/// </remarks>
public sealed record OpenItem
{
    internal OpenItem(ItemId id, ItemKind kind, CustomerId customer, LocalDate issueDate, LocalDate dueDate, Money original, Money settled, Money adjusted, Money moved, Document? document = null, DocumentNumber? relatesTo = null)
    {
        Id = id;
        Kind = kind;
        Customer = customer;
        IssueDate = issueDate;
        DueDate = dueDate;
        Original = original;
        Settled = settled;
        Adjusted = adjusted;
        Moved = moved;
        Open = original - settled - adjusted - moved;
        Document = document;
        RelatesTo = relatesTo;
    }

    /// <summary>Makes the items of an invoice that another system keeps, so that payments can be matched without a ledger.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="open">What is open of the whole, from zero to its amount; null for all of it. What is settled counts for the earliest instalments first.</param>
    /// <returns>One item, or one an instalment, in order of due date.</returns>
    /// <exception cref="ArgumentException">The open amount is below zero or above the invoice's, or in another currency.</exception>
    public static IReadOnlyList<OpenItem> Of(Invoice invoice, Money? open = null)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        Money zero = Money.Zero(invoice.Amount.Currency);
        Money settled = SettledOf(invoice, open);
        ItemKind kind = KindOf(invoice);
        var items = new List<OpenItem>(invoice.InstalmentCount);
        foreach (Instalment part in invoice.Instalments)
        {
            Money here = Money.Min(settled, part.Amount);
            settled -= here;
            items.Add(new(part.Item, kind, invoice.Customer, invoice.IssueDate, part.DueDate, part.Amount, here, zero, zero, invoice));
        }

        return items;
    }

    /// <summary>Makes the item of a credit note that another system keeps.</summary>
    /// <param name="note">The credit note.</param>
    /// <param name="open">What is open of it, unsigned, from zero to its amount; null for all of it.</param>
    /// <exception cref="ArgumentException">The open amount is below zero or above the credit note's, or in another currency.</exception>
    public static OpenItem Of(CreditNote note, Money? open = null)
    {
        ArgumentNullException.ThrowIfNull(note);
        Money zero = Money.Zero(note.Amount.Currency);
        return new(new ItemId(note.Number), ItemKind.CreditNote, note.Customer, note.IssueDate, note.IssueDate, -note.Amount, -SettledOf(note, open), zero, zero, note, note.Corrects);
    }

    /// <summary>What the items of an invoice are.</summary>
    internal static ItemKind KindOf(Invoice invoice) =>
        invoice.Kind == InvoiceKind.Deposit ? ItemKind.Deposit : invoice.InstalmentCount > 1 ? ItemKind.Instalment : ItemKind.Invoice;

    /// <summary>What the item is that an adjustment opens.</summary>
    internal static ItemKind KindOf(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Withholding => ItemKind.Withholding,
        AdjustmentKind.Retention => ItemKind.Retention,
        _ => ItemKind.Deduction,
    };

    private static Money SettledOf(Document document, Money? open)
    {
        if (open is { } left && (left.Currency != document.Amount.Currency || left.IsNegative || left > document.Amount))
        {
            throw new ArgumentException($"Of {document} at least nothing and at most all is open, not {left}.", nameof(open));
        }

        return document.Amount - (open ?? document.Amount);
    }

    /// <summary>The item.</summary>
    public ItemId Id { get; }

    /// <summary>What it is.</summary>
    public ItemKind Kind { get; }

    /// <summary>Who owes it, or is owed.</summary>
    public CustomerId Customer { get; }

    /// <summary>The date of the document.</summary>
    public LocalDate IssueDate { get; }

    /// <summary>The day on which it is due; it is late from the day after. A credit is due on its issue date.</summary>
    public LocalDate DueDate { get; }

    /// <summary>The amount at first.</summary>
    public Money Original { get; }

    /// <summary>What cash and credits have settled.</summary>
    public Money Settled { get; }

    /// <summary>What was settled without cash: discounts, differences, write-offs.</summary>
    public Money Adjusted { get; }

    /// <summary>What became an item of its own: a withholding, a retention, a deduction.</summary>
    public Money Moved { get; }

    /// <summary>What is left.</summary>
    public Money Open { get; }

    /// <summary>The invoice or credit note it comes from; null for fees, interest and moved parts.</summary>
    public Document? Document { get; }

    /// <summary>The document that a fee, interest, a moved part or a credit belongs to, or null.</summary>
    public DocumentNumber? RelatesTo { get; }

    /// <summary>How many days past due it is on a day: 0 or below while not late.</summary>
    /// <param name="asOf">The day.</param>
    public int DaysPastDue(LocalDate asOf) => Period.DaysBetween(DueDate, asOf);

    /// <summary>Returns the item and what is open.</summary>
    public override string ToString() => $"{Id} {Open}";
}
