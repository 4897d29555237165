using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What is to be done with a payment.</summary>
[Experimental(MatchingExperiment.Id)]
public enum MatchDecision
{
    /// <summary>It settles the items of the proposal: proven. Without items it stands on the account of its payer, as <see cref="MatchingPolicy.PaymentsOnAccount"/> allows.</summary>
    Apply = 0,

    /// <summary>A person decides; the proposal holds the likeliest answer and the alternatives.</summary>
    Review = 1,

    /// <summary>Nothing open fits well enough to be proposed.</summary>
    Unmatched = 2,
}
