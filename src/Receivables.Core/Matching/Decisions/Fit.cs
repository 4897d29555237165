namespace Receivables.Matching.Decisions;

/// <summary>How the amount of a payment fits a candidate.</summary>
internal enum Fit : byte
{
    /// <summary>It is exactly what the items need.</summary>
    Exact = 0,

    /// <summary>It is that less the discounts granted on the booking date.</summary>
    Discount = 1,

    /// <summary>It is that less a discount taken too late.</summary>
    LateDiscount = 2,

    /// <summary>It is that less the charge that the bank states.</summary>
    Charge = 3,

    /// <summary>It is the sum of what the payer states for each item, whether that is all of it or a part.</summary>
    Designated = 6,

    /// <summary>It is less.</summary>
    Partial = 4,

    /// <summary>It is more.</summary>
    Excess = 5,

    /// <summary>It is more or less by a difference that a rule of the policy allows.</summary>
    Difference = 7,
}
