namespace Receivables.Matching.Payers;

/// <summary>A word of a payer's name, and what it is worth where a customer's name has it.</summary>
internal struct QueryWord
{
    /// <summary>The same word, or −1.</summary>
    internal int Exact { get; set; }

    /// <summary>What the same word is worth; the most of all where no name has it.</summary>
    internal int ExactUnits { get; set; }

    /// <summary>How many words are a letter off.</summary>
    internal int Near { get; set; }

    /// <summary>The first word that begins so, where a bank may have clipped this one.</summary>
    internal int ClippedFrom { get; set; }

    /// <summary>The first word behind those.</summary>
    internal int ClippedTo { get; set; }

    /// <summary>What one of those is worth.</summary>
    internal int ClippedUnits { get; set; }

    /// <summary>What is lost where a name has none of all these; 0 or below.</summary>
    internal int Unmatched { get; set; }

    /// <summary>The most it can be worth.</summary>
    internal int Most { get; set; }

    /// <summary>The most that it can win over not being there.</summary>
    internal readonly int Gain => Most - Unmatched;
}
