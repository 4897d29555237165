namespace Receivables.Tables.Csv;

/// <summary>One row, as a reader or its twin gives it: equal when all parts are.</summary>
internal sealed record ReadRow(int Line, CsvProblem Problem, (int Line, int Column)? ProblemPlace, (int Line, int Column)? StrayQuote, IReadOnlyList<ReadCell> Cells)
{
    public override string ToString() => Problem != CsvProblem.None
        ? $"{Line} {Problem} at {ProblemPlace}"
        : $"{Line} {(StrayQuote is null ? "" : $"stray {StrayQuote} ")}{string.Join(" | ", Cells.Select(c => $"{c.Line}:{c.Column} {c.Value}"))}";
}
