namespace Receivables.Matching.Presets;

/// <summary>How far the payer is matched with a customer.</summary>
internal enum PartyMatch
{
    No = 0,
    Partially = 1,
    Fully = 2,
}
