using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>How an engine decides.</summary>
[Experimental(MatchingExperiment.Id)]
public enum MatchingMethod
{
    /// <summary>Evidence weighed as odds: it applies what it can prove.</summary>
    Odds = 0,

    /// <summary>Business Central's table of payment application rules. States no probability.</summary>
    BusinessCentral = 1,

    /// <summary>The oldest items of a known payer, else the documents named. States no probability.</summary>
    OldestFirst = 2,
}
