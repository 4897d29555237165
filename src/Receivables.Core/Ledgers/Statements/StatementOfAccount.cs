using NodaTime;
using NodaTime.Text;
using Receivables.Internals;

namespace Receivables.Ledgers;

/// <summary>What changed one customer's balance between two days, as known at an instant.</summary>
/// <remarks>
/// The balance is what the customer owes: signed open items less unapplied cash. An application that settles the customer's items with the customer's own
/// cash or credits changes nothing and is no line. Immutable; equal when all parts are; safe to share between threads.
/// </remarks>
public sealed record StatementOfAccount
{
    internal StatementOfAccount(CustomerId customer, LocalDate from, LocalDate to, Instant? knownAt, long version, IEnumerable<CurrencyStatement> currencies)
    {
        Customer = customer;
        From = from;
        To = to;
        KnownAt = knownAt;
        Version = version;
        Currencies = ValueList<CurrencyStatement>.From(currencies);
    }

    /// <summary>Whose statement.</summary>
    public CustomerId Customer { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate To { get; }

    /// <summary>Only what was recorded up to this instant is in; null for all that the ledger knows.</summary>
    public Instant? KnownAt { get; }

    /// <summary>The version of the journal it was taken from.</summary>
    public long Version { get; }

    /// <summary>One statement a currency, by its code; only those in which anything ever moved up to <see cref="To"/>.</summary>
    public IReadOnlyList<CurrencyStatement> Currencies { get; }

    /// <summary>Returns the customer and the days in ISO form.</summary>
    public override string ToString() => $"{Customer} {LocalDatePattern.Iso.Format(From)} to {LocalDatePattern.Iso.Format(To)}";
}
