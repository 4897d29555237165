using Receivables.Banking.Internals;

namespace Receivables.Banking.Csv;

/// <summary>The mapping to write for a table that is not known, as far as its first rows tell: which columns have days, amounts, accounts and texts.</summary>
internal sealed class CsvAdvice
{
    private const int MostLines = 50;
    private const int MostTexts = 8;

    // A message is one to be read.
    private const int LongestJson = 250;
    private const string Separators = ";,\t|";

    private readonly char _separator;
    private readonly CsvRow[] _lines;
    private readonly CsvRow[] _rows;
    private readonly int _width;
    private readonly Func<string, bool> _isAmount;

    private CsvAdvice(string[] lines, char separator, Func<string, bool> isAmount)
    {
        (_separator, _isAmount) = (separator, isAmount);
        _lines = [.. lines.Select((line, i) => CsvRows.SplitBy(separator, line, i + 1))];
        _rows = [.. _lines.Where(r => r.Cells.Length > 2 && Any(r, CsvShape.IsDay) && Any(r, isAmount))];
        _width = _rows.Length == 0 ? 0 : _rows.GroupBy(r => r.Cells.Length).MaxBy(g => g.Count())!.Key;
        _rows = [.. _rows.Where(r => r.Cells.Length == _width)];
    }

    /// <summary>A sentence with the mapping, or null where no line looks like a row with a day and an amount.</summary>
    internal static string? Of(ReadOnlySpan<char> head)
    {
        string[] lines = Lines(head);
        return (Best(lines, CsvShape.IsAmount) ?? Best(lines, CsvShape.IsWholeAmount))?.Sentence();
    }

    // Amounts with two places behind a mark; without any such, numbers that may be amounts, in more than one line.
    private static CsvAdvice? Best(string[] lines, Func<string, bool> isAmount)
    {
        CsvAdvice best = Separators.Select(s => new CsvAdvice(lines, s, isAmount)).MaxBy(a => a._rows.Length)!;
        return best._rows.Length > (isAmount == CsvShape.IsAmount ? 0 : 1) && best.All(isAmount).Length > 0 ? best : null;
    }

    // The last line may be cut.
    private static string[] Lines(ReadOnlySpan<char> head)
    {
        List<string> lines = [];
        foreach (ReadOnlySpan<char> line in head.TrimStart('\uFEFF').EnumerateLines())
        {
            if (lines.Count == MostLines)
            {
                return [.. lines];
            }

            lines.Add(line.ToString());
        }

        return lines.Count > 1 && lines[^1].Length > 0 ? [.. lines[..^1]] : [.. lines];
    }

    private static bool Any(CsvRow row, Func<string, bool> test) => Enumerable.Range(0, row.Cells.Length).Any(i => test(row[i]));

    private string Sentence()
    {
        string named = Mapping(isByName: true);
        string json = named.Length <= LongestJson ? named : Mapping(isByName: false);
        int[] amounts = [.. Amounts().Skip(1).Take(MostTexts)];
        return $"By its rows: {json}{(json.Contains("CODE", StringComparison.Ordinal) ? ", with the currency of the account for CODE" : "")}{(IsMarkSilent ? ", and with the decimal mark (\"decimalMark\")" : "")}"
            + (amounts.Length > 0 ? $". Also {string.Join(", ", amounts.Select(i => FormattableString.Invariant($"#{i + 1}")))} hold amounts: see which are \"amount\", \"debit\", \"credit\" or \"balance\"." : ". See that its columns are what it says.");
    }

    // What has a mark before what may be a number of anything.
    private int[] Amounts() => [.. All(_isAmount).OrderByDescending(i => _rows.Any(r => r[i].AsSpan().ContainsAny('.', ',')))];

    private bool IsMarkSilent => Amounts().Take(1).SelectMany(i => _rows.Select(r => r[i])).Where(cell => cell.AsSpan().ContainsAny('.', ',')).ToArray() is { Length: > 0 } marked && Array.TrueForAll(marked, cell => CsvNumbers.MarkOf(cell) is null);

    // By the names of the columns, or by their places.
    private string Mapping(bool isByName)
    {
        CsvRow? header = _lines.LastOrDefault(r => r.Line < _rows[0].Line && r.Cells.Length == _width && r.Cells.Count(c => c.Any(char.IsLetter)) > 1);
        var columns = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        void Say(string role, IEnumerable<int> places)
        {
            string[] named = [.. places.Select(i => header is null || !isByName || header[i].Length == 0 || Excerpt.Of(header[i]) != header[i] ? FormattableString.Invariant($"#{i + 1}") : header[i])];
            if (named.Length > 0)
            {
                columns.Add(role, named);
            }
        }

        int[] days = All(CsvShape.IsDay), amounts = Amounts(), sides = Sides(), accounts = All(CsvShape.IsIban), currencies = All(CsvShape.IsCurrency);
        Say("bookingDate", days.Take(1));
        Say("valueDate", days.Skip(1).Take(1));
        Say("amount", amounts.Take(1));
        Say("direction", sides);
        Say("currency", currencies.Take(1));
        Say("account", accounts.Take(1));
        Say("remittance", All(cell => cell.Any(char.IsLetter)).Except(days).Except(sides).Except(accounts).Except(currencies).Except(amounts).Take(MostTexts));
        string json = CsvMappingJson.Write(new CsvMapping { Separator = _separator, HasHeader = header is not null, Columns = columns }, isShort: true);
        bool isSilent = currencies.Length == 0 && !amounts.Take(1).Any(i => _rows.Any(HasUnit(i)));
        return isSilent ? json.Insert(json.Length - 1, ",\"currency\":\"CODE\"") : json;
    }

    // The one column with a word for credit or debit in every row, and both of them.
    private int[] Sides() => [.. All(cell => CsvKinds.DirectionOf(cell) != 0).Where(i => _rows.All(r => r[i].Length > 0) && _rows.Select(r => CsvKinds.DirectionOf(r[i])).Distinct().Count() == 2).Take(1)];

    private static Func<CsvRow, bool> HasUnit(int column) => row =>
    {
        CsvUnits.WithoutUnit(row[column].TrimStart('-', '+'), out Currency unit);
        return !unit.IsNone;
    };

    // The columns of which every cell that is filled in is one.
    private int[] All(Func<string, bool> test) =>
        [.. Enumerable.Range(0, _width).Where(i => _rows.Any(r => r[i].Length > 0) && Array.TrueForAll(_rows, r => r[i].Length == 0 || test(r[i])))];
}
