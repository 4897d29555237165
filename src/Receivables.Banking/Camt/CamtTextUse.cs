namespace Receivables.Banking.Camt;

/// <summary>What becomes of the text of an element, and so how it is best taken from the parser.</summary>
internal enum CamtTextUse
{
    /// <summary>Nothing: it is not even copied.</summary>
    None = 0,

    /// <summary>It is read as a number, a date, a code or the like: the characters are copied, no string is made.</summary>
    Characters = 1,

    /// <summary>It is kept: the parser makes the string.</summary>
    String = 2,
}
