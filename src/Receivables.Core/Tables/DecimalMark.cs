namespace Receivables.Tables;

/// <summary>Which character stands before the decimals of a number.</summary>
public enum DecimalMark
{
    /// <summary>
    /// The default: the unambiguous numbers of the first 64 KiB decide. Where there is none, or they disagree, each number stands for itself,
    /// and one that can be read both ways, such as <c>1,234</c>, is refused.
    /// </summary>
    Detect = 0,

    /// <summary>A point: <c>1234.50</c>, <c>1,234.50</c>.</summary>
    Point = 1,

    /// <summary>A comma: <c>1234,50</c>, <c>1.234,50</c>.</summary>
    Comma = 2,
}
