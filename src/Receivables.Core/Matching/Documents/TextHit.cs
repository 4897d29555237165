namespace Receivables.Matching.Documents;

/// <summary>A place of a text that names something of the index.</summary>
/// <param name="Hash">The hash of the normal form of the number that is read there.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Length">The length of its normal form, as it stands there.</param>
/// <param name="Bare">Whether it is digits only.</param>
internal readonly record struct TextHit(ulong Hash, int Start, int End, int Length, bool Bare)
{
    /// <summary>How it is read.</summary>
    internal Reading Reading { get; init; }

    /// <summary>Where the number that is read there is kept, unless it is what stands there.</summary>
    internal Range Form { get; init; }

    /// <summary>How many documents of the book there are for each number that could have been read there, where it is the tail of a list.</summary>
    internal double Density { get; init; }

    /// <summary>Whether it was read because an item of the amount has it: foreign numbers are as likely where the creditor's are, so that it is no proof without the payer.</summary>
    internal bool IsOfAmount { get; init; }

    internal bool IsInside(in TextHit other) => Start >= other.Start && End <= other.End && End - Start < other.End - other.Start;
}
