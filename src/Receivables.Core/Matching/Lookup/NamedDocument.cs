using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>A number of an open document, where a text names it first.</summary>
/// <param name="Start">Where it starts: in characters of the text, or in bytes where the text was UTF-8; from 0.</param>
/// <param name="Length">How long it is there, with the separators inside.</param>
/// <param name="Row">The row of the item that has the number; of several the first.</param>
/// <param name="Count">How many items have the number, at least 1: several for instalments, or for numbers that differ only in case and separators.</param>
[Experimental(MatchingExperiment.Id)]
public readonly record struct NamedDocument(int Start, int Length, int Row, int Count)
{
    /// <summary>Where its rows stand among those of the text.</summary>
    internal int FirstOfRows { get; init; }
}
