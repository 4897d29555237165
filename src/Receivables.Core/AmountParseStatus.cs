namespace Receivables;

/// <summary>How the reading of an amount ended.</summary>
public enum AmountParseStatus
{
    /// <summary>The amount was read exactly.</summary>
    Ok = 0,

    /// <summary>There is no text.</summary>
    Empty = 1,

    /// <summary>The text is not a plain decimal number: an optional sign, digits, and at most one decimal mark with digits on both sides.</summary>
    NotANumber = 2,

    /// <summary>The number has more digits than the currency, and they are not zeros: it needs a stated rounding.</summary>
    TooManyDigits = 3,

    /// <summary>The number does not fit into 64 bits of minor units.</summary>
    OutOfRange = 4,
}
