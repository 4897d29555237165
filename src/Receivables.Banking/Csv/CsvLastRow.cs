using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Whether the last row of a file is all of it: where no line end stands behind it, the file may end in the middle.</summary>
/// <remarks>Many files have no line end behind their last row. It is cut where it has fewer cells than all others have, and may be where the amount at its end has fewer digits behind the mark than all others.</remarks>
internal sealed class CsvLastRow
{
    // Tables that leave zeros out have amounts with one.
    private const int LeastDigits = 2;

    private readonly CsvLayout _layout;
    private readonly CsvRow[] _others;
    private readonly int _width;

    /// <param name="layout">The columns.</param>
    /// <param name="sample">The first rows.</param>
    internal CsvLastRow(CsvLayout layout, IEnumerable<CsvRow> sample)
    {
        _layout = layout;
        _others = [.. sample.Where(row => !row.IsOpen && layout.HasOwnDay(row))];
        _width = _others.Length == 0 ? layout.Width : Math.Min(layout.Headers.Length, _others.Min(row => row.Cells.Length));
    }

    /// <summary>Whether the file ends in the middle of the row.</summary>
    internal bool IsCut(CsvRow row) => row.IsOpen && row.Cells.Length < _width && (_layout.HasOwnDay(row) || IsBegun(row));

    /// <summary>Says that it does.</summary>
    internal void Tell(CsvRow row, StatementDiagnostics diagnostics) => diagnostics.Error(RecordCodes.Truncated, diagnostics.At(row.Line, row.Columns[^1]),
        FormattableString.Invariant($"The file ends in the middle of this row, which has {row.Cells.Length} cells where others have {_width}, and no line end: the row is refused. Fetch the file again."));

    /// <summary>The column of the amount or balance in which the file may end, or null.</summary>
    internal CsvRole? MayEndIn(CsvRow row, char mark)
    {
        int last = row.Cells.Length - 1;
        if (!row.IsOpen || row[last].Length == 0)
        {
            return null;
        }

        CsvRole role = Array.Find([CsvRole.Amount, CsvRole.Debit, CsvRole.Credit, CsvRole.Balance], r => _layout.Of(r).Contains(last));
        int least = _others.Select(other => other[last]).Where(cell => cell.Length > 0).Select(cell => Decimals(cell, mark)).DefaultIfEmpty(0).Min();
        return role != CsvRole.Other && least >= LeastDigits && Decimals(row[last], mark) < least ? role : null;
    }

    private static int Decimals(string cell, char mark)
    {
        int at = cell.LastIndexOf(mark);
        return at < 0 ? 0 : cell.Skip(at + 1).Count(char.IsAsciiDigit);
    }

    // A day of which the last digits are missing, or the beginning of what each row begins with.
    private bool IsBegun(CsvRow row) => row[0].Length > 0 && (row[0].All(c => !char.IsLetter(c)) || _others.Any(other => other[0].StartsWith(row[0], StringComparison.Ordinal)));
}
