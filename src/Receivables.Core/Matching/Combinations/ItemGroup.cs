namespace Receivables.Matching.Combinations;

/// <summary>Items between which nothing tells a difference, and how many of them a set can have.</summary>
internal struct ItemGroup
{
    /// <summary>What is open of each, signed, in minor units; not 0.</summary>
    internal long Amount { get; init; }

    /// <summary>Where its items start; the oldest is first.</summary>
    internal int Start { get; init; }

    /// <summary>The fewest that a set can have.</summary>
    internal int Least { get; set; }

    /// <summary>The most that a set can have.</summary>
    internal int Most { get; set; }

    /// <summary>How many more than the fewest.</summary>
    internal readonly int Span => Most - Least;
}
