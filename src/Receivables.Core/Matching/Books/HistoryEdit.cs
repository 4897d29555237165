using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>What becomes of the history of a book.</summary>
/// <param name="after">See <see cref="After"/>.</param>
/// <param name="settled">See <see cref="Settled"/>.</param>
/// <param name="received">See <see cref="Received"/>.</param>
/// <param name="since">See <see cref="Since"/>.</param>
internal sealed class HistoryEdit(MatchingHistory after, SettledEdit settled, IReadOnlyList<Payment> received, LocalDate since)
{
    /// <summary>The history afterwards.</summary>
    internal MatchingHistory After { get; } = after;

    /// <summary>What became of the settled documents.</summary>
    internal SettledEdit Settled { get; } = settled;

    /// <summary>The payments that it did not know.</summary>
    internal IReadOnlyList<Payment> Received { get; } = received;

    /// <summary>The first day of which it knows payments.</summary>
    internal LocalDate Since { get; } = since;
}
