using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Analytics;

public class AgedBalanceTests
{
    [Theory]
    [InlineData("2026-06-30", "notDue")] // due on the day is not yet late
    [InlineData("2026-06-29", "1-30")]
    [InlineData("2026-05-31", "1-30")]
    [InlineData("2026-05-30", "31-60")]
    [InlineData("2026-05-01", "31-60")]
    [InlineData("2026-04-30", "61-90")]
    [InlineData("2026-04-01", "61-90")]
    [InlineData("2026-03-31", "90+")]
    [InlineData("1999-01-01", "90+")]
    [InlineData("2027-01-01", "notDue")]
    public void An_item_falls_into_the_bucket_of_its_days_past_due(string due, string bucket)
    {
        AgedBalance balance = AgedBalance.Of(Given.Snapshot("2026-06-30", [Given.Item("FA-1", "C1", "1999-01-01", due, "10.00 EUR")]));

        AgedBalanceRow row = Assert.Single(balance.Rows);
        Assert.Equal(["notDue", "1-30", "31-60", "61-90", "90+"], balance.Buckets);
        Assert.Equal([bucket], balance.Buckets.Where((_, i) => !row.Buckets[i].IsZero));
    }

    [Fact]
    public void Credits_are_negative_unapplied_cash_stands_apart_and_unidentified_receipts_come_last()
    {
        OpenItem[] items =
        [
            Given.Item("FA-2", "C2", "2026-05-01", "2026-05-31", "100.00 EUR"),
            Given.Item("AV-1", "C2", "2026-06-10", "2026-06-10", "-30.00 EUR"),
            Given.Item("FA-1", "C1", "2026-06-01", "2026-07-31", "50.00 EUR"),
            Given.Item("FA-3", "C1", "2026-06-01", "2026-07-31", "70.00 CHF"),
        ];

        AgedBalance balance = AgedBalance.Of(Given.Snapshot("2026-06-30", items, Given.Cash("P1", "C2", "20.00 EUR"), Given.Cash("P2", null, "5.00 EUR"), Given.Cash("P3", "C9", "1.00 EUR")));

        Assert.Equal(
            [
                "C1 CHF 70.00 0.00 0.00 0.00 0.00 | 70.00 0.00 70.00",
                "C1 EUR 50.00 0.00 0.00 0.00 0.00 | 50.00 0.00 50.00",
                "C2 EUR 0.00 70.00 0.00 0.00 0.00 | 70.00 20.00 50.00",
                "C9 EUR 0.00 0.00 0.00 0.00 0.00 | 0.00 1.00 -1.00",
                " EUR 0.00 0.00 0.00 0.00 0.00 | 0.00 5.00 -5.00",
            ],
            balance.Rows.Select(Text));
        Assert.Equal(
            [" CHF 70.00 0.00 0.00 0.00 0.00 | 70.00 0.00 70.00", " EUR 50.00 70.00 0.00 0.00 0.00 | 120.00 26.00 94.00"],
            balance.Totals.Select(Text));
    }

    [Fact]
    public void The_invoice_date_can_be_the_basis()
    {
        OpenItem[] items = [Given.Item("FA-1", "C1", "2026-05-15", "2026-07-31", "10.00 EUR")];

        AgedBalance balance = AgedBalance.Of(Given.Snapshot("2026-06-30", items), new AgingOptions(AgingBasis.InvoiceDate, [15, 45]));

        Assert.Equal(["notDue", "1-15", "16-45", "45+"], balance.Buckets);
        Assert.Equal("C1 EUR 0.00 0.00 0.00 10.00 | 10.00 0.00 10.00", Text(balance.Rows[0]));
    }

    [Fact]
    public void It_agrees_with_a_slow_twin_and_sums_to_the_ledger() => Property.ForAll(LedgerGenerators.Snapshots, snapshot =>
    {
        var options = new AgingOptions(AgingBasis.DueDate, [7, 30, 5000]);
        AgedBalance balance = AgedBalance.Of(snapshot, options);

        foreach (AgedBalanceRow row in balance.Rows)
        {
            Assert.Equal(Twin(snapshot, row), row.Buckets);
            Assert.Equal(row.Total - row.Unapplied, row.Balance);
        }

        foreach (AgedBalanceRow total in balance.Totals)
        {
            Money open = Money.Sum(snapshot.OpenItems.Select(i => i.Open).Where(o => o.Currency == total.Currency), total.Currency);
            Money unapplied = Money.Sum(snapshot.Unapplied.Select(u => u.Amount).Where(u => u.Currency == total.Currency), total.Currency);
            Assert.Equal((open, unapplied), (total.Total, total.Unapplied));
        }

        Assert.Equal(
            snapshot.OpenItems.Select(i => i.Open.Currency).Concat(snapshot.Unapplied.Select(u => u.Amount.Currency)).Distinct().Order(),
            balance.Totals.Select(t => t.Currency));
    });

    [Theory]
    [InlineData]
    [InlineData(0)]
    [InlineData(-1, 30)]
    [InlineData(30, 30)]
    [InlineData(60, 30)]
    public void Buckets_that_do_not_ascend_are_refused(params int[] bounds) =>
        Assert.Throws<ArgumentException>(() => new AgingOptions(AgingBasis.DueDate, bounds));

    private static IEnumerable<Money> Twin(LedgerSnapshot snapshot, AgedBalanceRow row)
    {
        int[] lowest = [int.MinValue, 1, 8, 31, 5001];
        int[] highest = [0, 7, 30, 5000, int.MaxValue];
        for (int bucket = 0; bucket < lowest.Length; bucket++)
        {
            Money sum = Money.Zero(row.Currency);
            foreach (OpenItem item in snapshot.OpenItems)
            {
                int age = Period.DaysBetween(item.DueDate, snapshot.AsOf);
                bool here = age >= lowest[bucket] && age <= highest[bucket];
                sum += here && item.Customer == row.Customer && item.Open.Currency == row.Currency ? item.Open : Money.Zero(row.Currency);
            }

            yield return sum;
        }
    }

    private static string Text(AgedBalanceRow row) =>
        $"{row.Customer} {row.Currency} {string.Join(' ', row.Buckets.Select(b => b.ToAmountString()))} | {row.Total.ToAmountString()} {row.Unapplied.ToAmountString()} {row.Balance.ToAmountString()}";
}
