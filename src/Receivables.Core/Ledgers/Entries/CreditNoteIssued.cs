using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>A credit note was issued: a negative open item, until an application uses it or it is refunded.</summary>
/// <param name="CreditNote">The credit note. The effective date of the entry is normally its issue date.</param>
public sealed record CreditNoteIssued(CreditNote CreditNote) : EntryPayload
{
    /// <summary>The credit note.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public CreditNote CreditNote { get; } = CreditNote ?? throw new ArgumentNullException(nameof(CreditNote));
}
