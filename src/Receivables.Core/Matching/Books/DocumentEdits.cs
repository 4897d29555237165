using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>Which documents are settled by an edit, and which of those settled before are open again.</summary>
/// <param name="Settled">Those settled, with their dates.</param>
/// <param name="Reopened">The places of those open again among the settled documents of the history.</param>
internal sealed record DocumentEdits(IReadOnlyList<(SettledDocument Document, LocalDate Issued)> Settled, IReadOnlyList<int> Reopened);
