namespace Receivables.Terms;

/// <content>Steps that lengthen a rule.</content>
public readonly partial struct DueRule
{
    /// <summary>Then to the last day of the month reached.</summary>
    /// <exception cref="InvalidOperationException">The rule has ended already, or is a fixed date.</exception>
    public DueRule ThenEndOfMonth()
    {
        RequireOpen();
        return new(_count, _inMonths, _fromEndOfMonth, DueRuleEnd.EndOfMonth);
    }

    /// <summary>Then a number of calendar days, counted from the end of the month of issue.</summary>
    /// <param name="days">0 to <see cref="MaxDays"/>; 0 leaves the rule as it is.</param>
    /// <exception cref="InvalidOperationException">The rule is not <see cref="EndOfMonth"/>.</exception>
    public DueRule ThenDays(int days)
    {
        RequireDays(days);
        if (this != EndOfMonth)
        {
            throw new InvalidOperationException($"Days can follow the end of the month of issue only, not '{this}'.");
        }

        return days == 0 ? this : new(days, fromEndOfMonth: true);
    }

    /// <summary>
    /// Then to a day of the month. After <see cref="ThenEndOfMonth"/> it is that day of the following month; else the first such day from the day reached on, that day included.
    /// </summary>
    /// <param name="dayOfMonth">1 to 31; in a shorter month its last day.</param>
    /// <exception cref="InvalidOperationException">The rule has such a day already, or is a fixed date.</exception>
    public DueRule ThenOnDay(int dayOfMonth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dayOfMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dayOfMonth, 31);
        bool following = _end == DueRuleEnd.EndOfMonth;
        if (!following)
        {
            RequireOpen();
        }

        return new(_count, _inMonths, _fromEndOfMonth, following ? DueRuleEnd.DayOfFollowingMonth : DueRuleEnd.NextFixedDay, dayOfMonth);
    }

    private void RequireOpen()
    {
        if (_date is not null || _end != DueRuleEnd.None)
        {
            throw new InvalidOperationException($"'{this}' has an end already; no such step can follow it.");
        }
    }
}
