using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>How far back a history goes.</summary>
/// <param name="since">See <see cref="Since"/>.</param>
/// <param name="days">How many days it is before the day of the book, with which it moves on; null where it stays.</param>
internal readonly struct HistoryWindow(LocalDate since, int? days)
{
    /// <summary>All that ever was.</summary>
    internal static HistoryWindow All { get; } = new(LocalDate.MinIsoValue, null);

    /// <summary>The first day.</summary>
    internal LocalDate Since { get; } = since;

    /// <summary>Whether it holds all that ever was.</summary>
    internal bool IsAll => Since == LocalDate.MinIsoValue && days is null;

    /// <summary>The window of a book of another day.</summary>
    internal HistoryWindow At(LocalDate asOf) => days is { } back ? new(asOf.PlusDays(-back), back) : this;
}
