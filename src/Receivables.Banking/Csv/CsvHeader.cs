using Receivables.Banking.Internals;

namespace Receivables.Banking.Csv;

/// <summary>Finds the header row of a file, what separates its cells, and what its columns hold.</summary>
internal sealed class CsvHeader
{
    private const int MostLinesBefore = 50;
    // Longer than an account with words before it.
    private const int LongestCell = 200;
    internal const string Separators = ",;\t|";

    private static readonly string[] Openings = ["openingbalance", "anfangssaldo", "soldeinitial", "saldoiniziale", "saldoinicial", "beginsaldo", "počátečnízůstatek", "saldopoczątkowe", "alterkontostand"];
    private static readonly string[] Closings = ["closingbalance", "schlusssaldo", "endsaldo", "soldefinal", "saldofinale", "saldofinal", "eindsaldo", "konečnýzůstatek", "saldokońcowe", "neuerkontostand"];

    private string? _openingBelow;

    private CsvHeader(CsvLayout layout, char separator, IReadOnlyList<string> before)
    {
        Layout = layout;
        Separator = separator;
        Before = before;
        AccountAbove = OneAccount(before);
    }

    internal CsvLayout Layout { get; }

    internal char Separator { get; }

    /// <summary>The table without a header row that it is known to be, or null.</summary>
    internal CsvKnownTable? Table { get; private init; }

    /// <summary>The lines above the header row that hold anything.</summary>
    internal IReadOnlyList<string> Before { get; }

    /// <summary>The one IBAN that the lines above name, or null.</summary>
    internal string? AccountAbove { get; }

    /// <summary>What the lines above say that the account held at first and at last, or null where they do not say both. Of comdirect the line below says the former.</summary>
    internal (string Opening, string Closing)? BalancesAbove => (Above(Openings) ?? _openingBelow) is { } opening && Above(Closings) is { } closing ? (opening, closing) : null;

    /// <summary>Takes a row below the table that says what the account held at first; false where it does not, or where no line above says what it held at last.</summary>
    internal bool TakeBelow(CsvRow row)
    {
        bool isOpening = Openings.Contains(CsvNames.Normal(row[0])) && row[1].Length > 0 && Above(Closings) is not null;
        _openingBelow = isOpening ? row[1] : _openingBelow;
        return isOpening;
    }

    /// <summary>The one currency that the lines above name, or <c>default</c>.</summary>
    internal Currency CurrencyAbove
    {
        get
        {
            Currency[] named = [.. Before.SelectMany(line => line.Split([.. line.Where(c => !char.IsLetterOrDigit(c) && c is not ('€' or '£')).Distinct()]))
                .Select(word => CsvUnits.Of(word)).Where(c => !c.IsNone).Distinct()];
            return named.Length == 1 ? named[0] : default;
        }
    }

    /// <summary>Whether the first lines of a file have a header row by which movements can be read, or are a table that is known without one.</summary>
    internal static bool IsIn(string head) => !IsJson(head) && (CsvKnownTables.Of(FirstLine(head)) is not null || Find(head, CsvMapping.Detect) is not null);

    /// <summary>The header row among the first lines of a file, or null.</summary>
    internal static CsvLayout? Find(string head, CsvMapping mapping)
    {
        int lines = 0;
        foreach (ReadOnlySpan<char> line in head.AsSpan().EnumerateLines())
        {
            if (++lines > MostLinesBefore || !mapping.HasHeader)
            {
                return null;
            }

            if (Best(line.ToString(), lines, mapping) is (var layout, _))
            {
                return layout;
            }
        }

        return null;
    }

