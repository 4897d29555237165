using NodaTime;
using NodaTime.Text;

namespace Receivables.Terms.Notation;

/// <summary>Reads one <see cref="DueRule"/>, word by word from left to right.</summary>
/// <param name="context">What the readers of the text share.</param>
/// <param name="isWindow">Whether the rule is the window of a discount, where the word "net" begins the next clause.</param>
internal sealed class RuleReader(NotationContext context, bool isWindow)
{
    private const string Advice = "write when it is due, such as 'net 30', '45 days end of month' or 'on receipt'.";
    private const int MostLeads = 4;

    private readonly NotationCursor _cursor = context.Cursor;
    private bool _fromEndOfMonth;
    private long? _count;
    private bool _inMonths;
    private bool _toEndOfMonth;
    private int? _day;
    private bool _ofFollowingMonth;
    private int? _doubtfulAt;

    /// <summary>Whether the word "net" stood before or in the rule.</summary>
    internal bool SaidNet { get; private set; }

    /// <summary>Reads the rule.</summary>
    /// <returns>Whether there was one; else the text was refused.</returns>
    internal bool TryRead(out DueRule rule)
    {
        rule = DueRule.OnReceipt;
        for (int lead = 0; lead < MostLeads; lead++)
        {
            if (_cursor.TryPhrase(Vocabulary.OnReceipt))
            {
                return true;
            }

            if (TryDate(out LocalDate? date))
            {
                rule = date is { } fixedDate ? DueRule.OnDate(fixedDate) : default;
                return date is not null;
            }

            if (!TryLead())
            {
                break;
            }
        }

        return TrySteps() && TryBuild(out rule);
    }

    private bool TryLead()
    {
        if (!isWindow && _cursor.TryPhrase(Vocabulary.Net))
        {
            SaidNet = true;
            _cursor.TrySign('/');
        }
        else if (!_cursor.TryPhrase(Vocabulary.Lead))
        {
            return false;
        }

        _cursor.TrySign(':');
        return true;
    }

    private bool TrySteps()
    {
        bool any = false;
        while (!_cursor.AtEnd)
        {
            bool? step = TryStep();
            if (step is null)
            {
                break;
            }

            if (step is false)
            {
                return false;
            }

            any = true;
        }

        return any || context.RefuseNext(Advice);
    }

    /// <summary>One step: read, refused (<see langword="false"/>), or not there (<see langword="null"/>).</summary>
    private bool? TryStep()
    {
        int start = _cursor.Index;
        if (_count is not null && !_toEndOfMonth && TryTrailer())
        {
            return true;
        }

        if (_cursor.TryPhrase(Vocabulary.EndOfFollowingMonth))
        {
            return EndOfFollowingMonth(start);
        }

        if (_cursor.TryPhrase(Vocabulary.EndOfMonth))
        {
            return EndOfMonth(start);
        }

        if (_cursor.TryPhrase(Vocabulary.EndOfMonthDoubtful))
        {
            _doubtfulAt = start;
            return EndOfMonth(start);
        }

        return TryNumber();
    }

    /// <summary>What may follow a count: "net", "from invoice date", "after the end of month".</summary>
    private bool TryTrailer()
    {
        if (_cursor.TryPhrase(Vocabulary.FromInvoice))
        {
            return true;
        }

        if (!isWindow && _cursor.TryPhrase(Vocabulary.Net))
        {
            SaidNet = true;
            return true;
        }

        int start = _cursor.Index;
        if (!_fromEndOfMonth && _cursor.TryPhrase(Vocabulary.After)
            && (_cursor.TryPhrase(Vocabulary.EndOfMonth) || _cursor.TryPhrase(Vocabulary.EndOfMonthDoubtful)))
        {
            _fromEndOfMonth = true;
            return true;
        }

        _cursor.Index = start;
        return false;
    }

    private bool EndOfFollowingMonth(int start)
    {
        if (_count is not null || _fromEndOfMonth || _day is not null)
        {
            return context.Refuse(TermsDiagnostics.NotUnderstood, start, "The end of the following month stands alone; else write '1 month end of month'.");
        }

        (_count, _inMonths, _toEndOfMonth) = (1, true, true);
        return true;
    }

    private bool EndOfMonth(int start)
    {
        if (_toEndOfMonth || _day is not null || (_fromEndOfMonth && _count is null))
        {
            return context.Refuse(TermsDiagnostics.NotUnderstood, start, "The end of the month stands twice, or after a day of the month; leave one out.");
        }

        (_fromEndOfMonth, _toEndOfMonth) = _count is null ? (true, false) : (_fromEndOfMonth, true);
        return true;
    }

