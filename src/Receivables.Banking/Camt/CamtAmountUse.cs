namespace Receivables.Banking.Camt;

/// <summary>What hangs on an amount, and so what it costs where it cannot be read.</summary>
internal enum CamtAmountUse
{
    /// <summary>Nothing else: the detail is left out.</summary>
    Detail = 0,

    /// <summary>The entry is refused.</summary>
    Entry = 1,

    /// <summary>The balance is refused.</summary>
    Balance = 2,
}
