using NodaTime;

namespace Receivables.Ledgers;

/// <summary>An item that was issued, open or closed, as of a date.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
public sealed record IssuedItem
{
    internal IssuedItem(ItemId id, ItemKind kind, CustomerId customer, LocalDate issueDate, LocalDate dueDate, Money original, Money open, LocalDate? closedOn)
    {
        Id = id;
        Kind = kind;
        Customer = customer;
        IssueDate = issueDate;
        DueDate = dueDate;
        Original = original;
        Open = open;
        ClosedOn = closedOn;
    }

    /// <summary>The item.</summary>
    public ItemId Id { get; }

    /// <summary>What it is.</summary>
    public ItemKind Kind { get; }

    /// <summary>Who owes it, or is owed.</summary>
    public CustomerId Customer { get; }

    /// <summary>The date of the document.</summary>
    public LocalDate IssueDate { get; }

    /// <summary>The day on which it is due.</summary>
    public LocalDate DueDate { get; }

    /// <summary>The amount at first, signed.</summary>
    public Money Original { get; }

    /// <summary>What is left, signed.</summary>
    public Money Open { get; }

    /// <summary>The day from which nothing was open any more; null while something is.</summary>
    public LocalDate? ClosedOn { get; }

    /// <summary>Returns the item, the amount at first and what is open.</summary>
    public override string ToString() => $"{Id} {Original} {Open}";
}
