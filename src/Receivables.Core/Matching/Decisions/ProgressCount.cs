namespace Receivables.Matching.Decisions;

/// <summary>Counts what several threads have done, and tells it now and then, never backwards.</summary>
internal sealed class ProgressCount(IProgress<int>? progress, int total)
{
    private const int Step = 256;

    private readonly Lock _telling = new();
    private int _done;
    private int _told;

    internal void One()
    {
        int done = Interlocked.Increment(ref _done);
        if (progress is null || (done % Step != 0 && done != total))
        {
            return;
        }

        lock (_telling)
        {
            if (done > _told)
            {
                _told = done;
                progress.Report(done);
            }
        }
    }
}
