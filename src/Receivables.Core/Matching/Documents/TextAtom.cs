namespace Receivables.Matching.Documents;

/// <summary>A run of letters or a run of digits in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsDigits">Digits, or else letters.</param>
/// <param name="Noise">What it is part of that is no number of a document.</param>
internal readonly record struct TextAtom(int Start, int End, bool IsDigits, NoiseKind Noise)
{
    /// <summary>The hash of its normal form.</summary>
    internal ulong Hash { get; init; }

    /// <summary>How many of its characters are digits, or letters that are taken for digits.</summary>
    internal int FoldedDigits { get; init; }

    /// <summary>Whether an amount begins here: cents or a currency follow.</summary>
    internal bool BeginsAmount { get; init; }

    /// <summary>Whether it is a word that says what the number right behind it is: <c>Rechnung764683</c>.</summary>
    internal bool IsLead { get; init; }

    internal int Length => End - Start;
}
