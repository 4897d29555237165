using System.Buffers;
using System.Text;
using Receivables.Tables.Csv;

namespace Receivables.Tables;

/// <summary>Writes rows as CSV after RFC 4180 that spreadsheets show and never run.</summary>
/// <remarks>
/// <para>UTF-8 without byte order mark, CR LF after each row; a cell with a separator, a quote, a line break or a space at its ends is quoted, and quotes are doubled.
/// Same rows in, same bytes out.</para>
/// <para>A text that a spreadsheet would run as a formula, such as <c>=1+1</c>, gets an apostrophe before it, which the tables of this namespace take off again.
/// Negative numbers and telephone numbers stay as they are.</para>
/// <para>Not safe for use by several threads at once. The stream is not closed.</para>
/// </remarks>
public sealed class CsvWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _stream;
    private readonly char _separator;
    private readonly SearchValues<char> _quoted;
    private readonly StringBuilder _row = new();

    /// <summary>Creates a writer.</summary>
    /// <param name="stream">Takes the bytes.</param>
    /// <param name="separator">A comma, a semicolon or a tab.</param>
    /// <exception cref="ArgumentOutOfRangeException">The separator is another character.</exception>
    public CsvWriter(Stream stream, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (separator is not (',' or ';' or '\t'))
        {
            throw new ArgumentOutOfRangeException(nameof(separator), separator, "The separator is a comma, a semicolon or a tab.");
        }

        _stream = stream;
        _separator = separator;
        _quoted = SearchValues.Create([separator, '"', '\r', '\n']);
    }

    /// <summary>Writes one row.</summary>
    /// <param name="cells">Its cells; null is an empty cell.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public async ValueTask WriteRowAsync(IEnumerable<string?> cells, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cells);
        _row.Clear();
        int count = 0;
        foreach (string? cell in cells)
        {
            if (count++ > 0)
            {
                _row.Append(_separator);
            }

            Append(FormulaText.Defuse(cell ?? ""));
        }

        // An empty line is no row: one empty cell is quoted.
        _row.Append(count == 1 && _row.Length == 0 ? "\"\"" : "").Append("\r\n");
        await _stream.WriteAsync(Utf8.GetBytes(_row.ToString()), cancellationToken).ConfigureAwait(false);
    }

    private void Append(string cell)
    {
        bool quote = cell.AsSpan().ContainsAny(_quoted) || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])));
        if (quote)
        {
            _row.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _row.Append(cell);
        }
    }
}
