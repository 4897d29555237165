using System.Diagnostics.CodeAnalysis;

namespace Receivables.Analytics;

/// <summary>From which date the age of an open item counts.</summary>
[Experimental("RCV0001")]
public enum AgingBasis
{
    /// <summary>From the due date, the default: age is days past due, and an item that is due today is not late.</summary>
    DueDate = 0,

    /// <summary>From the date of the document: age is days since it was issued.</summary>
    InvoiceDate = 1,
}
