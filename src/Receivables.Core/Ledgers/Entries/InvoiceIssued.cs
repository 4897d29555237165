using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>An invoice was issued: each of its instalments becomes an open item.</summary>
/// <param name="Invoice">The invoice. The effective date of the entry is normally its issue date.</param>
public sealed record InvoiceIssued(Invoice Invoice) : EntryPayload;
