using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace ReceivablesSample.Output;

/// <summary>Writes reports: JSON as UTF-8, indented, with the same bytes every time; tables in colour at a terminal and plain elsewhere.</summary>
internal static class ReportWriting
{
    // Names keep their accents; quotes, backslashes and control characters are escaped all the same. The output is a file or a pipe, never a page.
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(IReport report, OutputChoice choice, Terminal terminal)
    {
        if (choice is { Format: OutputFormat.Table, File: null })
        {
            WriteText(report.WriteTables, terminal);
            return;
        }

        using OutputTarget target = OutputTarget.Open(choice.File, terminal.Output);
        if (choice.Format == OutputFormat.Json)
        {
            WriteJson(report, target.Stream);
        }
        else
        {
            WritePlain(report.WriteTables, target.Stream);
        }

        target.Commit();
    }

    /// <summary>Writes tables to standard output.</summary>
    internal static void WriteText(Action<IAnsiConsole> write, Terminal terminal)
    {
        if (terminal.IsInteractive)
        {
            write(Terminal.Coloured());
        }
        else
        {
            WritePlain(write, terminal.Output);
        }
    }

    private static void WriteJson(IReport report, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonOptions))
        {
            report.WriteJson(json);
        }

        stream.Write("\n"u8);
    }

    private static void WritePlain(Action<IAnsiConsole> write, Stream stream)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(Terminal.Plain(text));
        string[] lines = text.ToString().ReplaceLineEndings("\n").Split('\n');
        string trimmed = string.Join('\n', lines.Select(line => line.TrimEnd(' ')));
        stream.Write(Terminal.Utf8.GetBytes(trimmed));
    }
}
