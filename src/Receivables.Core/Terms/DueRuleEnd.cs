namespace Receivables.Terms;

/// <summary>How a <see cref="DueRule"/> ends, after its count of days or months.</summary>
internal enum DueRuleEnd : byte
{
    /// <summary>On the day reached.</summary>
    None,

    /// <summary>On the last day of the month reached.</summary>
    EndOfMonth,

    /// <summary>On a day of the month after the month reached.</summary>
    DayOfFollowingMonth,

    /// <summary>On the first such day of a month, the day reached included.</summary>
    NextFixedDay,
}
