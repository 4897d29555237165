using FsCheck.Fluent;

namespace Receivables.Matching;

public class MatchingComparisonTests
{
    private static readonly (string, MatchingPolicy)[] Three = [("ours", MatchingPolicy.Default), ("BC", MatchingPolicy.BusinessCentral), ("oldest", MatchingPolicy.OldestFirst)];

    private static readonly Payment[] Payments =
    [
        SmallBook.Pay(123_456, "FA-2026-00002", 1, id: "P1"),
        SmallBook.Pay(100_000, "FA-2026-00001", 1, id: "P2"),
        SmallBook.Pay(55_555, "rent", 2, id: "P3"),
        SmallBook.Pay(77_777, "", 0, "Nobody", id: "P4"),
        SmallBook.Pay(200_000, "US-2026-0001", 3, id: "P5", currency: "USD"),
    ];

    [Fact]
    public void It_says_what_each_does_and_where_they_differ()
    {
        MatchingComparison comparison = MatchingComparison.Run(Book(), Payments, Three, TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "P1 AppliedDifferently: apply FA-2026-00002 | apply FA-2026-00002 | apply FA-2026-00001 FA-2026-00002",
                "P2 AppliedDifferently: apply FA-2026-00001 | apply FA-2026-00001 | apply FA-2026-00002",
                "P3 SomeApply: unmatched OwesOtherAmounts | review WeakRule BE-1 | apply BE-1",
                "P4 NoneApplies: unmatched NoCandidate | unmatched NoCandidate | unmatched NoCandidate",
                "P5 SomeApply: apply US-2026-0001 | review WeakRule US-2026-0001 | apply US-2026-0001",
            ],
            comparison.Payments.Select(p => $"{p.Payment.Id} {p.Agreement}: {string.Join(" | ", p.Proposals.Select(SmallBook.Line))}"));
        Assert.Equal(["P1", "P2", "P3", "P5"], comparison.Differences.Select(p => p.Payment.Id.Value));
    }

    [Fact]
    public void Totals_count_by_run_and_by_pair()
    {
        MatchingComparison comparison = MatchingComparison.Run(Book(), Payments, Three, TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "ours EUR of 4: applied 2 = 2234.56 EUR, review 0, unmatched 2, alone 0 = 0.00 EUR",
                "BC EUR of 4: applied 2 = 2234.56 EUR, review 1, unmatched 1, alone 0 = 0.00 EUR",
                "oldest EUR of 4: applied 3 = 2790.11 EUR, review 0, unmatched 1, alone 1 = 555.55 EUR",
                "ours USD of 1: applied 1 = 2000.00 USD, review 0, unmatched 0, alone 0 = 0.00 USD",
                "BC USD of 1: applied 0 = 0.00 USD, review 1, unmatched 0, alone 0 = 0.00 USD",
                "oldest USD of 1: applied 1 = 2000.00 USD, review 0, unmatched 0, alone 0 = 0.00 USD",
            ],
            comparison.Totals.Select(t => $"{t.Run} {t.Currency} of {t.Payments}: applied {t.Applied} = {t.AppliedAmount}, review {t.Review}, unmatched {t.Unmatched}, alone {t.AppliedAlone} = {t.AppliedAloneAmount}"));
        Assert.Equal(
            [
                "ours/BC EUR: 2 = 2234.56 EUR, 0 = 0.00 EUR, 0 = 0.00 EUR, 0 = 0.00 EUR",
                "ours/oldest EUR: 0 = 0.00 EUR, 2 = 2234.56 EUR, 0 = 0.00 EUR, 1 = 555.55 EUR",
                "BC/oldest EUR: 0 = 0.00 EUR, 2 = 2234.56 EUR, 0 = 0.00 EUR, 1 = 555.55 EUR",
                "ours/BC USD: 0 = 0.00 USD, 0 = 0.00 USD, 1 = 2000.00 USD, 0 = 0.00 USD",
                "ours/oldest USD: 1 = 2000.00 USD, 0 = 0.00 USD, 0 = 0.00 USD, 0 = 0.00 USD",
                "BC/oldest USD: 0 = 0.00 USD, 0 = 0.00 USD, 0 = 0.00 USD, 1 = 2000.00 USD",
            ],
            comparison.Pairs.Select(p => $"{p.First}/{p.Second} {p.Currency}: {p.Same} = {p.SameAmount}, {p.Different} = {p.DifferentAmount}, {p.OnlyFirst} = {p.OnlyFirstAmount}, {p.OnlySecond} = {p.OnlySecondAmount}"));
    }

    [Fact]
    public void A_policy_compared_with_itself_never_differs() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new RandomBooks(seed);
        var book = MatchingBook.From(random.Items, random.Customers, SmallBook.AsOf);
        MatchingComparison comparison = MatchingComparison.Run(book, random.Payments(8), [("one", MatchingPolicy.BusinessCentral), ("other", MatchingPolicy.BusinessCentral)]);
        Assert.Empty(comparison.Differences);
        Assert.All(comparison.Pairs, p => Assert.Equal((0, 0, 0), (p.Different, p.OnlyFirst, p.OnlySecond)));
    }, 200);

    [Fact]
    public void The_sums_fit_together() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new RandomBooks(seed);
        var book = MatchingBook.From(random.Items, random.Customers, SmallBook.AsOf);
        MatchingComparison comparison = MatchingComparison.Run(book, random.Payments(12), Three);
        foreach (MatchingRunTotals totals in comparison.Totals)
        {
            Assert.Equal(totals.Payments, totals.Applied + totals.Review + totals.Unmatched);
            Assert.All(comparison.Pairs.Where(p => p.First == totals.Run && p.Currency == totals.Currency), p => Assert.Equal(totals.Applied, p.Same + p.Different + p.OnlyFirst));
            Assert.All(comparison.Pairs.Where(p => p.Second == totals.Run && p.Currency == totals.Currency), p => Assert.Equal(totals.AppliedAmount, p.SameAmount + p.DifferentAmount + p.OnlySecondAmount));
        }
    }, 200);

    [Fact]
    public void Payments_in_the_ledger_are_shown_and_not_counted()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 123_456, "2026-05-01").Before(Payments[0]);
        MatchingComparison comparison = MatchingComparison.Run(book.Book, [Payments[0]], Three, TestContext.Current.CancellationToken);
        Assert.Single(comparison.Payments);
        Assert.Empty(comparison.Totals);
    }

    [Fact]
    public void Runs_that_cannot_be_compared_are_refused()
    {
        MatchReport report = new MatchingEngineBuilder().AddDefaults().Build().Match(Book(), Payments, TestContext.Current.CancellationToken);
        var run = new MatchingRun("one", report.Proposals);
        Assert.Throws<ArgumentException>(() => MatchingComparison.Between());
        Assert.Throws<ArgumentException>(() => MatchingComparison.Between(run, run));
        Assert.Throws<ArgumentException>(() => MatchingComparison.Between(run, new MatchingRun("other", report.Proposals.Skip(1))));
        Assert.Throws<ArgumentException>(() => new MatchingRun(" ", []));
        Assert.Throws<ArgumentException>(() => new MatchingRun("twice", [report.Proposals[0], report.Proposals[0]]));
    }

    private static MatchingBook Book() => new SmallBook()
        .Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 100_000, "2026-05-01").Invoice("FA-2026-00002", "A", 123_456, "2026-05-03")
        .Customer("B", "Beta", 2).Invoice("BE-1", "B", 99_999, "2026-05-01")
        .Customer("U", "Union").Invoice("US-2026-0001", "U", 200_000, "2026-05-01", currency: "USD")
        .Book;
}
