namespace Receivables.Banking.Sepa;

/// <summary>The status codes of ISO 20022 (external payment group and transaction status codes).</summary>
internal static class PaymentStatusCodes
{
    internal static PaymentStatusKind KindOf(string? code) => code switch
    {
        "RCVD" or "PDNG" => PaymentStatusKind.Pending,
        "ACTC" or "ACCP" or "ACSP" or "ACSC" or "ACCC" or "ACWC" or "ACWP" or "ACFC" or "PATC" => PaymentStatusKind.Accepted,
        "PART" => PaymentStatusKind.PartlyAccepted,
        "RJCT" or "CANC" => PaymentStatusKind.Rejected,
        _ => PaymentStatusKind.Unknown,
    };
}
