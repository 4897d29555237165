using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <summary>A movement with its day, while it is checked.</summary>
internal readonly record struct DatedMovement(int Day, Column Column, long Amount, long Effect);
