namespace Receivables.Tables.Csv;

/// <summary>What the format of a row has against it; the cells of such a row are not to be used.</summary>
internal enum CsvProblem
{
    None = 0,

    /// <summary>A quote is opened and not closed within the bounds, or closed only by the opening quote of another row.</summary>
    UnclosedQuote,

    /// <summary>Text stands between a closing quote and the next separator.</summary>
    TextAfterQuote,

    /// <summary>A cell is longer than the bound.</summary>
    FieldTooLong,

    /// <summary>The row has more cells than the bound.</summary>
    TooManyFields,

    /// <summary>The row is longer than the bound.</summary>
    RowTooLong,

    /// <summary>So many quotes were left open that looking for their ends is given up; nothing after this row is read.</summary>
    TooManyUnclosedQuotes,
}
