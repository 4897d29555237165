namespace Receivables.Terms.Notation;

/// <summary>Reads a percentage: a number with a percent sign, or with the slash of <c>2/10</c>.</summary>
internal sealed class PercentReader(NotationContext context)
{
    private readonly NotationCursor _cursor = context.Cursor;

    /// <summary>Whether a percentage is next, in range or not.</summary>
    internal bool IsNext
    {
        get
        {
            int start = _cursor.Index;
            bool found = TryScan(out _, out _);
            _cursor.Index = start;
            return found;
        }
    }

    /// <summary>Reads a percentage.</summary>
    /// <param name="percentage">The percentage, above 0 and at most 100.</param>
    /// <param name="slash">Whether it ended in a slash.</param>
    /// <returns>Whether there was one, in range; else it was refused.</returns>
    internal bool TryRead(out Percentage percentage, out bool slash)
    {
        percentage = default;
        _cursor.SkipSpaces();
        int start = _cursor.Index;
        if (!TryScan(out decimal? percent, out slash))
        {
            _cursor.Index = start;
            return context.RefuseNext("write a percentage, such as 2%.");
        }

        if (percent is not (> 0 and <= 100) || decimal.Round(percent.Value, Percentage.MaxDigits) != percent)
        {
            return context.Refuse(
                TermsDiagnostics.OutOfRange, start, $"A percentage is above 0 and at most 100, with at most {Percentage.MaxDigits} decimal digits.");
        }

        percentage = Percentage.FromPercent(percent.Value);
        return true;
    }

    private bool TryScan(out decimal? percent, out bool slash)
    {
        slash = false;
        if (!_cursor.TryDecimal(out percent))
        {
            return false;
        }

        slash = _cursor.TrySign('/');
        return slash || _cursor.TrySign('%') || _cursor.TryPhrase(Vocabulary.Percent);
    }
}
