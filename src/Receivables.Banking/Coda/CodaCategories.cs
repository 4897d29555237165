namespace Receivables.Banking.Coda;

/// <summary>What part of an amount a detail is: the category of the transaction code.</summary>
/// <remarks>Categories: Febelfin, coded statement of account (CODA 2.6), enclosure II.</remarks>
internal static class CodaCategories
{
    private const int FirstOfBanks = 700;

    /// <summary>Whether the detail is what was ordered, before charges.</summary>
    internal static bool IsGross(ReadOnlySpan<char> category) => category is "100";

    /// <summary>
    /// Whether the detail is a charge or a tax: any category, but not the net and gross amount, interest, capital, premiums, rounding, counter values, and what banks number for themselves (700 to 999).
    /// </summary>
    internal static bool IsCharge(ReadOnlySpan<char> category) => int.TryParse(category, System.Globalization.CultureInfo.InvariantCulture, out int number) && number switch
    {
        0 or 100 => false,
        1 or 2 or 16 or 59 or 65 or 428 => false,
        50 or 55 or (>= 66 and <= 71) => false,
        24 or 28 or 57 or 58 or 63 => false,
        _ => number < FirstOfBanks,
    };
}
