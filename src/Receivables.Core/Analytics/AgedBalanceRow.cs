using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables.Analytics;

/// <summary>What one customer owes in one currency, by age.</summary>
/// <remarks>Signed: an unused credit note is negative. Immutable; equal when all parts are.</remarks>
[Experimental("RCV0001")]
public sealed record AgedBalanceRow
{
    internal AgedBalanceRow(CustomerId? customer, Currency currency, IEnumerable<Money> buckets, Money unapplied)
    {
        Customer = customer;
        Currency = currency;
        Buckets = ValueList<Money>.From(buckets);
        Total = Money.Sum(Buckets, currency);
        Unapplied = unapplied;
        Balance = Total - unapplied;
    }

    /// <summary>The customer; null for receipts whose payer is unidentified, and for the totals.</summary>
    public CustomerId? Customer { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The open amounts by bucket, in the order of <see cref="AgedBalance.Buckets"/>.</summary>
    public IReadOnlyList<Money> Buckets { get; }

    /// <summary>The sum of the buckets: the signed open items.</summary>
    public Money Total { get; }

    /// <summary>Cash received that has settled nothing yet, from zero up.</summary>
    public Money Unapplied { get; }

    /// <summary>The total less the unapplied cash.</summary>
    public Money Balance { get; }
}
