using NodaTime;

namespace Receivables.Ledgers.Twin;

/// <summary>An item of the twin, equal to itself only: an id may be used again after a reversal.</summary>
internal sealed class PlainItem(
    ItemId id, int entry, ItemKind kind, CustomerId customer, Currency currency, LocalDate issued, LocalDate due, DocumentNumber? relatesTo, Document? document)
{
    internal ItemId Id { get; } = id;

    /// <summary>The entry that opened it.</summary>
    internal int Entry { get; } = entry;

    internal ItemKind Kind { get; } = kind;

    internal CustomerId Customer { get; } = customer;

    internal Currency Currency { get; } = currency;

    internal LocalDate Issued { get; } = issued;

    internal LocalDate Due { get; } = due;

    internal DocumentNumber? RelatesTo { get; } = relatesTo;

    internal Document? Document { get; } = document;

    internal bool IsCredit => Kind is ItemKind.CreditNote or ItemKind.DepositCredit;
}
