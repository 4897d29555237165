using NodaTime;
using NodaTime.Text;
using Receivables.Internals;

namespace Receivables.Ledgers;

/// <summary>The balances of a ledger as of a date, as known at an instant.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
public sealed record LedgerBalances
{
    internal LedgerBalances(
        LocalDate asOf, Instant? knownAt, long version, IEnumerable<CurrencyBalance> currencies, IEnumerable<CustomerBalance> customers, IEnumerable<Money> fxDifferences)
    {
        AsOf = asOf;
        KnownAt = knownAt;
        Version = version;
        Currencies = ValueList<CurrencyBalance>.From(currencies);
        Customers = ValueList<CustomerBalance>.From(customers);
        FxDifferences = ValueList<Money>.From(fxDifferences);
    }

    /// <summary>The day whose end is shown.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Only what was recorded up to this instant is in; null for all that the ledger knows.</summary>
    public Instant? KnownAt { get; }

    /// <summary>The version of the journal they were taken from.</summary>
    public long Version { get; }

    /// <summary>One balance a currency that ever moved, by its code.</summary>
    public IReadOnlyList<CurrencyBalance> Currencies { get; }

    /// <summary>One balance a customer and currency in which something is open or unapplied, by customer and currency.</summary>
    public IReadOnlyList<CustomerBalance> Customers { get; }

    /// <summary>The exchange gains (positive) and losses that applications realised, by currency; at most one where the ledger has a functional currency.</summary>
    public IReadOnlyList<Money> FxDifferences { get; }

    /// <summary>The balance in a currency; all zero where nothing ever moved.</summary>
    /// <param name="currency">The currency.</param>
    public CurrencyBalance In(Currency currency)
    {
        var zero = Money.Zero(currency);
        return Currencies.FirstOrDefault(b => b.Currency == currency) ?? new CurrencyBalance(currency, zero, zero, zero, zero, zero);
    }

    /// <summary>The balance of a customer in a currency; all zero where nothing is open or unapplied.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="currency">The currency.</param>
    public CustomerBalance Of(CustomerId customer, Currency currency)
    {
        var zero = Money.Zero(currency);
        return Customers.FirstOrDefault(b => b.Customer == customer && b.Currency == currency) ?? new CustomerBalance(customer, currency, zero, zero);
    }

    /// <summary>Returns the day in ISO form.</summary>
    public override string ToString() => $"Balances as of {LocalDatePattern.Iso.Format(AsOf)}";
}
