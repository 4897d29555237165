using System.Diagnostics.CodeAnalysis;

namespace Receivables.Dunning;

/// <summary>Why a reminder that would be due today is not made.</summary>
[Experimental("RCV0002")]
public enum DunningHoldKind
{
    /// <summary>All that is open is disputed.</summary>
    Dispute = 0,

    /// <summary>The customer promised to pay by a day that has not passed.</summary>
    Promise = 1,

    /// <summary>Held by decision.</summary>
    Hold = 2,

    /// <summary>The customer is insolvent.</summary>
    Insolvency = 3,

    /// <summary>The customer was contacted too recently.</summary>
    MinimumGap = 4,

    /// <summary>The amount is below the minimum of the policy.</summary>
    BelowMinimum = 5,

    /// <summary>Unapplied cash and unused credits of the customer cover what is reminded: it may have been paid already.</summary>
    Covered = 6,

    /// <summary>Today is not a business day: it goes out on the next.</summary>
    NotBusinessDay = 7,
}
