using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables.Matching;

/// <summary>What people said of one account, or of one name: whose payments came from it, and how often.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record PayerAlias
{
    internal PayerAlias(Iban account, string? name, IEnumerable<AliasCount> customers, long nobody)
    {
        Account = account;
        Name = name;
        Customers = ValueList<AliasCount>.From(customers);
        Nobody = nobody;
        Confirmations = nobody + Customers.Sum(c => c.Count);
    }

    /// <summary>The account; <c>default</c> where it is a name.</summary>
    public Iban Account { get; }

    /// <summary>The folded name; null where it is an account.</summary>
    public string? Name { get; }

    /// <summary>Whose payments came from it, by customer.</summary>
    public IReadOnlyList<AliasCount> Customers { get; }

    /// <summary>How often the payment was no customer's.</summary>
    public long Nobody { get; }

    /// <summary>How often anything was said of it.</summary>
    public long Confirmations { get; }

    /// <summary>How often it was confirmed to be a customer's.</summary>
    /// <param name="customer">The customer.</param>
    public long CountOf(CustomerId customer) => Customers.FirstOrDefault(c => c.Customer == customer).Count;

    /// <summary>The share of its next payments that is expected to be a customer's, from 0 to 1: (n + ½) ÷ (N + 3K ÷ 2 − ½), n confirmations of N, K customers. 0 where there is none.</summary>
    /// <param name="customer">The customer.</param>
    /// <remarks>
    /// With one customer that is the estimate of Krichevsky and Trofimov, (n + ½) ÷ (N + 1): counts with half a confirmation for and half a one against before anything was said. Each customer after the first
    /// was a surprise, and counts once for surprises to come.
    /// </remarks>
    public double ShareOf(CustomerId customer) => CountOf(customer) is > 0 and var count ? (count + 0.5) / Weight : 0;

    private double Weight => Confirmations + (1.5 * Customers.Count) - 0.5;

    /// <summary>Returns the account or name and how many customers it was confirmed for.</summary>
    public override string ToString() => $"{Name ?? Account.ToString()}: {string.Join(", ", Customers.Select(c => $"{c.Customer} {c.Count}"))}";
}
