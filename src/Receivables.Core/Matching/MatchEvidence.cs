using System.Diagnostics.CodeAnalysis;
using Receivables.Ledgers;
using Receivables.Matching.Explanations;

namespace Receivables.Matching;

/// <summary>One piece of evidence for or against an answer: what was seen, where, and how much it weighs.</summary>
/// <remarks>It holds facts; the sentence for a person is made by <see cref="Explain"/>. Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record MatchEvidence
{
    internal MatchEvidence(EvidenceFamily family, EvidenceKind kind, LogOdds weight, string subject)
    {
        Family = family;
        Kind = kind;
        Weight = weight;
        Subject = subject;
    }

    /// <summary>What it is about.</summary>
    public EvidenceFamily Family { get; }

    /// <summary>What it is.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>How much it speaks for the answer; negative where it speaks against.</summary>
    public LogOdds Weight { get; internal init; }

    /// <summary>What was seen: a number, a name, an amount such as <c>65.44 EUR</c>; for <see cref="EvidenceKind.MatchingRule"/> the rule's place, such as <c>High 3</c>; for a plug-in's kind its own sentence.</summary>
    public string Subject { get; }

    /// <summary>Where it was seen.</summary>
    public PaymentField Field { get; init; }

    /// <summary>Where in the field the text starts, in UTF-16 units; 0 where the whole field counts.</summary>
    public int Start { get; init; }

    /// <summary>How long the text is; 0 where the whole field counts.</summary>
    public int Length { get; init; }

    /// <summary>How many of the book share what was seen: customers with the IBAN or name, items with the amount or number.</summary>
    public int Count { get; init; }

    /// <summary>Out of how many; for <see cref="EvidenceKind.LearnedIban"/> and <see cref="EvidenceKind.LearnedName"/>, how often it was confirmed.</summary>
    public int Total { get; init; }

    /// <summary>For <see cref="EvidenceKind.AllowedDifference"/>, the class of the difference; else null.</summary>
    public AdjustmentKind? Difference { get; init; }

    /// <summary>For <see cref="EvidenceKind.ToldOfEqual"/>, by what the text tells the item; else null.</summary>
    public ToldBy? ToldBy { get; init; }

    /// <summary>For <see cref="EvidenceKind.ToldOfEqual"/>, the item that the text tells; else null.</summary>
    public OpenItem? Item { get; init; }

    /// <summary>States a plug-in's evidence.</summary>
    /// <param name="family">What it is about.</param>
    /// <param name="kind">The plug-in's kind, or one of the built-in.</param>
    /// <param name="weight">Its weight, which the engine caps by <see cref="MatchingPolicy.PluginWeightCap"/>.</param>
    /// <param name="detail">What was seen, as a sentence without a full stop.</param>
    /// <exception cref="ArgumentException">The kind or the detail is empty, or the family unknown.</exception>
    public static MatchEvidence Create(EvidenceFamily family, EvidenceKind kind, LogOdds weight, string detail)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(detail);
        if (kind.Code.Length == 0 || !Enum.IsDefined(family))
        {
            throw new ArgumentException("Evidence needs a family and a kind.", nameof(kind));
        }

        return new MatchEvidence(family, kind, weight, detail);
    }

    /// <summary>One sentence for a person, without a capital and a full stop. A plug-in's own sentence is given as the plug-in stated it.</summary>
    /// <param name="language">The language; English unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is none.</exception>
    public string Explain(ExplanationLanguage language = ExplanationLanguage.English) => Wording.Of(language).Evidence(this);

    /// <summary>Returns weight, kind and sentence.</summary>
    public override string ToString() => $"{Weight} {Kind}: {Explain()}";
}
