namespace Receivables.Ledgers.Columns;

/// <summary>The gain or loss of one application, in the ledger's functional currency.</summary>
internal readonly record struct FxRow(int Entry, Currency Currency, long Amount);
