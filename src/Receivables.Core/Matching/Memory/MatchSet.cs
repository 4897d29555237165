using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Which of a customer's open items a payment settles.</summary>
[Experimental(MatchingExperiment.Id)]
public enum MatchSet
{
    /// <summary>One item, or the instalments of one document.</summary>
    SingleItem = 0,

    /// <summary>Several items, and none of the sets below.</summary>
    SeveralItems = 1,

    /// <summary>All that is due by some day, and not all there is.</summary>
    DueToDate = 2,

    /// <summary>All there is, two items and more.</summary>
    WholeBalance = 3,

    /// <summary>Nothing that is open.</summary>
    OnAccount = 4,
}
