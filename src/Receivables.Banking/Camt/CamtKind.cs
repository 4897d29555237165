namespace Receivables.Banking.Camt;

/// <summary>Which of the three bank to customer messages a document is.</summary>
internal enum CamtKind
{
    Unknown = 0,
    Report052 = 52,
    Statement053 = 53,
    Notification054 = 54,
}
