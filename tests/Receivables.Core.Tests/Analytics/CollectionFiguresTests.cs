using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Analytics;

public class CollectionFiguresTests
{
    [Fact]
    public void The_field_s_example_of_a_DSO_of_45_and_a_best_possible_of_33()
    {
        // 730,000 of sales in 365 days are 2,000 a day: 90,000 outstanding are 45 days, 66,000 not due are 33.
        OpenItem[] items =
        [
            Given.Item("FA-1", "C1", "2026-06-10", "2026-07-31", "66000.00 EUR"),
            Given.Item("FA-2", "C2", "2026-03-01", "2026-03-31", "24000.00 EUR"),
            Given.Item("FA-3", "C2", "2026-02-01", "2026-03-31", "640000.00 EUR", ItemKind.Invoice),
            Given.Item("FA-4", "C2", "2025-06-30", "2026-03-31", "50000.00 EUR", ItemKind.Fee),
        ];

        CollectionFigures figures = Assert.Single(CollectionFigures.Of(Given.Snapshot("2026-06-30", items, Given.Cash("P1", "C2", "690000.00 EUR"))));

        Assert.Equal(("730000.00", "90000.00", "66000.00"), (figures.Sales.ToAmountString(), figures.Receivables.ToAmountString(), figures.NotDue.ToAmountString()));
        Assert.Equal(("780000.00", "714000.00"), (figures.OpenItems.ToAmountString(), figures.Overdue.ToAmountString()));
        Assert.Equal(714m / 780m, figures.OverdueShare);
        Assert.Equal((45m, 33m, 12m), (figures.Dso, figures.BestPossibleDso, figures.AverageDaysDelinquent));
    }

    [Theory]
    [InlineData("2026-06-30", true)] // the as-of day is in
    [InlineData("2026-07-01", false)]
    [InlineData("2026-06-01", true)] // thirty days back from the 30th begin on the 1st
    [InlineData("2026-05-31", false)]
    public void The_window_is_open_at_its_start_and_closed_at_as_of(string issued, bool counted)
    {
        LedgerSnapshot snapshot = Given.Snapshot("2026-06-30", [Given.Item("FA-1", "C1", issued, "2026-08-30", "10.00 EUR")]);

        CollectionFigures figures = Assert.Single(CollectionFigures.Of(snapshot, days: 30));

        Assert.Equal(counted ? "10.00 EUR" : "0.00 EUR", figures.Sales.ToString());
        Assert.Equal(counted ? 30m : null, figures.Dso);
    }

    [Fact]
    public void Credit_notes_reduce_sales_and_a_ratio_without_divisor_is_null()
    {
        OpenItem[] items = [Given.Item("FA-1", "C1", "2026-06-10", "2026-06-20", "100.00 EUR"), Given.Item("AV-1", "C1", "2026-06-12", "2026-06-12", "-100.00 EUR")];

        CollectionFigures figures = Assert.Single(CollectionFigures.Of(Given.Snapshot("2026-06-30", items)));

        Assert.True(figures.Sales.IsZero);
        Assert.Null(figures.Dso);
        Assert.Null(figures.AverageDaysDelinquent);
        Assert.Null(figures.OverdueShare);
    }

    [Fact]
    public void Cash_beyond_what_is_overdue_leaves_no_days_delinquent()
    {
        OpenItem[] items = [Given.Item("FA-1", "C1", "2026-06-10", "2026-07-31", "300.00 EUR"), Given.Item("FA-2", "C1", "2026-05-10", "2026-06-10", "65.00 EUR")];

        CollectionFigures figures = Assert.Single(CollectionFigures.Of(Given.Snapshot("2026-06-30", items, Given.Cash("P1", "C1", "165.00 EUR"))));

        Assert.Equal((200m, 200m, 0m), (figures.Dso, figures.BestPossibleDso, figures.AverageDaysDelinquent));
    }

    [Fact]
    public void Cash_that_settles_nothing_yet_is_told_with_the_days_that_it_takes_off()
    {
        OpenItem[] items = [Given.Item("FA-1", "C1", "2026-06-10", "2026-07-31", "365.00 EUR")];

        CollectionFigures figures = Assert.Single(CollectionFigures.Of(Given.Snapshot(
            "2026-06-30", items, Given.Cash("P1", "C1", "10.00 EUR"), Given.Cash("P2", null, "20.00 EUR"), Given.Cash("P3", null, "0.50 EUR"))));

        Assert.Equal(("10.00", "20.50", "334.50"), (figures.Unapplied.ToAmountString(), figures.Unidentified.ToAmountString(), figures.Receivables.ToAmountString()));
        Assert.Equal((30.5m, 365m), (figures.UnappliedDays, figures.Dso + figures.UnappliedDays));
    }

    [Fact]
    public void They_agree_with_the_aged_balance_and_with_a_slow_twin() => Property.ForAll(LedgerGenerators.Snapshots, snapshot =>
    {
        IReadOnlyList<CollectionFigures> all = CollectionFigures.Of(snapshot, 90);
        AgedBalance aged = AgedBalance.Of(snapshot);

        Assert.Equal(all.Select(f => f.Currency).Order(), all.Select(f => f.Currency));
        foreach (AgedBalanceRow total in aged.Totals)
        {
            CollectionFigures figures = all.Single(f => f.Currency == total.Currency);
            Assert.Equal(total.Unapplied, figures.Unapplied + figures.Unidentified);
            Assert.Equal((total.Balance, total.Buckets[0], total.Total - total.Buckets[0]), (figures.Receivables, figures.NotDue, figures.Overdue));
            Assert.Equal(Sales(snapshot, total.Currency), figures.Sales);
            Assert.Equal(figures.Sales.IsPositive, figures.Dso is not null);
        }
    });

    [Theory]
    [InlineData(0)]
    [InlineData(3661)]
    public void A_window_outside_its_range_is_refused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CollectionFigures.Of(Given.Snapshot("2026-06-30", []), days));

    private static Money Sales(LedgerSnapshot snapshot, Currency currency)
    {
        Money sales = Money.Zero(currency);
        foreach (OpenItem item in snapshot.OpenItems)
        {
            int ago = Period.DaysBetween(item.IssueDate, snapshot.AsOf);
            sales += item.Original.Currency == currency && ago is >= 0 and < 90 ? item.Original : Money.Zero(currency);
        }

        return sales;
    }
}
