namespace ReceivablesSample.Output;

/// <summary>How and where a report is written.</summary>
/// <param name="Format">For whom.</param>
/// <param name="File">The file, or null for standard output.</param>
internal sealed record OutputChoice(OutputFormat Format, string? File);
