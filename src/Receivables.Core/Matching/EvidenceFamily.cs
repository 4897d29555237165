using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What a piece of evidence is about. Inside a family the strongest counts; only families add.</summary>
[Experimental(MatchingExperiment.Id)]
public enum EvidenceFamily
{
    /// <summary>What the payment names: numbers, references, orders.</summary>
    Document = 0,

    /// <summary>Who pays: account and name.</summary>
    Payer = 1,

    /// <summary>How the amount fits.</summary>
    Amount = 2,

    /// <summary>Which set of the payer's items it is: one, several, all, or none of them.</summary>
    Combination = 3,

    /// <summary>When it was booked.</summary>
    Time = 4,
}
