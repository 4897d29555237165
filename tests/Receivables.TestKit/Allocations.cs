namespace Receivables.TestKit;

/// <summary>Measures what an action allocates on its thread.</summary>
public static class Allocations
{
    private const int Attempts = 20;

    /// <summary>The fewest bytes that one run of an action allocates, over several runs after a first one that warms up.</summary>
    /// <remarks>The least, because a collection that another test causes meanwhile is charged to this thread.</remarks>
    /// <param name="action">What to measure; it must do the same each time.</param>
    public static long Least(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action();
        long least = long.MaxValue;
        for (int i = 0; i < Attempts && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
