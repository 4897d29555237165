using Receivables.Journal;

namespace Receivables.Ledgers.Twin;

/// <summary>An entry of the twin with what it does, and what it says about the control accounts.</summary>
internal sealed record PlainEntry(JournalEntry Entry, int Index, List<PlainEffect> Effects, List<(Currency Currency, bool Unidentified, decimal Amount)> Controls);
