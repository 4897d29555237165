namespace Receivables.Matching.Documents;

/// <summary>How a place of a text is read as a number.</summary>
internal enum Reading : byte
{
    /// <summary>As it stands, through case and separators.</summary>
    Whole = 0,

    /// <summary>With letters taken for digits, or digits for letters.</summary>
    Confused = 1,

    /// <summary>Without the prefix or the zeros that all numbers of the creditor have.</summary>
    Short = 2,

    /// <summary>As the last digits of a number, after another that is written in full.</summary>
    Tail = 3,

    /// <summary>As one that lies between two numbers named as a range.</summary>
    Between = 4,
}
