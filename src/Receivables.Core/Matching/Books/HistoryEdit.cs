using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>What becomes of the history of a book.</summary>
/// <param name="After">The history afterwards.</param>
/// <param name="Settled">What became of the settled documents.</param>
/// <param name="Received">The payments that it did not know.</param>
/// <param name="Since">The first day of which it knows payments.</param>
internal sealed record HistoryEdit(MatchingHistory After, SettledEdit Settled, IReadOnlyList<Payment> Received, LocalDate Since);
