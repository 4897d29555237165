using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;
using Receivables.Matching.Explanations;
using Receivables.Matching.Memory;
using Receivables.Matching.Payers;

namespace Receivables.Matching;

/// <summary>What a confirmation, or its undo, changes in the payer memory.</summary>
/// <remarks>It holds facts; the sentences for a person are made by <see cref="Explain"/>. Immutable; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MemoryEffect
{
    private readonly string? _customerName;

    private MemoryEffect(IEnumerable<AliasChange> aliases, PayerHabits? before, PayerHabits? after, MatchingBook book)
    {
        Aliases = ValueList<AliasChange>.From(aliases);
        HabitsBefore = before;
        HabitsAfter = after;
        Book = book;
        _customerName = after?.Customer is { } customer ? NameOf(customer) : null;
    }

    /// <summary>Accounts and names whose weight, or count, changes: accounts first, then by customer.</summary>
    public IReadOnlyList<AliasChange> Aliases { get; }

    /// <summary>The habits of the customer before; null where the entry teaches none.</summary>
    public PayerHabits? HabitsBefore { get; }

    /// <summary>The habits of the customer with the entry; null where it teaches none.</summary>
    public PayerHabits? HabitsAfter { get; }

    internal MatchingBook Book { get; }

    /// <summary>Whether anything changes.</summary>
    public bool IsNone => Aliases.Count == 0 && HabitsAfter is null;

    /// <summary>Sentences for a person, one line each without a full stop.</summary>
    /// <param name="language">The language; English unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is none.</exception>
    public string Explain(ExplanationLanguage language = ExplanationLanguage.English) => MemoryText.Explain(this, _customerName, Wording.Of(language));

    /// <summary>Returns the sentences.</summary>
    public override string ToString() => Explain();

    internal static MemoryEffect Between(PayerMemory before, PayerMemory after, MatchConfirmed? match, MatchingBook book)
    {
        if (match is null || ReferenceEquals(before, after))
        {
            return new([], null, null, book);
        }

        IEnumerable<AliasChange> accounts = Changes(before.FindAccount(match.Account), after.FindAccount(match.Account), book);
        IEnumerable<AliasChange> names = match.PayerName is { } name ? Changes(before.FindName(name), after.FindName(name), book) : [];
        return new(
            accounts.Concat(names), match.Customer is { } b ? before.HabitsOf(b) : null, match.Customer is { } a ? after.HabitsOf(a) : null, book);
    }

    internal string NameOf(CustomerId customer) => Book.FindCustomer(customer)?.Name ?? customer.Value;

    private static IEnumerable<AliasChange> Changes(PayerAlias? before, PayerAlias? after, MatchingBook book)
    {
        IEnumerable<CustomerId> customers = (before?.Customers ?? []).Concat(after?.Customers ?? []).Select(c => c.Customer).Distinct().Order();
        (Iban account, string? name) = ((after ?? before)?.Account ?? default, (after ?? before)?.Name);
        return customers
            .Select(c => new AliasChange(account, name, c, before?.CountOf(c) ?? 0, after?.CountOf(c) ?? 0, WeightOf(before, c, book), WeightOf(after, c, book), IsOnFile(account, name, book.FindCustomer(c))))
            .Where(c => c.CountBefore != c.CountAfter || c.WeightBefore != c.WeightAfter);
    }

    private static LogOdds WeightOf(PayerAlias? alias, CustomerId customer, MatchingBook book)
    {
        int customers = book.Index.Columns.Customers.Length;
        return alias is null ? LogOdds.Zero
            : LogOdds.FromUnits(alias.Name is null ? AliasWeights.OfAccount(alias, customer, customers) : AliasWeights.OfName(alias, customer, customers));
    }

    private static bool IsOnFile(Iban account, string? name, Customer? customer) =>
        customer is not null && (name is null ? customer.Ibans.Contains(account) : customer.Aliases.Prepend(customer.Name).Any(n => NameFolding.Fold(n) == name));
}
