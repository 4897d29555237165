using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>By what a text tells one of several items between which nothing else tells a difference.</summary>
[Experimental(MatchingExperiment.Id)]
public enum ToldBy
{
    /// <summary>By the month in which it was issued: <c>Miete Oktober</c>.</summary>
    Month = 0,

    /// <summary>By the day on which it was issued: <c>Rechnung vom 1.8.2026</c>.</summary>
    Day = 1,

    /// <summary>By the end of its number: <c>Rechnung 16</c>.</summary>
    Number = 2,
}
