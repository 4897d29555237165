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
