using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What is done with a difference that a rule allows.</summary>
[Experimental(MatchingExperiment.Id)]
public enum DifferenceAction
{
    /// <summary>It is suggested, and a person decides.</summary>
    Propose = 0,

    /// <summary>It is applied by itself where all items are named and the answer is certain; else it is suggested.</summary>
    Apply = 1,
}
