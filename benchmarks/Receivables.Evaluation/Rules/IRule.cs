using Receivables.Evaluation.Books;

namespace Receivables.Evaluation.Rules;

/// <summary>A way to decide which payments settle which items.</summary>
internal interface IRule
{
    string Name { get; }

    /// <summary>Decides on payments, one decision each, in their order.</summary>
    IReadOnlyList<RuleDecision> Decide(GeneratedBook book, IReadOnlyList<Payment> payments);
}
