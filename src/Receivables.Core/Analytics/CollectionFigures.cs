using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Receivables.Analytics;

/// <summary>How well one currency of a ledger is collected, as of a day: receivables, what is overdue, and the DSO family.</summary>
/// <remarks>
/// <para>Conventions, none implicit: amounts include tax on both sides; disputed items are in; unapplied cash, the unidentified included, is deducted from the receivables;
/// credit sales are the invoices, deposits and credit notes (negative) issued in the window <c>(as-of − days, as-of]</c>, fees and interest left out.
/// Ratios are exact to 28 digits and never rounded here; null where the divisor is zero or below. Formulas: <c>docs/reference/formulas.md</c>.</para>
/// <para>Immutable; equal when all parts are; safe to share between threads.</para>
/// </remarks>
[Experimental("RCV0001")]
public sealed record CollectionFigures
{
    internal CollectionFigures(LocalDate asOf, int days, Money openItems, Money notDue, Money unapplied, Money unidentified, Money sales)
    {
        AsOf = asOf;
        Days = days;
        Sales = sales;
        OpenItems = openItems;
        Receivables = openItems - unapplied - unidentified;
        Unapplied = unapplied;
        Unidentified = unidentified;
        NotDue = notDue;
        Overdue = openItems - notDue;
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How many days the window of the sales has.</summary>
    public int Days { get; }

    /// <summary>The currency.</summary>
    public Currency Currency => Receivables.Currency;

    /// <summary>The signed open items: <see cref="NotDue"/> and <see cref="Overdue"/> together.</summary>
    public Money OpenItems { get; }

    /// <summary>Signed open items less unapplied cash, <see cref="Unapplied"/> and <see cref="Unidentified"/>: what is still to come in.</summary>
    public Money Receivables { get; }

    /// <summary>Cash on the accounts of known customers that settles nothing yet.</summary>
    public Money Unapplied { get; }

    /// <summary>Cash of which nobody knows yet who paid it.</summary>
    public Money Unidentified { get; }

    /// <summary>The signed open items that are not past due.</summary>
    public Money NotDue { get; }

    /// <summary>The signed open items that are past due, as the aged balance shows them.</summary>
    public Money Overdue { get; }

    /// <summary>The credit sales of the window.</summary>
    public Money Sales { get; }

    /// <summary>Overdue ÷ open items, both before unapplied cash is deducted, as a fraction; null where the open items are zero or below.</summary>
    public decimal? OverdueShare => OpenItems.IsPositive ? (decimal)Overdue.MinorUnits / OpenItems.MinorUnits : null;

    /// <summary>Days sales outstanding: receivables ÷ sales × days; null without sales.</summary>
    public decimal? Dso => InDaysOfSales(Receivables);

    /// <summary>How many days of <see cref="Dso"/> are taken off by cash that settles nothing yet: (unapplied + unidentified) ÷ sales × days; null without sales.</summary>
    /// <remarks>Where it is large, the DSO tells how much cash waits to be matched rather than how late customers pay.</remarks>
    public decimal? UnappliedDays => InDaysOfSales(Unapplied + Unidentified);

    /// <summary>Best possible DSO: what is not yet due ÷ sales × days; null without sales.</summary>
    /// <remarks>
    /// Unapplied cash is set against what is overdue first. Where it is more than that, only the receivables are left of what is not due:
    /// the average days delinquent is never below zero for having cash in hand.
    /// </remarks>
    public decimal? BestPossibleDso => InDaysOfSales(Money.Min(NotDue, Receivables));

    /// <summary>Average days delinquent: DSO − best possible DSO; null without sales.</summary>
    public decimal? AverageDaysDelinquent => Dso - BestPossibleDso;

    /// <summary>Computes the figures of a snapshot.</summary>
    /// <param name="snapshot">The ledger as of a day.</param>
    /// <param name="days">How many days the window of the sales has, from 1 to 3,660; 365 by default.</param>
    /// <returns>One row a currency that has open items, unapplied cash or sales in the window, by code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The window is outside its range.</exception>
    public static IReadOnlyList<CollectionFigures> Of(Ledgers.LedgerSnapshot snapshot, int days = 365)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 3660);
        return new FiguresCalculation(snapshot, days).Compute();
    }

    /// <summary>Returns day, currency and receivables.</summary>
    public override string ToString() => $"{NodaTime.Text.LocalDatePattern.Iso.Format(AsOf)} {Receivables}";

    private decimal? InDaysOfSales(Money amount) => Sales.IsPositive ? (decimal)amount.MinorUnits * Days / Sales.MinorUnits : null;
}
