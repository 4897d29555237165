namespace Receivables.Tables.Csv;

/// <summary>How the reading of a number ended.</summary>
internal enum NumberReading
{
    /// <summary>It was read.</summary>
    Ok = 0,

    /// <summary>It holds other characters than a sign, digits and marks, or does not begin and end with a digit.</summary>
    NotANumber,

    /// <summary>It can be read both ways, and nothing says which.</summary>
    Ambiguous,

    /// <summary>It can only be read with another decimal mark than that of the file.</summary>
    OtherMark,

    /// <summary>Its digits are not grouped by threes.</summary>
    BadGrouping,
}
