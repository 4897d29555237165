namespace Receivables.Reporting.Decisions;

/// <summary>What became of a payment, in the order in which the page sums it up.</summary>
internal enum DecisionGroup
{
    /// <summary>It settles items.</summary>
    Applied = 0,

    /// <summary>A person decides.</summary>
    ForReview = 1,

    /// <summary>Nothing open fits.</summary>
    Unmatched = 2,

    /// <summary>It was booked before; it is counted apart from what was received.</summary>
    AlreadyInLedger = 3,
}
