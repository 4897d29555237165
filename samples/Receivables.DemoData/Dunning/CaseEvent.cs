namespace Receivables.DemoData.Dunning;

/// <summary>Something that happened between the company and a customer.</summary>
/// <param name="Date">When.</param>
/// <param name="Kind">The kind, as the table names it.</param>
/// <param name="CustomerId">With whom.</param>
/// <param name="Tag">The planted invoice that it is about; empty for the customer as a whole.</param>
/// <param name="Amount">How much it is about, in cents; <see langword="null"/> where that does not apply.</param>
/// <param name="Until">Until when a promise or a hold stands.</param>
/// <param name="Reason">In the words of whoever wrote it down.</param>
internal sealed record CaseEvent(LocalDate Date, string Kind, string CustomerId, string Tag, long? Amount, LocalDate? Until, string Reason);
