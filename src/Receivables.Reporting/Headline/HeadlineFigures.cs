using Receivables.Analytics;
using Receivables.Reporting.Aging;

namespace Receivables.Reporting.Headline;

/// <summary>The figures of one currency that stand at the head of the page.</summary>
/// <param name="Receivables">Open items less unapplied cash.</param>
/// <param name="Open">The signed open items.</param>
/// <param name="Unapplied">Cash that settles nothing yet.</param>
/// <param name="Overdue">What is past due; null where the inputs do not tell.</param>
/// <param name="Oldest">The name and amount of the oldest bucket; null where the inputs do not tell.</param>
/// <param name="Collection">The DSO family, where it was given.</param>
internal sealed record HeadlineFigures(Money Receivables, Money Open, Money Unapplied, Money? Overdue, (string Name, Money Amount)? Oldest, CollectionFigures? Collection)
{
    /// <summary>Overdue ÷ open items, as <see cref="CollectionFigures.OverdueShare"/> has it; null where it says nothing.</summary>
    internal decimal? OverdueShare => Overdue is { } overdue && Open.IsPositive ? (decimal)overdue.MinorUnits / Open.MinorUnits : null;

    /// <summary>The figures of every currency, in the order of the aged balance, then those that only the collection figures have.</summary>
    internal static IReadOnlyList<HeadlineFigures> Of(AgedPage? page, IReadOnlyList<CollectionFigures> collection)
    {
        IReadOnlyList<AgedTable> tables = page?.Tables ?? [];
        return
        [
            .. tables.Select(table => Of(page!, table.Total, collection.FirstOrDefault(figures => figures.Currency == table.Currency))),
            .. collection.Where(figures => tables.All(table => table.Currency != figures.Currency)).OrderBy(figures => figures.Currency)
                .Select(figures => new HeadlineFigures(figures.Receivables, figures.OpenItems, figures.OpenItems - figures.Receivables, figures.Overdue, null, figures)),
        ];
    }

    private static HeadlineFigures Of(AgedPage page, AgedLine total, CollectionFigures? collection) => new(
        total.Balance,
        total.Total,
        total.Unapplied,
        page.IsByDueDate ? Money.Sum(total.Buckets.Skip(1), total.Total.Currency) : collection?.Overdue,
        page.IsByDueDate && page.Buckets.Count > 2 ? (page.Buckets[^1], total.Buckets[^1]) : null,
        collection);
}
