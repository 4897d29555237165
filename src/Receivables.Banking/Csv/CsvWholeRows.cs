namespace Receivables.Banking.Csv;

/// <summary>Which lines are whole rows of the table by themselves: no cell in quotes goes on over one.</summary>
/// <param name="layout">The columns of the table.</param>
/// <param name="separator">What stands between two cells.</param>
internal sealed class CsvWholeRows(CsvLayout layout, char separator)
{
    private static readonly CsvRole[] Amounts = [CsvRole.Amount, CsvRole.Debit, CsvRole.Credit];

    // Each line is looked at once, however many quotes stand open before it; of those that were and are not read yet, at most the last is a row.
    private int _through;
    private int _row;

    /// <summary>Whether a line ahead, asked for in the order of the file, is one.</summary>
    internal bool IsAhead(string text, int number)
    {
        if (number > _through)
        {
            _through = number;
            _row = Is(text) ? number : _row;
        }

        return number == _row;
    }

    /// <summary>Whether a line is one: it has all its cells, a day where one should stand, and an amount.</summary>
    internal bool Is(string text)
    {
        if (text.AsSpan().Count(separator) < layout.Width - 1)
        {
            return false;
        }

        CsvRow row = CsvRows.SplitBy(separator, text, 1);
        return row.Cells.Length >= layout.Width && layout.HasOwnDay(row) && Array.Exists(Amounts, role => IsAmount(layout.Text(row, role)));
    }

    private static bool IsAmount(string cell) => CsvNumbers.TryRead(cell, '.', out _, out _) || CsvNumbers.TryRead(cell, ',', out _, out _);
}
