namespace Receivables.Banking;

/// <summary>What a balance of a statement is; the codes of ISO 20022 stand beside.</summary>
public enum BalanceKind
{
    /// <summary>A code that is none of these; <see cref="StatementBalance.Code"/> has it.</summary>
    Other = 0,

    /// <summary>Booked, at the beginning of the statement: <c>OPBD</c>.</summary>
    OpeningBooked = 1,

    /// <summary>Booked, at the end of the statement before: <c>PRCD</c>. It stands in for a missing opening balance.</summary>
    PreviouslyClosedBooked = 2,

    /// <summary>Booked, at the end of the statement: <c>CLBD</c>.</summary>
    ClosingBooked = 3,

    /// <summary>Booked, between two pages or during the day: <c>ITBD</c>.</summary>
    InterimBooked = 4,

    /// <summary>Available at the beginning: <c>OPAV</c>.</summary>
    OpeningAvailable = 5,

    /// <summary>Available at the end: <c>CLAV</c>.</summary>
    ClosingAvailable = 6,

    /// <summary>Available between: <c>ITAV</c>.</summary>
    InterimAvailable = 7,

    /// <summary>Available at a later day: <c>FWAV</c>.</summary>
    ForwardAvailable = 8,

    /// <summary>Expected: <c>XPCD</c>.</summary>
    Expected = 9,

    /// <summary>For information: <c>INFO</c>.</summary>
    Information = 10,
}
