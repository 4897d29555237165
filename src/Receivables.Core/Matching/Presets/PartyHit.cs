namespace Receivables.Matching.Presets;

/// <summary>A customer who may be the payer.</summary>
/// <param name="Customer">The customer's row.</param>
/// <param name="Match">How far.</param>
/// <param name="Kind">By what.</param>
/// <param name="Count">How many customers share it.</param>
internal readonly record struct PartyHit(int Customer, PartyMatch Match, EvidenceKind Kind, int Count);
