using System.Diagnostics;

namespace Receivables.Mutation;

/// <summary>A worker and the lines to it and from it. It is started when it is first asked, and again after it was stopped.</summary>
internal sealed class WorkerProcess(string folder) : IDisposable
{
    private Process? _process;
    private StreamReader? _answers;

    /// <summary>The size of the properties, where it is another than that of the environment.</summary>
    internal string? Factor { get; set; }

    /// <summary>The mutant that is active while a worker that is started then lists its tests.</summary>
    internal int Mutant { get; set; } = MutantSwitch.None;

    internal void Ask(string order)
    {
        if (_process is null)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, ["worker", folder, Mutant.ToString(System.Globalization.CultureInfo.InvariantCulture)]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            if (Factor is not null)
            {
                start.Environment["RECEIVABLES_FSCHECK_FACTOR"] = Factor;
            }

            _process = Process.Start(start)!;
            _process.ErrorDataReceived += (_, _) => { };
            _process.BeginErrorReadLine();
            _answers = _process.StandardOutput;
        }

        _process.StandardInput.WriteLine(order);
        _process.StandardInput.Flush();
    }

    /// <summary>The next line; null where none comes in time, or the worker has ended. It is stopped then.</summary>
    internal async Task<string?> AnswerAsync(TimeSpan within)
    {
        try
        {
            if (await _answers!.ReadLineAsync().WaitAsync(within) is { } line)
            {
                return line;
            }
        }
        catch (TimeoutException)
        {
        }

        Stop();
        return null;
    }

    internal void Stop()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
            _process = null;
        }
    }

    public void Dispose() => Stop();
}
