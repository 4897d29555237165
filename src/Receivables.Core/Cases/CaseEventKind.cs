namespace Receivables.Cases;

/// <summary>What happened to a customer or an invoice that changes how it is followed up.</summary>
public enum CaseEventKind
{
    /// <summary>The customer disputes the invoice, in whole or by an amount: that part is not reminded.</summary>
    Dispute = 0,

    /// <summary>A dispute ended: reminders go on.</summary>
    DisputeResolved = 1,

    /// <summary>The customer promised to pay by a day: no reminder up to and on that day.</summary>
    Promise = 2,

    /// <summary>Reminders are held by decision, until a day or until released.</summary>
    Hold = 3,

    /// <summary>A hold ended.</summary>
    Release = 4,

    /// <summary>The customer is insolvent: reminders stop for good.</summary>
    Insolvency = 5,

    /// <summary>A note without effect.</summary>
    Note = 6,
}
