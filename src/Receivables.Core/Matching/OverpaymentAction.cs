using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What is done with a payment that is more than what it names.</summary>
[Experimental(MatchingExperiment.Id)]
public enum OverpaymentAction
{
    /// <summary>It is suggested, and a person decides.</summary>
    Hold = 0,

    /// <summary>It is applied by itself where all items are named, belong to one customer who is known to pay, nothing else is named, and the answer is certain; the rest stands on that customer's account.</summary>
    ApplyRestOnAccount = 1,
}
