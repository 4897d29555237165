namespace Receivables.Matching.Payers;

/// <summary>A word of customers' names that stands for one of the payer's name.</summary>
/// <param name="Query">The word of the payer's name.</param>
/// <param name="Word">The word on file.</param>
/// <param name="Gain">What it wins over having none.</param>
internal readonly record struct NameKey(int Query, int Word, int Gain);
