namespace Receivables.Reporting;

/// <summary>The rows that a table lists, and how many it leaves out.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <param name="Shown">The rows that are listed.</param>
/// <param name="LeftOut">Those that are not.</param>
internal sealed record RowLimit<T>(IReadOnlyList<T> Shown, IReadOnlyList<T> LeftOut)
{
    /// <summary>Keeps the first rows of a list.</summary>
    internal static RowLimit<T> First(IReadOnlyList<T> rows, int most) => new([.. rows.Take(most)], [.. rows.Skip(most)]);

    /// <summary>Keeps the rows with the largest weight, in the order of the list.</summary>
    internal static RowLimit<T> Largest(IReadOnlyList<T> rows, int most, Func<T, Int128> weightOf)
    {
        if (rows.Count <= most)
        {
            return new(rows, []);
        }

        var kept = new HashSet<int>(Enumerable.Range(0, rows.Count).OrderByDescending(i => weightOf(rows[i])).Take(most));
        return new([.. rows.Where((_, i) => kept.Contains(i))], [.. rows.Where((_, i) => !kept.Contains(i))]);
    }
}
