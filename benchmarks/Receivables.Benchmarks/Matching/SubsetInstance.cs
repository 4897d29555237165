using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Benchmarks.Matching;

/// <summary>One customer's open items and an amount, for a search of the sets that make it.</summary>
/// <param name="Columns">The book.</param>
/// <param name="Rows">Its items.</param>
/// <param name="Named">Those that are named, and so told apart.</param>
/// <param name="Amount">The amount, in minor units.</param>
internal sealed record SubsetInstance(BookColumns Columns, int[] Rows, List<int> Named, long Amount)
{
    private const long Wide = 40_000_000_000_000;

    private static LocalDate AsOf => new(2026, 6, 30);

    /// <summary>The open amounts, for searches that know no book.</summary>
    internal long[] Amounts { get; } = [.. Rows.Select(r => Columns.Items[r].Open)];

    /// <summary>Draws an instance.</summary>
    internal static SubsetInstance Of(SubsetKind kind, int items, int seed)
    {
        var random = new Random(seed);
        long[] amounts = [.. Enumerable.Range(0, items).Select(i => AmountOf(kind, i, random))];
        return Of(amounts, TargetOf(kind, amounts, random), toldApart: kind == SubsetKind.EqualNone);
    }

    private static SubsetInstance Of(long[] amounts, long target, bool toldApart)
    {
        Money zero = Money.Zero(Currency.Eur);
        OpenItem[] items = [.. amounts.Select((a, i) =>
        {
            LocalDate issued = AsOf.PlusDays(-1 - (i % 75));
            ItemKind kind = a < 0 ? ItemKind.CreditNote : ItemKind.Invoice;
            return new OpenItem(ItemId.From($"FA-2026-{i:D6}"), kind, CustomerId.From("C"), issued, issued.PlusDays(30), Money.FromMinor(a, Currency.Eur), zero, zero, zero);
        })];
        var columns = BookColumns.From(items, []);
        int[] rows = [.. Enumerable.Range(0, columns.Items.Length)];
        return new(columns, rows, toldApart ? [.. rows] : [], target);
    }

    private static long AmountOf(SubsetKind kind, int item, Random random) => kind switch
    {
        SubsetKind.Euros => Log(random, 15, 40_000) * 100,
        SubsetKind.OffGrid => (Log(random, 15, 40_000) * 100) + (item % 13 == 5 ? 1 : 0),
        SubsetKind.Credits => Log(random, 1_500, 4_000_000) * (item % 4 == 3 ? -1 : 1),
        SubsetKind.Alike or SubsetKind.EqualNone => 12_345 + (random.Next(6) * 1_110),
        SubsetKind.WideOne or SubsetKind.WideNone => random.NextInt64(1, Wide),
        SubsetKind.WideCredits => random.NextInt64(1, Wide) * (item % 4 == 3 ? -1 : 1),
        _ => Log(random, 1_500, 4_000_000),
    };

    private static long TargetOf(SubsetKind kind, long[] amounts, Random random) => kind switch
    {
        SubsetKind.CentsHalf or SubsetKind.WideOne => Sum(amounts, 2, amounts.Length),
        SubsetKind.Alike => Sum(amounts, 3, amounts.Length),
        SubsetKind.EqualNone => Sum(amounts, 3, amounts.Length) + 1,
        SubsetKind.OffGrid => Sum(amounts, 2, amounts.Length) + 50,
        SubsetKind.WideNone or SubsetKind.WideCredits => (amounts.Sum() / 2) + random.NextInt64(Wide / 10),
        SubsetKind.Credits => Math.Abs(Sum(amounts, 1, 4)),
        _ => Sum(amounts, 4, 12),
    };

    private static long Sum(long[] amounts, int step, int end) => Enumerable.Range(0, end).Where(i => i % step == 0).Sum(i => amounts[i]);

    private static long Log(Random random, long least, long most) => (long)Math.Exp(Math.Log(least) + (random.NextDouble() * Math.Log(most / (double)least)));
}
