using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Whether several ways of deciding do the same with one payment. What is suggested makes no difference, only what is applied.</summary>
[Experimental(MatchingExperiment.Id)]
public enum MatchingAgreement
{
    /// <summary>None applies it.</summary>
    NoneApplies = 0,

    /// <summary>All apply it, to the same items with the same amounts.</summary>
    AllSame = 1,

    /// <summary>Some apply it, to the same items with the same amounts; the others do not.</summary>
    SomeApply = 2,

    /// <summary>Two apply it to different items, or with different amounts.</summary>
    AppliedDifferently = 3,
}
