namespace Receivables.DemoData.Payments;

/// <summary>What a careful clerk of the company does with a movement.</summary>
internal enum Decision
{
    /// <summary>Settles these invoices, and is certain.</summary>
    Apply,

    /// <summary>Asks first. Where the truth is known to the generator, the allocations state it.</summary>
    Review,

    /// <summary>Finds no invoice for it: there is none.</summary>
    Unmatched,

    /// <summary>Takes an earlier receipt back.</summary>
    Return,

    /// <summary>Leaves it alone: it has nothing to do with receivables, or is not booked yet.</summary>
    Ignored,
}
