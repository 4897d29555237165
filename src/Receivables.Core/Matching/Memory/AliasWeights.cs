using Receivables.Matching.Decisions;

namespace Receivables.Matching.Memory;

/// <summary>What an account or a name that people confirmed weighs in a book.</summary>
internal static class AliasWeights
{
    /// <summary>An account: what one on file weighs, times the share of its payments that is the customer's.</summary>
    internal static int OfAccount(PayerAlias alias, CustomerId customer, int customers) => Scale(Priors.IbanWeight(1, customers), alias.ShareOf(customer));

    /// <summary>A name: likewise, within the bound of a name.</summary>
    internal static int OfName(PayerAlias alias, CustomerId customer, int customers) => Math.Min(Priors.NameWeight(1, customers), Scale(Priors.IbanWeight(1, customers), alias.ShareOf(customer)));

    /// <summary>What an account or a name says of everybody for whom it was not confirmed: the rest of the shares, and no less than where it is on file for another.</summary>
    /// <param name="alias">The account or the name.</param>
    /// <param name="known">The shares, together, of the customers for whom it speaks.</param>
    /// <param name="least">The least, below zero.</param>
    internal static int OfOthers(PayerAlias alias, double known, int least) =>
        Math.Max(least, Logarithm.Units(alias.Customers.Count == 0 ? 0.5 / (alias.Confirmations + 1) : Math.Max(1e-9, 1 - known)));

    private static int Scale(int onFile, double share) => share > 0 ? Math.Max(0, onFile + Logarithm.Units(share)) : 0;
}
