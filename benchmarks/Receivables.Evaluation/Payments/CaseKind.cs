namespace Receivables.Evaluation.Payments;

/// <summary>What kind of payment it is.</summary>
internal enum CaseKind
{
    NamesOne,
    NamesSeveral,
    Reference,
    PurchaseOrder,
    EndToEndId,
    SilentOne,
    SilentSet,
    WholeBalance,
    DueToDate,
    Subscription,
    ByName,
    NetOfCredit,
    Discount,
    LateDiscount,
    StatedCharge,
    UnstatedCharge,
    Partial,
    Excess,
    OneDigitOff,
    ParentPays,
    ThirdPartyPays,
    SettledAgain,
    PaidTwice,
    OnAccount,
    Stranger,
    AmbiguousPayer,
    AmbiguousSet,
}
