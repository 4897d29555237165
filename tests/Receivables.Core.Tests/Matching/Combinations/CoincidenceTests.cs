using System.Globalization;

namespace Receivables.Matching.Combinations;

/// <summary>One set that fits is only as good as the chance that one fits by chance.</summary>
public class CoincidenceTests
{
    // The estimate, against counting: the share of all sets that sum to amounts about the middle.
    [Theory]
    [InlineData(1, false)]
    [InlineData(100, false)] // whole euros
    [InlineData(100, true)] // every fourth a credit note
    public void The_estimate_is_the_share_of_sets_that_make_an_amount(long step, bool credits)
    {
        var random = new Random(11);
        long[] cents = [.. Enumerable.Range(0, 18).Select(i => random.NextInt64(50, 400) * step * (credits && i % 4 == 3 ? -1 : 1))];
        var items = new SubsetCase(cents);
        long[] sums = [0];
        foreach (long amount in items.Amounts)
        {
            sums = [.. sums, .. sums.Select(s => s + amount)];
        }

        long middle = items.Amounts.Sum() / 2 / step;
        foreach (long offset in new[] { 0, -600, 600 })
        {
            long[] near = [.. Enumerable.Range(-50, 101).Select(i => (middle + offset + i) * step)];
            double counted = near.Average(t => sums.Count(s => s == t) / (double)sums.Length);
            double estimated = near.Average(t => Coincidence.ChanceOf(items.Book, items.Book.Accounts[0], t));
            Assert.InRange(estimated / counted, 0.9, 1.1);
        }

        Assert.Equal(step == 1, Coincidence.ChanceOf(items.Book, items.Book.Accounts[0], (middle * step) + 1) > 0);
    }

    // Of sixteen invoices in whole euros most sums of half of them are ambiguous, of sixteen in cents few.
    [Theory]
    [InlineData(100, 0.6, 0.95)]
    [InlineData(1, 0, 0.1)]
    public void How_often_a_sum_is_ambiguous(long step, double least, double most)
    {
        var random = new Random(16);
        int several = 0;
        for (int i = 0; i < 200; i++)
        {
            long[] cents = [.. Enumerable.Range(0, 16).Select(_ => (long)Math.Exp(Math.Log(1_500) + (random.NextDouble() * Math.Log(4_000_000 / 1_500.0))) / step * step)];
            var items = new SubsetCase(cents);
            several += items.Decide(items.Amounts.Where(_ => random.Next(2) == 0).Sum()) == SubsetVerdict.Several ? 1 : 0;
        }

        Assert.InRange(several / 200.0, least, most);
    }

    // Open items | of which are paid | what becomes of the only set that fits, and how likely it is anything else.
    [Theory]
    [InlineData(4, 2, "apply severalItems", 1.3e-7)]
    [InlineData(12, 2, "apply severalItems", 1.4e-6)] // one of 66 pairs
    [InlineData(12, 6, "review severalItems", 3.1e-4)] // one of 924 sets of six
    [InlineData(16, 8, "review severalItems", 1.7e-2)] // one of 12,870 sets of eight
    public void The_only_set_is_as_good_as_the_others_are_few(int open, int paid, string expected, double otherwise)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        var random = new Random(3);
        long[] cents = [.. Enumerable.Range(0, open).Select(_ => random.NextInt64(30_000, 1_900_000))];
        for (int i = 0; i < open; i++)
        {
            book.Invoice($"X{i:00}", "A", cents[i], $"2026-0{1 + (i % 6)}-{1 + i:00}");
        }

        // Every second item, so that they are none of a month, to a day or the oldest.
        long sum = Enumerable.Range(0, paid).Sum(i => cents[(2 * i) + 1]);
        Assert.Single(NaiveSubsets.Of(cents, [], sum));
        MatchProposal proposal = book.Match(SmallBook.Pay(sum, "", 1));
        string kind = proposal.Evidence.Single(e => e.Family == EvidenceFamily.Combination).Kind.Code;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{proposal.Decision.ToString().ToLowerInvariant()} {kind}"));
        Assert.InRange((1 - proposal.Confidence) / otherwise, 0.9, 1.1);
    }
}
