namespace Receivables.Ledgers.Posting;

/// <summary>Why one entry cannot stand, before anybody knows its place in a batch.</summary>
internal sealed record Fault(RefusalReason Reason, string Message);
