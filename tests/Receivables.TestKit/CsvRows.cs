using System.Text;

namespace Receivables.TestKit;

/// <summary>Reads the lists of <see cref="SharedData"/>: CSV after RFC 4180 with a header row. It is for lists known to be well formed; it forgives nothing.</summary>
public static class CsvRows
{
    /// <summary>The rows of a file, each a value by column name.</summary>
    /// <param name="path">The full path of a UTF-8 file.</param>
    /// <exception cref="FormatException">A row has not as many fields as the header.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path) => Parse(File.ReadAllText(path));

    /// <summary>The rows of a text, each a value by column name.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <exception cref="FormatException">A row has not as many fields as the header.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<List<string>> records = Records(text);
        List<string> header = records[0];
        var rows = new List<IReadOnlyDictionary<string, string>>(records.Count - 1);
        foreach (List<string> record in records.Skip(1))
        {
            if (record.Count != header.Count)
            {
                throw new FormatException($"A row has {record.Count} fields, the header {header.Count}: {string.Join('|', record)}");
            }

            rows.Add(header.Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return rows;
    }

    private static List<List<string>> Records(string text)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                bool isEscaped = quoted && i + 1 < text.Length && text[i + 1] == '"';
                field.Append(isEscaped ? "\"" : "");
                i += isEscaped ? 1 : 0;
                quoted = isEscaped || !quoted;
            }
            else if (quoted || c is not (',' or '\r' or '\n'))
            {
                field.Append(c);
            }
            else if (c != '\r')
            {
                record.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    records.Add(record);
                    record = [];
                }
            }
        }

        if (field.Length > 0 || record.Count > 0)
        {
            record.Add(field.ToString());
            records.Add(record);
        }

        return records;
    }
}
