using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>The language in which decisions are explained to a person. Numbers and amounts follow its convention, whatever the culture of the machine.</summary>
[Experimental(MatchingExperiment.Id)]
public enum ExplanationLanguage
{
    /// <summary>English: <c>1,234.56 EUR</c>.</summary>
    English = 0,

    /// <summary>French: <c>1 234,56 EUR</c>, with no-break spaces in numbers and before colons, semicolons and percent signs.</summary>
    French = 1,
}
