using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Receivables;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Output;

/// <summary>How values look to people: grouped amounts, a dash for nothing, clipped texts, and colours where there are any.</summary>
internal static class People
{
    private const string Nothing = "–";
    private const int LongestName = 30;
    private const int ShortestName = 10;
    private const int WideEnough = 10_000;
    private const int Edges = 2;

    internal static Style Quiet { get; } = new(Color.Grey);

    internal static Style Good { get; } = new(Color.Green);

    internal static Style Doubtful { get; } = new(Color.Yellow);

    internal static Style Bad { get; } = new(Color.Red);

    internal static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>An amount as people write it: <c>-1,224.49</c>.</summary>
    internal static string Grouped(Money amount) => amount.Amount.ToString($"N{amount.Currency.MinorDigits}", CultureInfo.InvariantCulture);

    /// <summary>An amount with its currency.</summary>
    internal static string GroupedWithCode(Money amount) => $"{Grouped(amount)} {amount.Currency.Code}";

    internal static string Date(LocalDate? date) => date is { } given ? LocalDatePattern.Iso.Format(given) : "";

    internal static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Counted(int count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    internal static string Days(decimal? days) => days is { } known ? known.ToString("N1", CultureInfo.InvariantCulture) : Nothing;

    internal static string Percent(decimal? share) => share is { } known ? (known * 100).ToString("N1", CultureInfo.InvariantCulture) + " %" : Nothing;

    /// <summary>At most so many characters of a text, on one line and without what could move the cursor or turn the direction.</summary>
    internal static string Clip(string? text, int length)
    {
        string line = string.Concat((text ?? "").Where(c => !IsUnseen(c)).Select(c => IsBreak(c) ? ' ' : c)).Trim();
        if (line.Length <= length || length <= 0)
        {
            return length <= 0 ? "" : line;
        }

        int kept = length - 1;
        kept -= kept > 0 && char.IsHighSurrogate(line[kept - 1]) ? 1 : 0;
        return line[..kept].TrimEnd() + "…";
    }

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    // The two joiners shape letters and emoji; the rest of the kind is invisible or changes the direction.
    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u200C' or '\u200D');

    /// <summary>A cell of text.</summary>
    internal static Text Cell(string? text, Style? style = null) => new(text ?? "", style);

    /// <summary>A cell with an amount; a dash where it is zero.</summary>
    internal static Text Cell(Money amount, Style? style = null, bool whole = false) =>
        amount.IsZero ? new Text(Nothing, Quiet) : new Text(whole ? amount.Amount.ToString("N0", CultureInfo.InvariantCulture) : Grouped(amount), style);

    /// <summary>A table without vertical lines.</summary>
    internal static Table Table(params (string Title, bool IsNumber)[] columns)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach ((string title, bool isNumber) in columns)
        {
            var column = new TableColumn(new Text(title, Strong)) { Padding = new Padding(0, 0, 1, 0), Alignment = isNumber ? Justify.Right : Justify.Left, NoWrap = isNumber };
            table.AddColumn(column);
        }

        return table;
    }

    /// <summary>Writes a table whose names are clipped as far as the width asks for.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="build">Makes the table with names of at most so many characters; without names for 0.</param>
    internal static void WriteFitting(this IAnsiConsole console, Func<int, Table> build)
    {
        int length = LongestName;
        Table table = build(length);
        for (int excess = ExcessOf(table, console); excess > 0 && length > 0; excess = ExcessOf(table, console))
        {
            length = length == ShortestName ? 0 : Math.Max(ShortestName, length - excess);
            table = build(length);
        }

        console.WriteWhole(table);
    }

    /// <summary>Writes a table in which no amount is ever cut: where it needs more width than there is, lines are longer.</summary>
    internal static void WriteWhole(this IAnsiConsole console, Table table)
    {
        int width = console.Profile.Width;
        console.Profile.Width = Math.Max(width, WidthOf(table, console).Min);
        console.Write(table);
        console.Profile.Width = width;
    }

    /// <summary>Whether a table is wider than the terminal that it is for; never for files and pipes, whose lines may be long.</summary>
    internal static bool IsTooWide(this IAnsiConsole console, Table table) => console.Profile.Out.IsTerminal && ExcessOf(table, console) > 0;

    private static int ExcessOf(Table table, IAnsiConsole console) => WidthOf(table, console).Max + Edges - console.Profile.Width;

    private static Measurement WidthOf(IRenderable table, IAnsiConsole console) =>
        table.Measure(RenderOptions.Create(console, console.Profile.Capabilities), WideEnough);

    /// <summary>A heading.</summary>
    internal static void Heading(this IAnsiConsole console, string text, string note = "")
    {
        console.WriteLine();
        console.Write(new Text(text, new Style(Color.Blue, decoration: Decoration.Bold)));
        console.Write(new Text(note.Length > 0 ? $"  {note}" : "", Quiet));
        console.WriteLine();
    }

    /// <summary>A sentence.</summary>
    internal static void Sentence(this IAnsiConsole console, string text, Style? style = null)
    {
        console.Write(new Text(text, style));
        console.WriteLine();
    }
}
