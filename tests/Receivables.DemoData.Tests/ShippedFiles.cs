namespace Receivables.DemoData;

/// <summary>The files in <c>samples/data</c>, as a clone has them.</summary>
internal static class ShippedFiles
{
    public static readonly string[] Statements = ["statement-2026-04.xml", "statement-2026-05.xml", "statement-2026-06.xml"];

    public static string PathOf(string name) => RepositoryRoot.PathOf($"samples/data/{name}");

    public static IReadOnlyList<CsvRow> Rows(string name) => CsvRow.ReadAll(File.ReadAllText(PathOf(name)));

    public static IEnumerable<CamtLine> Lines() => Statements.SelectMany(name => CamtLine.ReadAll(PathOf(name)));
}
