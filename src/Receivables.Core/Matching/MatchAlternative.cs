using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables.Matching;

/// <summary>Another answer to what a payment settles.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchAlternative
{
    internal MatchAlternative(double confidence, IEnumerable<MatchedItem> items, Money unapplied)
    {
        Confidence = confidence;
        Items = ValueList<MatchedItem>.From(items);
        Unapplied = unapplied;
    }

    /// <summary>How likely it is, from 0 to 1; not a number where the method of the policy is not <see cref="MatchingMethod.Odds"/>.</summary>
    public double Confidence { get; }

    /// <summary>What it does to each item, in the order of the book.</summary>
    public IReadOnlyList<MatchedItem> Items { get; }

    /// <summary>What is left of the payment.</summary>
    public Money Unapplied { get; }

    /// <summary>The customer who owes all of it; null where there are several.</summary>
    public CustomerId? Customer => Items.All(i => i.Item.Customer == Items[0].Item.Customer) ? Items[0].Item.Customer : null;
}
