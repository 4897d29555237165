using Receivables;

namespace ReceivablesSample.Inspect;

/// <summary>What a bank file holds.</summary>
/// <param name="Path">The file.</param>
/// <param name="Format">What it is, such as <c>camt.053.001.08</c>.</param>
/// <param name="Statements">What could be read.</param>
/// <param name="Diagnostics">What was refused, doubted or worth knowing.</param>
internal sealed record InspectedFile(string Path, string Format, IReadOnlyList<InspectedStatement> Statements, IReadOnlyList<Diagnostic> Diagnostics);
