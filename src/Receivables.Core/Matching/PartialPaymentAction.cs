using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What is done with a payment that is less than what it names.</summary>
[Experimental(MatchingExperiment.Id)]
public enum PartialPaymentAction
{
    /// <summary>It is suggested, and a person decides.</summary>
    Hold = 0,

    /// <summary>It is applied by itself where all items are named, neither the payer nor another number speaks against them, and the answer is certain: of several items the one due first is settled first. The rest of the last one stays open.</summary>
    ApplyWhereNamed = 1,
}
