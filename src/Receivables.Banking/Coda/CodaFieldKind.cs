namespace Receivables.Banking.Coda;

/// <summary>How a field of a structured communication is written.</summary>
internal enum CodaFieldKind
{
    /// <summary>A text; blanks are nothing.</summary>
    Text = 0,

    /// <summary>A number or a code; zeros are nothing.</summary>
    Number = 1,

    /// <summary>An amount with three decimals; zero is nothing.</summary>
    Amount = 2,

    /// <summary>A rate or a percentage with eight decimals; zero is nothing.</summary>
    Rate = 3,

    /// <summary>A day, DDMMYY; zeros are nothing.</summary>
    Day = 4,
}
