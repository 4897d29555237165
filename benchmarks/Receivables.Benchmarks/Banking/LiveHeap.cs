using System.Diagnostics;

namespace Receivables.Benchmarks.Banking;

/// <summary>
/// The most bytes that are alive on the heap at once while something runs: a second thread collects again and again, at whatever place the first has come to, and looks at what is left. What is alive before does not count.
/// </summary>
internal static class LiveHeap
{
    /// <param name="work">The work; what it returns is alive to the end.</param>
    /// <returns>The most that was alive, in bytes.</returns>
    internal static long PeakOf(Func<object> work)
    {
        long before = Alive(), peak = 0;
        bool isDone = false;
        var watcher = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                var watch = Stopwatch.StartNew();
                peak = Math.Max(peak, Alive() - before);

                // A large heap takes long to look through; the work must go on between.
                Thread.Sleep(1 + (int)(3 * watch.ElapsedMilliseconds));
            }
        })
        { IsBackground = true, Priority = ThreadPriority.Highest };
        watcher.Start();
        object result = work();
        Volatile.Write(ref isDone, true);
        watcher.Join();
        peak = Math.Max(peak, Alive() - before);
        GC.KeepAlive(result);
        return peak;
    }

    // As the collector found it, not what was allocated since.
    private static long Alive()
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true);
        GCMemoryInfo found = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return found.HeapSizeBytes - found.FragmentedBytes;
    }
}
