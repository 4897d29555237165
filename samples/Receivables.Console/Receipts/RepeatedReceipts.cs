using Receivables;
using Receivables.Banking;
using ReceivablesSample.Output;

namespace ReceivablesSample.Receipts;

/// <summary>Finds what the statements of a run tell twice, such as by two patterns that name one file, or by a file of the day and one of the month; and what is missing between them.</summary>
internal sealed class RepeatedReceipts(IDiagnosticSink doubts)
{
    private readonly StatementSeries _series = new();
    private readonly Dictionary<StatementHeader, string> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<StatementTransaction> _repeats = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes a statement that is read to its end.</summary>
    internal void Add(string path, StatementReader statement, IReadOnlyList<StatementTransaction> transactions)
    {
        _paths[statement.Header] = path;
        _series.Add(statement.Header, statement.Balances, transactions);
    }

    /// <summary>Whether it is certain that a transaction was read before; then it does not count.</summary>
    internal bool Contains(StatementTransaction transaction) => _repeats.Contains(transaction);

    /// <summary>Says once for each two files what is left out, and line by line what only looks like a repeat.</summary>
    internal void Report()
    {
        IReadOnlyList<RepeatedTransaction> found = _series.FindRepeats();
        _repeats.UnionWith(found.Where(r => r.IsCertain).Select(r => r.Again));
        foreach (IGrouping<(string Again, string First), RepeatedTransaction> files in found.Where(r => r.IsCertain).GroupBy(r => (Again: PathOf(r.Again), First: PathOf(r.First))))
        {
            string count = People.Counted(files.Count(), "movement", "movements");
            doubts.Report(new("STM001", DiagnosticSeverity.Warning, $"{count} of the file were read before, from {files.Key.First}, and do not count again.", new SourcePosition(files.Key.Again, 0, 0)));
        }

        foreach (RepeatedTransaction likely in found.Where(r => !r.IsCertain && r.Again.Class == TransactionClass.Payment))
        {
            string message = $"A receipt of {likely.Again.Amount} with the same text was read on the same day from {PathOf(likely.First)}: both count. Leave one of the files out if it is one receipt.";
            doubts.Report(new("STM002", DiagnosticSeverity.Warning, message, likely.Again.Source with { File = PathOf(likely.Again) }));
        }

        foreach (Diagnostic gap in _series.FindGaps().Where(d => d.Code == "SER001"))
        {
            doubts.Report(gap);
        }
    }

    private string PathOf(StatementTransaction transaction) => _paths[transaction.Statement];
}
