namespace Receivables.Matching.Documents;

/// <summary>Which of several items alike a text surely tells, and where it does so: kept while the payment is looked at, so that nothing is read again to say why.</summary>
/// <param name="Peer">The first of those alike; −1 before any were looked at.</param>
/// <param name="Item">The one that is told; −1 for none.</param>
/// <param name="By">By what.</param>
/// <param name="Atom">The atom of the text with which the month, the day or the number begins.</param>
internal readonly record struct Telling(int Peer, int Item, ToldBy By, int Atom)
{
    /// <summary>No items alike were looked at.</summary>
    internal static Telling Unasked { get; } = Nothing(-1);

    /// <summary>The text tells none of those alike.</summary>
    internal static Telling Nothing(int peer) => new(peer, -1, ToldBy.Month, -1);
}
