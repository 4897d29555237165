namespace Receivables.Terms.Notation;

/// <summary>
/// Reads a line of XRechnung's payment terms (BT-20), as rule BR-DE-18 writes it: <c>#SKONTO#TAGE=7#PROZENT=2.00#</c>, with an optional <c>BASISBETRAG=357.93#</c>.
/// </summary>
internal sealed class SkontoLineReader(NotationContext context)
{
    private const string Form = "an XRechnung line reads '#SKONTO#TAGE=7#PROZENT=2.00#'.";

    private readonly NotationCursor _cursor = context.Cursor;

    /// <summary>Reads a line whose first sign was read.</summary>
    /// <param name="tier">The discount; null for a line on late interest, which is left out with a warning.</param>
    /// <returns>Whether the line has the form; else it was refused.</returns>
    internal bool TryRead(out DiscountTier? tier)
    {
        tier = null;
        int start = _cursor.Index;
        bool lateInterest = _cursor.TryPhrase(["verzug"]);
        if (!lateInterest && !_cursor.TryPhrase(["skonto"]))
        {
            return context.RefuseNext(Form);
        }

        decimal? baseAmount = null;
        if (!TrySegment("tage", out decimal? days) || !TrySegment("prozent", out decimal? percent)
            || !_cursor.TrySign('#') || !TryBase(out bool hasBase, ref baseAmount))
        {
            return context.RefuseNext(Form);
        }

        if (lateInterest)
        {
            context.Warn(TermsDiagnostics.LateInterestIgnored, start, "The line on late interest was left out; late interest is not part of payment terms.");
            return true;
        }

        return TryTier(start, days, percent, hasBase, baseAmount, out tier);
    }

    private bool TryTier(int start, decimal? days, decimal? percent, bool hasBase, decimal? baseAmount, out DiscountTier? tier)
    {
        bool fits = days is >= 0 and <= DueRule.MaxDays && days == decimal.Truncate(days.Value)
            && percent is > 0 and < 100 && decimal.Round(percent.Value, Percentage.MaxDigits) == percent
            && (!hasBase || DiscountTier.IsBase(baseAmount));
        tier = fits ? DiscountTier.Of(Percentage.FromPercent(percent!.Value), DueRule.Days((int)days!.Value), baseAmount) : null;
        return fits || context.Refuse(
            TermsDiagnostics.OutOfRange, start, $"A discount has 0 to {DueRule.MaxDays} days, a rate above 0 and below 100, and a base that is not zero.");
    }

    private bool TrySegment(string name, out decimal? value)
    {
        value = null;
        return _cursor.TrySign('#') && _cursor.TryPhrase([name]) && _cursor.TrySign('=') && _cursor.TryDecimal(out value);
    }

    private bool TryBase(out bool hasBase, ref decimal? value)
    {
        hasBase = _cursor.TryPhrase(["basisbetrag"]);
        if (!hasBase)
        {
            return true;
        }

        bool named = _cursor.TrySign('=');
        // It is negative on a credit note; the discount takes its sign from the gross amount.
        _cursor.TrySign('-');
        return named && _cursor.TryDecimal(out value) && _cursor.TrySign('#');
    }
}
