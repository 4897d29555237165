using NodaTime;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>From which entry on an instant of recording holds: instants never decrease, and a batch shares one.</summary>
internal readonly struct RecordedRun(Instant recordedAt, int firstEntry)
{
    internal Instant RecordedAt { get; } = recordedAt;

    internal int FirstEntry { get; } = firstEntry;

    /// <summary>When an entry was recorded.</summary>
    internal static Instant At(ChunkedView<RecordedRun> runs, int entry)
    {
        int low = 0;
        for (int high = runs.Count - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = runs[middle].FirstEntry <= entry ? (middle, high) : (low, middle - 1);
        }

        return runs[low].RecordedAt;
    }

    /// <summary>How many of the first entries were recorded up to an instant.</summary>
    internal static int CountUpTo(ChunkedView<RecordedRun> runs, int entries, Instant knownAt)
    {
        int low = 0;
        for (int high = runs.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = runs[middle].RecordedAt <= knownAt ? (middle + 1, high) : (low, middle);
        }

        return low == runs.Count ? entries : runs[low].FirstEntry;
    }
}
