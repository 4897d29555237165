namespace Receivables.Matching.Payers;

/// <summary>Folded names and the rows of customers who have them, as a book collects them.</summary>
internal static class NameRows
{
    internal static RowsByText Of(IEnumerable<(int Row, string Folded)> names)
    {
        var rows = new RowsByTextBuilder();
        foreach ((int row, string folded) in names.Where(n => n.Folded.Length > 0).OrderBy(n => n.Row))
        {
            rows.Add(folded, row);
        }

        return rows.Build();
    }
}
