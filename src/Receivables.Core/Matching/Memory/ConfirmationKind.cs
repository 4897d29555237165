using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What a person said of a payment.</summary>
[Experimental(MatchingExperiment.Id)]
public enum ConfirmationKind
{
    /// <summary>What the engine suggested first, or applied, is right.</summary>
    AsSuggested = 0,

    /// <summary>It settles something else: an alternative, or what the person found.</summary>
    Corrected = 1,

    /// <summary>It is a customer's, and settles nothing that is open.</summary>
    OnAccount = 2,

    /// <summary>It is no customer's.</summary>
    SomebodyElse = 3,
}
