namespace Receivables.Ledgers.Posting;

/// <summary>A fault and the row of the entry that has it.</summary>
internal readonly record struct FoldFault(int Entry, Fault Fault);
