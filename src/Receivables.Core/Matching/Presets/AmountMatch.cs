namespace Receivables.Matching.Presets;

/// <summary>How many items of the book take exactly the amount.</summary>
internal enum AmountMatch
{
    None = 0,
    One = 1,
    Multiple = 2,
}
