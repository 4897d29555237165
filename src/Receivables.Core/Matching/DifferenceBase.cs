using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Of what the rate of a difference is taken.</summary>
[Experimental(MatchingExperiment.Id)]
public enum DifferenceBase
{
    /// <summary>Of what is open, VAT included.</summary>
    Open = 0,

    /// <summary>Of the amount without VAT. Only documents that state their VAT by rate, and of which nothing is settled, have one.</summary>
    Net = 1,
}
