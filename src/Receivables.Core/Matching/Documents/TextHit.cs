namespace Receivables.Matching.Documents;

/// <summary>A place of a text that names something of the index.</summary>
/// <param name="Hash">The hash of its normal form.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Length">The length of its normal form.</param>
/// <param name="Bare">Whether it is digits only.</param>
internal readonly record struct TextHit(ulong Hash, int Start, int End, int Length, bool Bare)
{
    internal bool IsInside(in TextHit other) => Start >= other.Start && End <= other.End && End - Start < other.End - other.Start;
}
