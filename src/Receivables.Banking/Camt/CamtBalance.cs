using NodaTime;

namespace Receivables.Banking.Camt;

/// <summary>One <c>Bal</c> while it is read.</summary>
internal struct CamtBalance
{
    internal string? Code;
    internal CamtAmount Amount;
    internal CamtDirection Direction;
    internal LocalDate? Date;
    internal SourcePosition Position;

    /// <summary>The balance codes of ISO 20022 (ExternalBalanceType1Code).</summary>
    internal static BalanceKind KindOf(string? code) => code switch
    {
        "OPBD" => BalanceKind.OpeningBooked,
        "PRCD" => BalanceKind.PreviouslyClosedBooked,
        "CLBD" => BalanceKind.ClosingBooked,
        "ITBD" => BalanceKind.InterimBooked,
        "OPAV" => BalanceKind.OpeningAvailable,
        "CLAV" => BalanceKind.ClosingAvailable,
        "ITAV" => BalanceKind.InterimAvailable,
        "FWAV" => BalanceKind.ForwardAvailable,
        "XPCD" => BalanceKind.Expected,
        "INFO" => BalanceKind.Information,
        _ => BalanceKind.Other,
    };
}
