namespace Receivables.Tables.Csv;

/// <summary>A place in the input that a <see cref="CsvReader"/> can come back to while its buffer stays.</summary>
internal readonly record struct CsvMark(int Start, int Line, int UnclosedQuotes, bool IsSkipping, bool IsStopped);
