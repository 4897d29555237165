namespace Receivables.Matching.Presets;

/// <summary>What the rules find of one payment, before the payments of a batch are held against each other.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Parties">Who may be the payer, by row.</param>
/// <param name="Named">What it names.</param>
/// <param name="Candidates">The rules that fit, the best first.</param>
/// <param name="IsExhausted">Whether the budget of steps ended before all was looked at.</param>
internal sealed record Findings(Payment Payment, Dictionary<int, PartyHit> Parties, List<NumberHit> Named, List<RuleCandidate> Candidates, bool IsExhausted);
