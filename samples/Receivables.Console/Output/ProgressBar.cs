using ReceivablesSample.Inputs;
using Spectre.Console;

namespace ReceivablesSample.Output;

/// <summary>Shows how far long work has come, on standard error, where a person sits there.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Returns when the work is done, however it ended; shows a bar once it has taken a second.</summary>
    internal static async Task ShowWhileAsync(Task work, WorkProgress progress, Terminal terminal)
    {
        if (!terminal.IsErrorInteractive || await IsDoneWithinAsync(work, Patience).ConfigureAwait(false))
        {
            await IsDoneWithinAsync(work, Timeout.InfiniteTimeSpan).ConfigureAwait(false);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        Progress bar = console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn(), new SpinnerColumn());
        await bar.StartAsync(async context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(progress.Step));
            while (!await IsDoneWithinAsync(work, Interval).ConfigureAwait(false))
            {
                task.Description = Markup.Escape(progress.Step);
                task.IsIndeterminate = progress.Total == 0;
                task.MaxValue = Math.Max(progress.Total, 1);
                task.Value = progress.Done;
            }
        }).ConfigureAwait(false);
    }

    private static async Task<bool> IsDoneWithinAsync(Task work, TimeSpan time) => await Task.WhenAny(work, Task.Delay(time)).ConfigureAwait(false) == work;
}