    // JSON names things as tables do.
    private static bool IsJson(string head) => head.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..];

    private static string FirstLine(string head)
    {
        int end = head.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? head : head[..end];
    }

    /// <summary>Reads up to the first row behind the header row; null where there is none.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="mapping">What is stated.</param>
    /// <param name="why">Where there is none: what is wrong with the mapping, or null.</param>
    internal static CsvHeader? Read(CsvRows rows, CsvMapping mapping, out string? why)
    {
        why = null;
        List<(string Text, int Number)> before = [];
        bool isFree = mapping.HasHeader && mapping.Columns.Count == 0;
        while (before.Count <= Math.Max(MostLinesBefore, mapping.SkipLines ?? 0) && rows.ReadLine() is { } line)
        {
            CsvKnownTable? known = isFree && before.Count == 0 ? CsvKnownTables.Of(line.Text) : null;
            mapping = known?.Mapping ?? mapping;
            bool isSkipped = mapping.SkipLines is { } skip && before.Count < skip;
            if (!isSkipped && Take(rows, line, mapping) is (var layout, var separator))
            {
                return new CsvHeader(layout, separator, [.. before.Select(b => b.Text).Where(t => t.Any(char.IsLetterOrDigit))]) { Table = known };
            }

            before.Add(line);
        }

        why = CsvMissing.Why(before, mapping);
        return null;
    }

    // The cell behind the one that says which it is.
    private string? Above(string[] names)
    {
        foreach (string line in Before)
        {
            CsvRow row = CsvRows.SplitBy(Separator, line, 1);
            if (row.Cells.Length > 1 && row[1].Length > 0 && names.Contains(CsvNames.Normal(row[0])))
            {
                return row[1];
            }
        }

        return null;
    }

    // In a cell of its own, with blanks in it, or behind other words of a cell; spreadsheets have ="CH93…".
    private static string? OneAccount(IReadOnlyList<string> before)
    {
        IEnumerable<string> cells = before.SelectMany(line => line.Split([',', ';', '\t', '|', ':'])).Select(cell => cell.Trim(' ', '"', '='));
        string[] named = [.. cells.Where(cell => cell.Length <= LongestCell).SelectMany(Accounts).Distinct()];
        return named.Length == 1 ? named[0] : null;
    }

    // The words from each on to the end, and each by itself.
    private static IEnumerable<string> Accounts(string cell)
    {
        for (int from = 0; from >= 0 && from < cell.Length; from = cell.IndexOf(' ', from) is >= 0 and int blank ? blank + 1 : -1)
        {
            ReadOnlySpan<char> rest = cell.AsSpan(from), word = rest.IndexOf(' ') is >= 0 and int end ? rest[..end] : rest;
            if (PolishNumber.Read(rest) is { IsEmpty: false } whole)
            {
                yield return whole.Value;
                yield break;
            }

            if (Iban.TryParse(word, out Iban iban))
            {
                yield return iban.Value;
            }
        }
    }

    private static (CsvLayout Layout, char Separator)? Take(CsvRows rows, (string Text, int Number) line, CsvMapping mapping)
    {
        if (mapping.HasHeader)
        {
            return Best(line.Text, line.Number, mapping);
        }

        // Without a header row its names are the places, and the line is the first row.
        char separator = mapping.Separator ?? Separators.MaxBy(s => line.Text.Count(c => c == s));
        CsvRow row = CsvRows.SplitBy(separator, line.Text, line.Number);
        CsvLayout layout = CsvLayout.Of(row with { Cells = [.. row.Cells.Select((_, i) => FormattableString.Invariant($"#{i + 1}"))] }, mapping);
        rows.GiveBack([line]);
        return layout.IsComplete ? (layout, separator) : null;
    }

    // The separator under which most columns are known.
    private static (CsvLayout Layout, char Separator)? Best(string line, int number, CsvMapping mapping)
    {
        (CsvLayout Layout, char Separator)? best = null;
        foreach (char separator in mapping.Separator is { } stated ? stated.ToString() : Separators)
        {
            CsvRow row = CsvRows.SplitBy(separator, line.TrimStart('\uFEFF'), number);

            // A day and an amount at least; nearly all lines are none, in every decoding.
            if (mapping.Columns.Count == 0 && row.Cells.Count(c => CsvNames.RoleOf(c.Trim()) != CsvRole.Other) < 2)
            {
                continue;
            }

            CsvLayout layout = CsvLayout.Of(row, mapping);
            if (layout.IsComplete && (best is null || layout.Known > best.Value.Layout.Known))
            {
                best = (layout, separator);
            }
        }

        return best;
    }
}
