namespace ReceivablesSample;

/// <summary>The files of the shipped company.</summary>
internal static class Shipped
{
    internal static string[] Tables { get; } = ["--customers", PathOf("customers.csv"), "--invoices", PathOf("invoices.csv"), "--as-of", "2026-06-30"];

    internal static string[] Statements { get; } = [PathOf("statement-2026-04.xml"), PathOf("statement-2026-05.xml"), PathOf("statement-2026-06.xml")];

    /// <summary>All that the reports read.</summary>
    internal static string[] Inputs { get; } = [.. Tables, "--statement", .. Statements];

    internal static string[] FollowUp { get; } =
        ["--dunning-policy", PathOf("dunning-policy.json"), "--contacts", PathOf("contacts.csv"), "--events", PathOf("events.csv")];

    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Truth { get; } = CsvRows.Read(PathOf("truth.csv"));

    internal static IEnumerable<string> CustomerIds => CsvRows.Read(PathOf("customers.csv")).Select(row => row["customer_id"]);

    internal static string PathOf(string file) => RepositoryRoot.PathOf($"samples/data/{file}");
}
