using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What an entry changes in how an account or a name speaks for a customer.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
/// <param name="Account">The account; <c>default</c> where it is a name.</param>
/// <param name="Name">The folded name; null where it is an account.</param>
/// <param name="Customer">The customer.</param>
/// <param name="CountBefore">How often it was confirmed for the customer before.</param>
/// <param name="CountAfter">How often with the entry.</param>
/// <param name="WeightBefore">What it weighed before, in the book.</param>
/// <param name="WeightAfter">What it weighs with the entry.</param>
/// <param name="IsOnFile">Whether it is on file for the customer, and so speaks for it whatever is learned.</param>
[Experimental(MatchingExperiment.Id)]
public sealed record AliasChange(Iban Account, string? Name, CustomerId Customer, long CountBefore, long CountAfter, LogOdds WeightBefore, LogOdds WeightAfter, bool IsOnFile);
