namespace Receivables.Tables.Csv;

/// <summary>A column that a table knows.</summary>
/// <param name="Name">Its name in the header row.</param>
/// <param name="IsRequired">Whether a table without it is refused.</param>
/// <param name="HoldsAmount">Whether its numbers may say what the decimal mark of the file is.</param>
internal sealed record TableColumn(string Name, bool IsRequired = false, bool HoldsAmount = false)
{
    /// <summary>Longer than any known name; a longer one is not looked up.</summary>
    internal const int MaxNameLength = 64;
}
