using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>How far back a history goes.</summary>
/// <param name="Since">The first day.</param>
/// <param name="Days">How many days it is before the day of the book, with which it moves on; null where it stays.</param>
internal readonly record struct HistoryWindow(LocalDate Since, int? Days)
{
    /// <summary>All that ever was.</summary>
    internal static HistoryWindow All { get; } = new(LocalDate.MinIsoValue, null);

    /// <summary>The window of a book of another day.</summary>
    internal HistoryWindow At(LocalDate asOf) => Days is { } days ? new(asOf.PlusDays(-days), days) : this;
}
