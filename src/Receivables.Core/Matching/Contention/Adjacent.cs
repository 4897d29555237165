using System.Runtime.InteropServices;

namespace Receivables.Matching.Contention;

/// <summary>Drops what is the same as the one before it: of what is sorted, all that comes again.</summary>
internal static class Adjacent
{
    /// <summary>Returns how many are kept, in front.</summary>
    internal static int KeepFirst(Span<int> sorted)
    {
        int kept = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[kept - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept;
    }

    internal static void KeepFirst(List<int> sorted)
    {
        int kept = KeepFirst(CollectionsMarshal.AsSpan(sorted));
        sorted.RemoveRange(kept, sorted.Count - kept);
    }
}
