using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Which way a payment may differ from what is open.</summary>
[Experimental(MatchingExperiment.Id)]
public enum DifferenceDirection
{
    /// <summary>Less may be paid than is open.</summary>
    Less = 0,

    /// <summary>More may be paid than is open.</summary>
    More = 1,

    /// <summary>Either.</summary>
    Both = 2,
}
