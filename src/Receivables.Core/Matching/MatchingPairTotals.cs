using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>How two ways of deciding stand to each other over the payments of one currency. Amounts are those of the payments, whatever of them stays unapplied.</summary>
/// <param name="First">The name of one run.</param>
/// <param name="Second">The name of the other.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Same">How many both apply, to the same items with the same amounts.</param>
/// <param name="SameAmount">Their amount.</param>
/// <param name="Different">How many both apply, to different items or with different amounts.</param>
/// <param name="DifferentAmount">Their amount.</param>
/// <param name="OnlyFirst">How many only the first applies.</param>
/// <param name="OnlyFirstAmount">Their amount.</param>
/// <param name="OnlySecond">How many only the second applies.</param>
/// <param name="OnlySecondAmount">Their amount.</param>
[Experimental(MatchingExperiment.Id)]
public readonly record struct MatchingPairTotals(
    string First,
    string Second,
    Currency Currency,
    int Same,
    Money SameAmount,
    int Different,
    Money DifferentAmount,
    int OnlyFirst,
    Money OnlyFirstAmount,
    int OnlySecond,
    Money OnlySecondAmount);
