using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Whether what a text names is open for exactly the amount of a payment.</summary>
[Experimental(MatchingExperiment.Id)]
public enum DocumentAgreement
{
    /// <summary>No open document is named.</summary>
    NothingNamed = 0,

    /// <summary>All that is named, one item or several together, is open for exactly the amount, and no part of it is.</summary>
    Agrees = 1,

    /// <summary>One of several items that are named is open for exactly the amount; all of them together are not.</summary>
    OneAgrees = 2,

    /// <summary>More than one of the items that are named, or one of them and all together, are open for exactly the amount: which one is meant is not known.</summary>
    SeveralAgree = 3,

    /// <summary>Neither one item that is named nor all together are open for exactly the amount.</summary>
    Differs = 4,

    /// <summary>All that is named is open in another currency than that of the payment.</summary>
    OtherCurrency = 5,
}
