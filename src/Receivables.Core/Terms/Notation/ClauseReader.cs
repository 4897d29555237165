namespace Receivables.Terms.Notation;

/// <summary>Reads one clause after the other and keeps what they say, each with its place.</summary>
internal sealed class ClauseReader(NotationContext context)
{
    private readonly NotationCursor _cursor = context.Cursor;
    private readonly PercentReader _percents = new(context);

    /// <summary>The rules for the whole amount.</summary>
    internal List<(DueRule Rule, int At)> Nets { get; } = [];

    /// <summary>The instalments.</summary>
    internal List<(InstalmentTerm Term, int At)> Instalments { get; } = [];

    /// <summary>The discounts.</summary>
    internal List<(DiscountTier Tier, int At)> Tiers { get; } = [];

    /// <summary>Whether every clause so far was a line of XRechnung.</summary>
    internal bool OnlySkontoLines { get; private set; } = true;

    /// <summary>Whether a clause was read.</summary>
    internal bool Any { get; private set; }

    /// <summary>Whether what follows may do without a comma: after <c>2/10</c> another of its kind or "net"; after a line of XRechnung anything.</summary>
    internal bool LastEndsItself { get; private set; }

    /// <summary>Reads a clause; else the text was refused.</summary>
    internal bool TryRead()
    {
        _cursor.SkipSpaces();
        int start = _cursor.Index;
        Any = true;
        LastEndsItself = false;
        if (_cursor.TrySign('#'))
        {
            return TrySkontoLine(start);
        }

        OnlySkontoLines = false;
        if (_cursor.TryPhrase(Vocabulary.Discount))
        {
            _cursor.TrySign(':');
            return _percents.TryRead(out Percentage rate, out bool slash) && TryDiscount(start, rate, slash);
        }

        return _percents.IsNext ? TryPercentClause(start) : TryRuleClause(start);
    }

    private bool TrySkontoLine(int start)
    {
        if (!new SkontoLineReader(context).TryRead(out DiscountTier? tier))
        {
            return false;
        }

        if (tier is not null)
        {
            Tiers.Add((tier, start));
        }

        LastEndsItself = true;
        return true;
    }

    /// <summary>A clause that begins with a percentage: a discount if it says so, else an instalment.</summary>
    private bool TryPercentClause(int start)
    {
        if (!_percents.TryRead(out Percentage percentage, out bool slash))
        {
            return false;
        }

        bool isDiscount = slash || _cursor.IsPhrase(Vocabulary.Discount) || _cursor.IsPhrase(Vocabulary.IfPaid) || IsBareDaysBeforeNet();
        if (isDiscount)
        {
            return TryDiscount(start, percentage, slash);
        }

        if (!new RuleReader(context, isWindow: false).TryRead(out DueRule rule))
        {
            return false;
        }

        if (_cursor.TryPhrase(Vocabulary.Discount))
        {
            return TryAddTier(start, percentage, rule);
        }

        Instalments.Add((InstalmentTerm.Of(percentage, rule), start));
        return true;
    }

    private bool TryDiscount(int start, Percentage rate, bool slash)
    {
        _cursor.TryPhrase(Vocabulary.Discount);
        _cursor.TryPhrase(Vocabulary.IfPaid);
        int at = _cursor.Index;
        if (!new RuleReader(context, isWindow: true).TryRead(out DueRule window))
        {
            return false;
        }

        if (slash && window.NetDays is null && _cursor.Text[at..].TrimStart() is [>= '0' and <= '9', ..])
        {
            return context.Refuse(
                TermsDiagnostics.Ambiguous,
                at,
                $"'{rate.ToNumberString()}/{window}' can mean two things; put a comma after the days ('2/10, end of month'), or write '2% discount' and its last day.");
        }

        bool added = TryAddTier(start, rate, window);
        LastEndsItself = added && (_cursor.IsPhrase(Vocabulary.Net) || IsSlashNext());
        return added;
    }

    /// <summary>A clause that begins with a rule: for the whole, or for a discount that follows ("10 Tage 2 % Skonto").</summary>
    private bool TryRuleClause(int start)
    {
        var reader = new RuleReader(context, isWindow: false);
        if (!reader.TryRead(out DueRule rule))
        {
            return false;
        }

        bool with = _cursor.TryPhrase(Vocabulary.With);
        if (!with && !(_percents.IsNext && !IsSlashNext()))
        {
            Nets.Add((rule, start));
            return true;
        }

        int at = _cursor.Index;
        return _percents.TryRead(out Percentage rate, out _)
            && ((!reader.SaidNet && _cursor.TryPhrase(Vocabulary.Discount))
                || context.Refuse(TermsDiagnostics.Ambiguous, at, "Put a comma before the percentage; or write a discount as '2/10'."))
            && TryAddTier(start, rate, rule);
    }

    private bool TryAddTier(int start, Percentage rate, DueRule window)
    {
        decimal? baseAmount = null;
        if (_cursor.TryPhrase(Vocabulary.OfBase) && !(_cursor.TryDecimal(out baseAmount) && DiscountTier.IsBase(baseAmount)))
        {
            return context.RefuseNext("write the base of the discount as an amount above zero, such as 357.93.");
        }

        if (rate.Millionths == Percentage.HundredPercent)
        {
            return context.Refuse(TermsDiagnostics.OutOfRange, start, "A discount is below 100%.");
        }

        Tiers.Add((DiscountTier.Of(rate, window, baseAmount), start));
        return true;
    }

    // "2% 10 net 30": bookkeeping programs of the United States name terms so.
    private bool IsBareDaysBeforeNet()
    {
        int start = _cursor.Index;
        bool found = _cursor.TryNumber(out _);
        _cursor.TrySeparator();
        found &= _cursor.IsPhrase(Vocabulary.Net);
        _cursor.Index = start;
        return found;
    }

    private bool IsSlashNext()
    {
        int start = _cursor.Index;
        bool found = _cursor.TryDecimal(out _) && _cursor.TrySign('/');
        _cursor.Index = start;
        return found;
    }
}
