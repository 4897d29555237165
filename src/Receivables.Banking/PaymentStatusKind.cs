namespace Receivables.Banking;

/// <summary>What a status code says of an order.</summary>
public enum PaymentStatusKind
{
    /// <summary>A code that is not known, or none.</summary>
    Unknown = 0,

    /// <summary>Received or on its way, not decided (<c>RCVD</c>, <c>PDNG</c>).</summary>
    Pending = 1,

    /// <summary>Accepted, checked or carried out (<c>ACTC</c>, <c>ACCP</c>, <c>ACSP</c>, <c>ACSC</c>, <c>ACCC</c>, <c>ACWC</c>, <c>ACWP</c>). Accepted is not paid: only the statement says that.</summary>
    Accepted = 2,

    /// <summary>Accepted in part: look at each transaction (<c>PART</c>).</summary>
    PartlyAccepted = 3,

    /// <summary>Refused (<c>RJCT</c>) or cancelled (<c>CANC</c>).</summary>
    Rejected = 4,
}
