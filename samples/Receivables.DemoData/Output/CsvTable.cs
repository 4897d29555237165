using System.Text;

namespace Receivables.DemoData.Output;

/// <summary>Writes a table as RFC 4180 says, with a line feed at the end of each row.</summary>
internal sealed class CsvTable
{
    private readonly StringBuilder _text = new();

    /// <summary>Starts with the header row.</summary>
    public CsvTable(params string[] columns) => Add(columns);

    /// <summary>The table as UTF-8 without a byte-order mark.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    /// <summary>Adds a row.</summary>
    public void Add(params string[] fields) => _text.AppendJoin(',', fields.Select(Quote)).Append('\n');

    private static string Quote(string field) =>
        field.AsSpan().IndexOfAny(",\"\n\r") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
