using System.Globalization;
using System.Text;
using NodaTime;

namespace Receivables.DemoData;

/// <summary>A row of a shipped table, read by the simplest means, so that these tests do not lean on the reader that they feed.</summary>
internal sealed class CsvRow(IReadOnlyList<string> columns, IReadOnlyList<string> fields)
{
    public string this[string column] => fields[columns.ToList().IndexOf(column)];

    public static IReadOnlyList<CsvRow> ReadAll(string text)
    {
        string[][] lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Split)];
        return [.. lines.Skip(1).Select(line =>
        {
            Assert.Equal(lines[0].Length, line.Length);
            return new CsvRow(lines[0], line);
        })];
    }

    public bool Has(string column) => this[column].Length > 0;

    /// <summary>The amount in cents; 0 for an empty field.</summary>
    public long Cents(string column) => Has(column) ? (long)(decimal.Parse(this[column], CultureInfo.InvariantCulture) * 100m) : 0;

    public LocalDate Day(string column)
    {
        int[] parts = [.. this[column].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return new LocalDate(parts[0], parts[1], parts[2]);
    }

    private static string[] Split(string line)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        return [.. fields, field.ToString()];
    }
}
