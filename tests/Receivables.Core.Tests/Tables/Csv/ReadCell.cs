namespace Receivables.Tables.Csv;

/// <summary>One cell with its place, as a reader or its twin gives it.</summary>
internal sealed record ReadCell(string Value, int Line, int Column);
