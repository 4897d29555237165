using ReceivablesSample.Output;

namespace ReceivablesSample;

/// <summary>What every command does around its own work: progress, refusals, output and exit code.</summary>
internal static class CommandRun
{
    /// <summary>Makes a report and writes it, unless an input could not be read at all.</summary>
    internal static Task<int> ReportAsync(
        Terminal terminal, OutputChoice output, Func<Session, CancellationToken, Task<IReport>> make, CancellationToken cancellationToken) =>
        RunAsync(terminal, output.File, make, report => ReportWriting.Write(report, output, terminal), cancellationToken);

    /// <summary>Does the work, then writes what it found, unless an input could not be read at all.</summary>
    /// <param name="terminal">Where it prints.</param>
    /// <param name="outputFile">The file that will be written, or null.</param>
    /// <param name="work">Reads and computes, off the thread that shows progress.</param>
    /// <param name="write">Writes the result.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    internal static async Task<int> RunAsync<T>(
        Terminal terminal, string? outputFile, Func<Session, CancellationToken, Task<T>> work, Action<T> write, CancellationToken cancellationToken)
    {
        if (OutputPlace.WhyNotWritable(outputFile) is { } problem)
        {
            await terminal.Error.WriteLineAsync(problem).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var session = new Session(terminal, outputFile);
        try
        {
            Task<T> running = Task.Run(() => work(session, cancellationToken), cancellationToken);
            await ProgressBar.ShowWhileAsync(running, session.Progress, terminal).ConfigureAwait(false);
            T result = await running.ConfigureAwait(false);
            session.Refusals.Finish();
            if (session.ExitCode != ExitCode.Unreadable)
            {
                write(result);
            }

            return session.ExitCode;
        }
        catch (UsageException e)
        {
            await terminal.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (InputUnreadableException e)
        {
            session.Refusals.Finish();
            if (e.Message.Length > 0)
            {
                await terminal.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            }

            return ExitCode.Unreadable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"{outputFile ?? "standard output"} could not be written: {e.Message}").ConfigureAwait(false);
            return ExitCode.Unreadable;
        }
    }
}
