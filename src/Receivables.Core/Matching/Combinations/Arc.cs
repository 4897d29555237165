namespace Receivables.Matching.Combinations;

/// <summary>A part of the circle of all numbers of 64 bits. Sums on it are counted from its start.</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Width">How many numbers.</param>
internal readonly record struct Arc(ulong Start, ulong Width);
