using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Whether the column of debits has minus signs: then what is negative there goes out, and what is positive is a debit taken back.</summary>
internal sealed class CsvDebitSigns
{
    private readonly CsvLayout _layout;
    private readonly CsvRow[] _rows;
    private readonly char _mark;

    // What has no day is a balance or a sum.
    private CsvDebitSigns(IEnumerable<CsvRow> rows, CsvLayout layout, char mark) => (_rows, _layout, _mark) = ([.. rows.Where(layout.HasDay)], layout, mark);

    /// <summary>By all of them; where they differ by the running balance, else by most of them, which is said; null where as many have one as have none.</summary>
    internal static bool? Of(IEnumerable<CsvRow> rows, CsvLayout layout, char mark, RecordContext context)
    {
        var signs = new CsvDebitSigns(rows, layout, mark);
        CsvRow[] negative = [.. signs._rows.Where(row => signs.Debit(row) < 0)], positive = [.. signs._rows.Where(row => signs.Debit(row) > 0)];
        if (negative.Length == 0 || positive.Length == 0)
        {
            return negative.Length > 0;
        }

        int withSigns = signs.Explained(isSigned: true), without = signs.Explained(isSigned: false);
        return withSigns != without ? withSigns > without : negative.Length == positive.Length ? null : signs.Most(negative, positive, context.Diagnostics);
    }

    private bool Most(CsvRow[] negative, CsvRow[] positive, StatementDiagnostics diagnostics)
    {
        bool isSigned = negative.Length > positive.Length;
        CsvRow odd = isSigned ? positive[0] : negative[0];
        int column = _layout.Of(CsvRole.Debit).First(c => odd[c].Length > 0);
        diagnostics.Warning(RecordCodes.DirectionUnknown, diagnostics.At(odd.Line, odd.Columns[column]), FormattableString.Invariant(
            $"In the column '{Excerpt.Of(_layout.NameOf(column))}' {negative.Length} amounts have a minus and {positive.Length} have none, and no balance says what that means: {(isSigned ? "those with a minus" : "those without")} are taken as what goes out, for they are more, and the others as debits that came back. See that it is so; a file with a column for the balance would say it."));
        return isSigned;
    }

    private decimal? Debit(CsvRow row) => CsvSteps.Number(_layout.Text(row, CsvRole.Debit), _mark);

    private int Explained(bool isSigned) => CsvSteps.Explained(_rows.Select(row =>
    {
        decimal debit = Debit(row) ?? 0, credit = CsvSteps.Number(_layout.Text(row, CsvRole.Credit), _mark) ?? 0;
        return ((decimal?)(credit + (isSigned ? debit : -debit)), CsvSteps.Balance(_layout.Text(row, CsvRole.Balance), _mark));
    }));
}
