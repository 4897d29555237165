using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>An invoice was issued: each of its instalments becomes an open item.</summary>
/// <param name="Invoice">The invoice. The effective date of the entry is normally its issue date.</param>
public sealed record InvoiceIssued(Invoice Invoice) : EntryPayload
{
    /// <summary>The invoice.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public Invoice Invoice { get; } = Invoice ?? throw new ArgumentNullException(nameof(Invoice));
}
