namespace Receivables.Ledgers.Columns;

/// <summary>What never changes of one open item.</summary>
/// <param name="IdPlace">Where the number of its document is kept.</param>
/// <param name="Part">The part of its document, as in its id.</param>
/// <param name="Document">Where the document it comes from is kept.</param>
/// <param name="RelatesTo">Where the number of the document it belongs to is kept.</param>
/// <param name="Customer">The row of the customer.</param>
/// <param name="IssueDay">The day of the document.</param>
/// <param name="DueDay">The day on which it is due.</param>
/// <param name="Entry">The entry that opened it.</param>
/// <param name="PreviousOfCustomer">The item of the same customer before it, or -1.</param>
/// <param name="Currency">The currency of all its amounts.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct ItemRow(
    uint IdPlace, int Part, uint Document, uint RelatesTo, int Customer, int IssueDay, int DueDay, int Entry, int PreviousOfCustomer, Currency Currency, ItemKind Kind);
