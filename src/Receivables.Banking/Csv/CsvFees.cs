using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Whether amounts beside a column of fees are before or after them, where no column for the other of the two says it.</summary>
internal sealed class CsvFees
{
    private readonly CsvLayout _layout;
    private readonly CsvRow[] _rows;
    private readonly char _mark;

    private CsvFees(IEnumerable<CsvRow> rows, CsvLayout layout, char mark) => (_rows, _layout, _mark) = ([.. rows.Where(layout.HasDay)], layout, mark);

    /// <summary>Lets the running balance say it; else amounts are what moved the account, as in nearly all tables of banks, and that it is a guess is said.</summary>
    internal static void Settle(IEnumerable<CsvRow> rows, CsvLayout layout, char mark, StatementDiagnostics diagnostics)
    {
        if (!layout.Has(CsvRole.Fee) || layout.Has(CsvRole.Gross) || layout.IsFeeBeside || layout.Provider is not null || IsSaid(layout))
        {
            return;
        }

        var fees = new CsvFees(rows, layout, mark);
        int after = fees.Explained(isBeside: false), before = fees.Explained(isBeside: true);
        if (before > after)
        {
            layout.PutFeeBeside();
        }
        else if (before == after && Array.Find(fees._rows, row => fees.Fee(row) != 0) is { } row)
        {
            Tell(row, layout, diagnostics);
        }
    }

    // A mapping that names both, or a name that says that it is the net.
    private static bool IsSaid(CsvLayout layout) =>
        layout.Of(CsvRole.Fee).Any(layout.IsStated) || layout.Of(CsvRole.Amount).Concat(layout.Of(CsvRole.Credit)).Any(c => CsvNames.IsNet(layout.Headers[c]));

    private static void Tell(CsvRow row, CsvLayout layout, StatementDiagnostics diagnostics)
    {
        int column = layout.Of(CsvRole.Fee)[0];
        diagnostics.Warning(RecordCodes.FeeGuessed, diagnostics.At(row.Line, column < row.Columns.Length ? row.Columns[column] : 1),
            $"Nothing says whether amounts are before or after the fees in the column '{Excerpt.Of(layout.NameOf(column))}': they are taken as what moved the account, after the fees. See that it is so; a file with a column for the net or the balance would say it. Where it is so, a mapping that names the column (\"fee\") ends this warning.");
    }

    private decimal Fee(CsvRow row) => _layout.Of(CsvRole.Fee).Sum(c => CsvSteps.Number(row[c], _mark) ?? 0);

    private int Explained(bool isBeside) => CsvSteps.Explained(_rows.Select(row => (Moved(row) - (isBeside ? Fee(row) : 0), CsvSteps.Balance(_layout.Text(row, CsvRole.Balance), _mark))));

    private decimal? Moved(CsvRow row) => CsvSteps.Number(_layout.Text(row, CsvRole.Amount), _mark) is not { } amount ? null
        : CsvKinds.DirectionOf(_layout.Text(row, CsvRole.Direction)) switch { > 0 => Math.Abs(amount), < 0 => -Math.Abs(amount), _ => amount };
}
