namespace Receivables.Terms;

/// <summary>What French law says of an agreed due date between businesses (Code de commerce, L441-10, I).</summary>
public enum FrenchTermVerdict
{
    /// <summary>Later than any limit of L441-10.</summary>
    TooLong = 0,

    /// <summary>At most 60 days after issue: lawful if agreed.</summary>
    WithinSixtyDays = 1,

    /// <summary>Later than 60 days, yet within 45 days end of month: lawful only if the contract says so expressly and it is no manifest abuse against the creditor.</summary>
    WithinFortyFiveDaysEndOfMonth = 2,

    /// <summary>A periodic invoice, at most 45 days after issue: lawful if agreed.</summary>
    WithinFortyFiveDays = 3,
}
