namespace Receivables.Matching.Combinations;

/// <summary>How many sets of several items make an amount, as far as it was found out.</summary>
internal enum SubsetVerdict
{
    /// <summary>No set does.</summary>
    None = 0,

    /// <summary>One does, and no other but for items between which nothing tells a difference.</summary>
    One = 1,

    /// <summary>Two at least do.</summary>
    Several = 2,

    /// <summary>The budget ended, or there are too many items.</summary>
    Unknown = 3,
}
