namespace Receivables.Ledgers.Reading;

/// <summary>A line of a statement before it has a balance.</summary>
internal readonly record struct LineDraft(StatementLineKind Kind, DocumentNumber Document, PaymentId Payment, int? DueDay, long Amount);
