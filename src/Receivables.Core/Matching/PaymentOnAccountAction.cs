using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What is done with a payment of a customer who is known, of which nothing open has the number or the amount.</summary>
[Experimental(MatchingExperiment.Id)]
public enum PaymentOnAccountAction
{
    /// <summary>It is unmatched: the money stands on the customer's account, and a person looks at it.</summary>
    Hold = 0,

    /// <summary>
    /// It is applied by itself to no item: the money stands on the customer's account, and nobody has to look. Only where the account of the payer, or the one that was credited, is on file for that customer alone, nothing
    /// of the book is named, and no earlier payment says the same.
    /// </summary>
    ApplyWherePayerIsKnown = 1,
}
