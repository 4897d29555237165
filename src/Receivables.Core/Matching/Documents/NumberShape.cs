namespace Receivables.Matching.Documents;

/// <summary>What numbers of one shape have in common: the same letters in the same places, digits elsewhere.</summary>
/// <param name="Letters">How many letters.</param>
/// <param name="Digits">How many digits.</param>
/// <param name="Count">How many documents of the book have it.</param>
/// <param name="Least">The least of their digits read as a number; 0 where there are more than 18 digits.</param>
/// <param name="Most">The largest.</param>
internal readonly record struct NumberShape(int Letters, int Digits, int Count, long Least, long Most)
{
    private const long NarrowestRange = 1_000;
    private const long SpanBefore = 10;
    private const int TellingDigits = 5;

    /// <summary>Whether digits lie where the creditor's own numbers do: from ten times the range of the open ones before, to once after; anywhere where letters and five digits say whose number it is.</summary>
    internal bool IsInRange(long digits) => (Letters > 0 && Digits >= TellingDigits) || (digits >= Least - (Range * SpanBefore) && digits <= Most + Range);

    /// <summary>The chance that a random text of this length and alphabet is a number of this shape in the range.</summary>
    internal double Chance
    {
        get
        {
            double chance = Math.Min(1, (SpanBefore + 1.0) * Range / NumberWeight.PowerOfTen(Digits));
            return chance / NumberWeight.PowerOf26(Letters);
        }
    }

    private long Range => Math.Max(NarrowestRange, Most - Least + 1);
}
