namespace ReceivablesSample.Inputs;

/// <summary>How far the work has come; written by the worker, read by whoever shows it.</summary>
internal sealed class WorkProgress
{
    private long _done;

    /// <summary>What is being done.</summary>
    internal string Step { get; private set; } = "Starting";

    /// <summary>How much the step has, or 0 where that is not known.</summary>
    internal long Total { get; private set; }

    /// <summary>How much of it is done.</summary>
    internal long Done => Interlocked.Read(ref _done);

    /// <summary>Begins a step.</summary>
    internal void Begin(string step, long total = 0)
    {
        Interlocked.Exchange(ref _done, 0);
        Step = step;
        Total = total;
    }

    internal void Add(long amount) => Interlocked.Add(ref _done, amount);
}