    private bool? TryNumber()
    {
        int start = _cursor.Index;
        bool the = _cursor.TryPhrase(Vocabulary.The);
        int at = _cursor.AtEnd ? start : _cursor.Index;
        if (new PercentReader(context).IsNext || !_cursor.TryNumber(out long number))
        {
            _cursor.Index = start;
            return null;
        }

        if (the || TryOrdinal())
        {
            return Day(at, number, the);
        }

        if (_count is not null || _day is not null)
        {
            _cursor.Index = start;
            return null;
        }

        return Count(at, number);
    }

    private bool Day(int at, long number, bool the)
    {
        if (_day is not null)
        {
            return context.Refuse(TermsDiagnostics.NotUnderstood, at, "A day of the month stands twice; leave one out.");
        }

        _ = the && (TryOrdinal() || _cursor.TrySign('.'));
        _ofFollowingMonth = _cursor.TryPhrase(Vocabulary.OfFollowingMonth);
        _day = (int)Math.Min(number, int.MaxValue);
        return number is >= 1 and <= 31 || context.Refuse(TermsDiagnostics.OutOfRange, at, "A day of the month is from 1 to 31.");
    }

    // An ending touches its number: "15th", "1er".
    private bool TryOrdinal() => char.IsLetter(_cursor.Next) && _cursor.TryPhrase(Vocabulary.OrdinalEnding);

    private bool Count(int at, long number)
    {
        _inMonths = !_cursor.TryPhrase(Vocabulary.Days) && _cursor.TryPhrase(Vocabulary.Months);
        _count = number;
        int most = _inMonths ? DueRule.MaxMonths : DueRule.MaxDays;
        if (number > most)
        {
            return context.Refuse(TermsDiagnostics.OutOfRange, at, $"Terms count at most {most} {(_inMonths ? "months" : "days")}.");
        }

        return !(_inMonths && _fromEndOfMonth)
            || context.Refuse(TermsDiagnostics.NotUnderstood, at, "Months cannot follow the end of the month, for months differ in length; write '1 month end of month'.");
    }

    private bool TryBuild(out DueRule rule)
    {
        int count = (int)(_count ?? 0);
        rule = default;
        if (_inMonths && _fromEndOfMonth)
        {
            return context.Refuse(TermsDiagnostics.NotUnderstood, _cursor.Index, "Months cannot follow the end of the month; write '1 month end of month'.");
        }

        rule = _inMonths ? DueRule.Months(count) : _fromEndOfMonth ? DueRule.EndOfMonth.ThenDays(count) : DueRule.Days(count);
        bool atEndOfMonth = _fromEndOfMonth && count == 0;
        if ((_toEndOfMonth || _ofFollowingMonth) && !atEndOfMonth)
        {
            rule = rule.ThenEndOfMonth();
        }

        rule = _day is { } day ? rule.ThenOnDay(day) : rule;
        WarnIfDoubtful(rule, count);
        return true;
    }

    private void WarnIfDoubtful(DueRule rule, int count)
    {
        if (_doubtfulAt is { } at && _toEndOfMonth && count > 0 && !_inMonths)
        {
            context.Warn(
                TermsDiagnostics.TwoReadings,
                at,
                $"Read from left to right as '{rule}'. If the days count from the end of the month of issue, write '{DueRule.EndOfMonth.ThenDays(count)}'.");
        }
    }

    /// <summary>Whether a date is next, in the form of ISO 8601; null where there is no such day, and the text was refused.</summary>
    private bool TryDate(out LocalDate? date)
    {
        const int Length = 10;
        date = null;
        int start = _cursor.Index;
        _cursor.TryPhrase(Vocabulary.On);
        _ = _cursor.AtEnd;
        int at = _cursor.Index;
        bool looksLikeOne = at + 4 < _cursor.Text.Length && _cursor.Text[at + 4] == '-' && _cursor.TryNumber(out _) && _cursor.Index == at + 4;
        if (!looksLikeOne)
        {
            _cursor.Index = start;
            return false;
        }

        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(_cursor.Text.Substring(at, Math.Min(Length, _cursor.Text.Length - at)));
        if (parsed.Success && parsed.Value.Year > 0)
        {
            (date, _cursor.Index) = (parsed.Value, at + Length);
            return true;
        }

        context.Refuse(TermsDiagnostics.OutOfRange, at, "There is no such day; write year, month and day as in 2026-03-31.");
        return true;
    }
}
