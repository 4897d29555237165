namespace Receivables.Ledgers.Columns;

/// <summary>What never changes of one open item.</summary>
/// <param name="Id">The item.</param>
/// <param name="Document">The document it comes from, or null.</param>
/// <param name="RelatesTo">The document it belongs to, or <c>default</c>.</param>
/// <param name="Customer">The row of the customer.</param>
/// <param name="IssueDay">The day of the document.</param>
/// <param name="DueDay">The day on which it is due.</param>
/// <param name="Entry">The entry that opened it.</param>
/// <param name="PreviousOfCustomer">The item of the same customer before it, or -1.</param>
/// <param name="Currency">The currency of all its amounts.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct ItemRow(
    ItemId Id, Document? Document, DocumentNumber RelatesTo, int Customer, int IssueDay, int DueDay, int Entry, int PreviousOfCustomer, Currency Currency, ItemKind Kind);
