using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;

namespace Receivables.Analytics;

/// <summary>An aged balance: who owes what, for how long, and which cash is not applied, as of a day.</summary>
/// <remarks>
/// The buckets of a row sum to its total, the rows to the totals, and the totals to the signed open items of the ledger.
/// Immutable; safe to share between threads.
/// </remarks>
[Experimental("RCV0001")]
public sealed class AgedBalance
{
    internal AgedBalance(LocalDate asOf, AgingOptions options, IEnumerable<AgedBalanceRow> rows, IEnumerable<AgedBalanceRow> totals)
    {
        AsOf = asOf;
        Basis = options.Basis;
        Buckets = options.Labels;
        Rows = ValueList<AgedBalanceRow>.From(rows);
        Totals = ValueList<AgedBalanceRow>.From(totals);
    }

    /// <summary>The day from which age is counted; never today unless the caller says so.</summary>
    public LocalDate AsOf { get; }

    /// <summary>From which date the age counts.</summary>
    public AgingBasis Basis { get; }

    /// <summary>The names of the buckets, youngest first.</summary>
    public IReadOnlyList<string> Buckets { get; }

    /// <summary>One row a customer and currency that has open items or unapplied cash, by customer id (ordinal), then currency; unidentified receipts last.</summary>
    public IReadOnlyList<AgedBalanceRow> Rows { get; }

    /// <summary>One row a currency, by code.</summary>
    public IReadOnlyList<AgedBalanceRow> Totals { get; }

    /// <summary>Ages the open items of a snapshot as of its day.</summary>
    /// <param name="snapshot">The ledger as of a day.</param>
    /// <param name="options">How to cut; <see cref="AgingOptions.Default"/> where null.</param>
    /// <exception cref="OverflowException">A sum does not fit into 64 bits of minor units.</exception>
    public static AgedBalance Of(Ledgers.LedgerSnapshot snapshot, AgingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new AgingCalculation(snapshot, options ?? AgingOptions.Default).Compute();
    }
}
