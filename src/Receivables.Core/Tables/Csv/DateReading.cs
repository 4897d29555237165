namespace Receivables.Tables.Csv;

/// <summary>How the reading of a date ended.</summary>
internal enum DateReading
{
    /// <summary>It was read.</summary>
    Ok = 0,

    /// <summary>It is not four digits, a hyphen, two digits, a hyphen, two digits.</summary>
    NotIso,

    /// <summary>The calendar has no such day.</summary>
    Impossible,

    /// <summary>The year is before 1900 or after 2199: a slip of the pen, not a date of business.</summary>
    OutOfRange,
}
