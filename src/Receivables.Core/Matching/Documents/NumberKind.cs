namespace Receivables.Matching.Documents;

/// <summary>What a number of the index is, the strongest first.</summary>
internal enum NumberKind : byte
{
    /// <summary>A reference with check digits that hold.</summary>
    CreditorReference = 0,

    /// <summary>The number of a document.</summary>
    Document = 1,

    /// <summary>A reference without check digits.</summary>
    PaymentReference = 2,

    /// <summary>A purchase order.</summary>
    PurchaseOrder = 3,

    /// <summary>The number of a document that is settled.</summary>
    Settled = 4,

    /// <summary>A purchase order without the letters before it, which a word for an order stands for in the text.</summary>
    OrderWithoutPrefix = 5,
}
