using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>How the amount of a payment differs from what it settles. Where several hold, the first in this order but <see cref="None"/>.</summary>
[Experimental(MatchingExperiment.Id)]
public enum MatchDifference
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>A discount was taken in its window.</summary>
    Discount = 1,

    /// <summary>A discount was taken that the terms did not grant on the booking date.</summary>
    LateDiscount = 2,

    /// <summary>A bank kept a charge.</summary>
    Charge = 3,

    /// <summary>Another adjustment.</summary>
    Other = 4,

    /// <summary>An item stays open in part.</summary>
    Partial = 5,

    /// <summary>Something of the payment is left.</summary>
    Excess = 6,
}
