using System.CommandLine;
using ReceivablesSample.Output;

namespace ReceivablesSample.CommandLine;

/// <summary>The options that say how and where a report is written.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format = Options.Word("--format", "A table for people, JSON for programs", "table", "json");
    private readonly Option<string?> _file = FileOption();

    /// <summary>The option <c>--output</c>.</summary>
    internal static Option<string?> FileOption() => Options.File("--output", "Write to this file, whole or not at all [default: standard output]");

    internal void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_file);
    }

    internal OutputChoice Read(ParseResult parsed) =>
        new(parsed.GetValue(_format) == "json" ? OutputFormat.Json : OutputFormat.Table, parsed.GetValue(_file));
}
