namespace Receivables.Terms;

/// <summary>What happens to a date that falls on a day without business. A date on a business day never moves.</summary>
public enum BusinessDayConvention
{
    /// <summary>The next business day.</summary>
    Following = 1,

    /// <summary>The next business day, unless it lies in another month: then the last business day before the date.</summary>
    ModifiedFollowing = 2,

    /// <summary>The last business day before the date. This can lie before the day of issue.</summary>
    Preceding = 3,
}
