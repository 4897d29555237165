using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>How much a rule is trusted by those who wrote it. No probability: nobody measured it.</summary>
[Experimental(MatchingExperiment.Id)]
public enum RuleConfidence
{
    /// <summary>A hint.</summary>
    Low = 0,

    /// <summary>Likely.</summary>
    Medium = 1,

    /// <summary>Trusted.</summary>
    High = 2,
}
