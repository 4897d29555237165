namespace Receivables.Matching.Payers;

/// <summary>Where banks clip names: older formats hold 24, 27, 32, 35 or 70 characters.</summary>
internal static class NameClips
{
    /// <summary>Shorter names are whole.</summary>
    internal const int Shortest = 20;

    /// <summary>Whether a folded name may have been clipped: folding drops a few characters.</summary>
    internal static bool IsLikely(int length) => length is (>= 20 and <= 24) or (>= 25 and <= 27) or (>= 31 and <= 35) or (>= 66 and <= 70);
}
