using System.Globalization;
using System.Text;

namespace Receivables.Banking.SharedFiles;

/// <summary>Which file read, and what came of it, as a table of Markdown.</summary>
internal static class ConformanceTable
{
    internal static string Of(IEnumerable<(string Path, ReadResult<BankStatement> Read)> files, IReadOnlyDictionary<string, string>? schema = null)
    {
        var table = new StringBuilder();
        string[] heads = [.. schema is null ? (string[])["file"] : ["file", "schema"], "format", "statements", "transactions", "balances", "diagnostics"];
        table.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => "---|"))}\n");
        foreach ((string path, ReadResult<BankStatement> read) in files)
        {
            string formats = string.Join(", ", read.Items.Select(s => s.Format).Distinct(StringComparer.Ordinal));
            table.Append(CultureInfo.InvariantCulture, $"| {path} {(schema is null ? "" : $"| {schema.GetValueOrDefault(path, "not checked")} ")}| {(formats.Length == 0 ? "refused" : formats)} | {read.Items.Count} | {read.Items.Sum(s => s.Transactions.Count)} ")
                .Append(CultureInfo.InvariantCulture, $"| {string.Join("; ", read.Items.Select(Balances))} | {Diagnostics(read.Diagnostics)} |\n");
        }

        return table.ToString();
    }

    private static string Balances(BankStatement statement) => statement.Balances.Check switch
    {
        BalanceCheck.Holds => "hold",
        BalanceCheck.Broken => $"differ by {statement.Balances.Difference}",
        BalanceCheck.NotVerifiable => "not verifiable",
        _ => "not stated",
    };

    private static string Diagnostics(IReadOnlyList<Diagnostic> diagnostics) => string.Join(", ", diagnostics
        .GroupBy(d => (d.Code, d.Severity)).OrderBy(g => g.Key.Code, StringComparer.Ordinal).ThenBy(g => g.Key.Severity)
        .Select(g => g.Count() == 1 ? $"{g.Key.Code} {Letter(g.Key.Severity)}" : string.Create(CultureInfo.InvariantCulture, $"{g.Key.Code} {Letter(g.Key.Severity)} × {g.Count()}")));

    private static string Letter(DiagnosticSeverity severity) => severity.ToString()[..1];
}
