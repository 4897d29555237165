namespace Receivables.Terms.Notation;

/// <summary>Reads a business-day convention with its calendars: <c>modified following FR+TARGET2</c>.</summary>
internal sealed class AdjustmentReader(NotationContext context)
{
    private readonly NotationCursor _cursor = context.Cursor;

    /// <summary>Whether a convention is next.</summary>
    internal bool IsNext
    {
        get
        {
            int start = _cursor.Index;
            bool found = TryConvention(out _);
            _cursor.Index = start;
            return found;
        }
    }

    /// <summary>Reads the adjustment.</summary>
    /// <returns>The adjustment; <see langword="null"/> where it was refused.</returns>
    internal BusinessDayAdjustment? Read()
    {
        if (!TryConvention(out BusinessDayConvention convention))
        {
            context.RefuseNext("write 'following', 'modified following' or 'preceding'.");
            return null;
        }

        List<HolidayCalendar> calendars = [];
        do
        {
            if (ReadCalendar() is not { } calendar)
            {
                return null;
            }

            calendars.Add(calendar);
        }
        while (_cursor.TrySign('+'));
        return BusinessDayAdjustment.Of(convention, calendars);
    }

    private bool TryConvention(out BusinessDayConvention convention)
    {
        _cursor.TryPhrase(Vocabulary.Adjusted);
        convention = _cursor.TryPhrase(Vocabulary.ModifiedFollowing) ? BusinessDayConvention.ModifiedFollowing
            : _cursor.TryPhrase(Vocabulary.Following) ? BusinessDayConvention.Following
            : _cursor.TryPhrase(Vocabulary.Preceding) ? BusinessDayConvention.Preceding
            : default;
        return convention != default;
    }

    private HolidayCalendar? ReadCalendar()
    {
        _cursor.SkipSpaces();
        int start = _cursor.Index;
        while (char.IsAsciiLetterOrDigit(_cursor.Next) || _cursor.Next == '-')
        {
            _cursor.Index++;
        }

        if (BusinessCalendars.TryGet(_cursor.Text[start.._cursor.Index], out HolidayCalendar? calendar))
        {
            return calendar;
        }

        context.Refuse(
            TermsDiagnostics.Calendar, start, $"A business-day convention names its calendars, joined with '+': {string.Join(", ", BusinessCalendars.All)}.");
        return null;
    }
}
