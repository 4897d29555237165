using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Which month an invoice is for that is billed every month: the one that payers write, <c>Miete Mai</c>.</summary>
[Experimental(MatchingExperiment.Id)]
public enum BilledMonth
{
    /// <summary>
    /// It is not said. Rents, contributions and subscriptions are taken to be billed in their month, or from the tenth of the month before on; anything else may be billed a month later. Of several invoices alike only the month in which the money comes tells one.
    /// </summary>
    Unstated = 0,

    /// <summary>The month before that of issue: in arrears, as hours, cleaning and consumption mostly are.</summary>
    MonthBeforeIssue = 1,

    /// <summary>The month of issue.</summary>
    MonthOfIssue = 2,

    /// <summary>The month after that of issue: ahead, as a rent that is billed on the 25th for the next month.</summary>
    MonthAfterIssue = 3,
}
