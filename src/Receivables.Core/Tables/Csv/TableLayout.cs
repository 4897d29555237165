using System.Collections.Frozen;

namespace Receivables.Tables.Csv;

/// <summary>The columns of one kind of table, in the order in which its reader counts them.</summary>
internal sealed class TableLayout
{
    private readonly FrozenDictionary<string, int> _indexes;

    internal TableLayout(params TableColumn[] columns)
    {
        Columns = columns;
        _indexes = columns.Index().ToFrozenDictionary(c => c.Item.Name, c => c.Index, StringComparer.Ordinal);
    }

    /// <summary>The columns, by the index that the reader of the table uses.</summary>
    internal IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The index of a column by its name in a header row, or -1; case does not count, and a space or a hyphen is an underscore.</summary>
    internal int IndexOf(string name) => _indexes.GetValueOrDefault(name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_'), -1);

    /// <summary>The names of the columns, for a message.</summary>
    internal string NamesOf(Func<TableColumn, bool> which) => string.Join(", ", Columns.Where(which).Select(c => c.Name));
}
