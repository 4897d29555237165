using System.CommandLine;
using System.CommandLine.Invocation;
using ReceivablesSample.CommandLine;

namespace ReceivablesSample;

/// <summary>From arguments to an exit code.</summary>
internal static class ConsoleApp
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The command and its options; none runs the demo.</param>
    /// <param name="terminal">Where it prints.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        RootCommand root = SampleRoot.Create(terminal);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            await ReportUsageAsync(parsed, terminal.Error).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        using var output = new StreamWriter(terminal.Output, Terminal.Utf8, leaveOpen: true) { NewLine = "\n" };
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = terminal.Error };
        return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
    }

    private static async Task ReportUsageAsync(ParseResult parsed, TextWriter error)
    {
        foreach (string message in parsed.Errors.Select(e => e.Message).Distinct())
        {
            await error.WriteLineAsync(message).ConfigureAwait(false);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        await error.WriteLineAsync($"Try '{command}--help'.").ConfigureAwait(false);
    }
}
