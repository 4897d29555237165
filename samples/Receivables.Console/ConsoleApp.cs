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

        try
        {
            using var output = new StreamWriter(terminal.Output, Terminal.Utf8, leaveOpen: true) { NewLine = "\n" };
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = terminal.Error };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last resort: whoever called is told in a sentence, whatever it was.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync(Sentence(e)).ConfigureAwait(false);
            return ExitCode.Unreadable;
        }
    }

    private static string Sentence(Exception e) => e is OperationCanceledException
        ? "Stopped before the end: no output file is written."
        : $"This should not have happened, and is a mistake of the program: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}";

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
