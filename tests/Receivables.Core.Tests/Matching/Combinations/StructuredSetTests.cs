using FsCheck.Fluent;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>The sets that follow a rule, against their slow twin.</summary>
public class StructuredSetTests
{
    private static readonly long[] Amounts = [12_345, 23_456, 50_001, 77_777, 40_003, -12_345, -9_900];

    [Fact]
    public void A_set_is_told_by_its_days()
    {
        Dictionary<string, int> seen = [];
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            OpenItem[] items = Items(random, random.Next(2, 14));
            BookColumns book = BookColumns.From(items, []);
            OpenItem[] set = SomeSet(random, items);
            Leg[] legs = [.. Enumerable.Range(0, items.Length).Where(row => set.Contains(book.OpenItems[row])).Select(row => new Leg(row, book.Items[row].Open))];
            (bool, bool, int) expected = (NaiveStructuredSets.IsOldest(items, set), NaiveStructuredSets.IsDueToDate(items, set), NaiveStructuredSets.MonthsAmong(items, set));
            Assert.Equal(expected, (OldestFirst.Is(book, book.Accounts[0], legs), DueToDate.Is(book, book.Accounts[0], legs), OneMonth.Among(book, book.Accounts[0], legs)));
            string kind = $"{expected.Item1} {expected.Item2} {expected.Item3 > 0}";
            seen[kind] = seen.GetValueOrDefault(kind) + 1;
        }, 3_000);

        // None of them, each alone, and a month that is the oldest as well: all are common, or the comparison would say little.
        Assert.All(["False False False", "True False False", "True True False", "False False True", "True True True"], kind => Assert.True(!Property.IsFullSize || seen.GetValueOrDefault(kind) > 30, kind));
    }

    // Without a budget for other sets, those that follow a rule are all that is found.
    [Fact]
    public void Those_that_make_the_amount_are_found()
    {
        int found = 0;
        int left = 0;
        MatchingPolicy policy = MatchingPolicy.Default with { ApplyThreshold = 1, ReviewThreshold = 0, MaxAlternatives = 100, CombinationBudget = 0 };
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            OpenItem[] items = Items(random, random.Next(3, 40));
            OpenItem named = items[random.Next(items.Length)];
            OpenItem[] set = SomeSet(random, items);
            long paid = set.Sum(i => i.Open.MinorUnits);
            if (set.Length < 2 || paid <= 0 || items.Any(i => i.Open.MinorUnits == paid))
            {
                return;
            }

            bool names = random.Next(2) == 0;
            string[] expected = [.. NaiveStructuredSets.Of(items, i => names && i == named).Concat(names ? WithCredits(items, named) : []).DistinctBy(NaiveStructuredSets.KeyOf).Where(s => s.Sum(i => i.Open.MinorUnits) == paid).Select(NaiveStructuredSets.KeyOf).Order(StringComparer.Ordinal)];
            string[] actual = [.. SetsFrom(items, SmallBook.Pay(paid, names ? named.Id.Document.Value : "", 1), policy).Order(StringComparer.Ordinal)];
            Assert.Equal(expected, actual);
            found += expected.Length;
            left += expected.Length == 0 ? 1 : 0;
        }, 1_000);
        Assert.True(!Property.IsFullSize || (found > 200 && left > 100), $"{found} found, {left} without");
    }

    // What is named less one credit note that is not, two, or all of them.
    private static IEnumerable<OpenItem[]> WithCredits(OpenItem[] items, OpenItem named)
    {
        // Of those alike the first stands for all: one of a sort, two of a sort, or one of each of two.
        OpenItem[] all = [.. items.Where(i => i != named && i.Open.MinorUnits < 0).OrderBy(i => i.DueDate).ThenBy(i => i.IssueDate).ThenBy(i => i.Id)];
        OpenItem[][] sorts = [.. all.GroupBy(i => i.Open.MinorUnits).Select(g => g.ToArray())];
        return named.Open.MinorUnits < 0 ? []
            : sorts.Select(s => new[] { named, s[0] })
                .Concat(sorts.Where(s => s.Length > 1).Select(s => new[] { named, s[0], s[1] }))
                .Concat(sorts.SelectMany(s => sorts.SkipWhile(o => o != s).Skip(1).Select(o => new[] { named, s[0], o[0] })))
                .Append([named, .. all]);
    }

    private static IEnumerable<string> SetsFrom(OpenItem[] items, Payment payment, MatchingPolicy policy)
    {
        SmallBook book = new SmallBook(2).Customer("A", "Alpha", 1);
        foreach (OpenItem item in items)
        {
            book.Add(item);
        }

        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(policy).Build();
        MatchProposal proposal = book.Match(payment);
        return new[] { proposal.Items }.Concat(proposal.Alternatives.Select(a => a.Items))
            .Where(set => set.Count > 1 && set.All(i => i.OpenAfter.IsZero) && set.Sum(i => i.Item.Open.MinorUnits) == payment.Amount.MinorUnits)
            .Select(set => NaiveStructuredSets.KeyOf(set.Select(i => i.Item)));
    }

    // All of a month, some of the oldest, or any.
    private static OpenItem[] SomeSet(Random random, OpenItem[] items)
    {
        OpenItem one = items[random.Next(items.Length)];
        return random.Next(4) switch
        {
            0 => [.. items.Where(i => i.IssueDate.Month == one.IssueDate.Month)],
            1 => [.. items.Where(i => i.DueDate.Month == one.DueDate.Month)],
            2 => NaiveStructuredSets.Ordered(items)[..random.Next(1, items.Length + 1)],
            _ => [.. items.Where(i => i == one || random.Next(2) == 0)],
        };
    }

    // Amounts repeat, so that items are like others; days and months as well.
    private static OpenItem[] Items(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            LocalDate issued = new LocalDate(2026, random.Next(1, 5), 1).PlusDays(random.Next(3) * 13);
            return Given.Item($"N-2026-{10_000 + i}", "A", $"{issued:uuuu-MM-dd}", $"{issued.PlusDays(10 * random.Next(1, 5)):uuuu-MM-dd}", Money.FromMinor(Amounts[random.Next(Amounts.Length)], Currency.Eur).ToString());
        }),
    ];
}
