namespace Receivables.Tables.Csv;

/// <summary>Where one cell of a row lies in the reader's buffer.</summary>
/// <param name="Start">The first character of the value, after an opening quote.</param>
/// <param name="Length">The length of the value, doubled quotes counted twice.</param>
/// <param name="IsQuoted">Whether a quote stands before it.</param>
/// <param name="HasDoubledQuotes">Whether it holds doubled quotes that are still to be made single.</param>
internal readonly record struct CsvField(int Start, int Length, bool IsQuoted, bool HasDoubledQuotes)
{
    /// <summary>Where the cell begins, its opening quote included.</summary>
    internal int Place => IsQuoted ? Start - 1 : Start;
}
