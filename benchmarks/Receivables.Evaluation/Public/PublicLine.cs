namespace Receivables.Evaluation.Public;

/// <summary>One line of a statement.</summary>
/// <param name="Id">Its id in the set.</param>
/// <param name="Payment">The payment; null where it takes one back.</param>
/// <param name="Label">What is to happen.</param>
internal sealed record PublicLine(string Id, Payment? Payment, Label Label);
