namespace Receivables.Benchmarks.Matching;

/// <summary>What the items of a search for sets are like, and what amount is asked for.</summary>
public enum SubsetKind
{
    /// <summary>15.00 to 40,000.00 in cents, as many between 100 and 1,000 as between 1,000 and 10,000; the sum of three items.</summary>
    Cents,

    /// <summary>The same; the sum of every second item.</summary>
    CentsHalf,

    /// <summary>The same in whole euros; the sum of three items.</summary>
    Euros,

    /// <summary>Cents, and every fourth a credit note; the sum of four items, one a credit note.</summary>
    Credits,

    /// <summary>Six prices, nothing tells items of a price apart; the sum of every third.</summary>
    Alike,

    /// <summary>Six prices, and something tells all items apart; a cent more than the sum of every third.</summary>
    EqualNone,

    /// <summary>Whole euros, but for three items with a cent more; the sum of every second item and half a euro, which none makes.</summary>
    OffGrid,

    /// <summary>Up to 400 billion; the sum of every second item, which one set makes.</summary>
    WideOne,

    /// <summary>Up to 400 billion; about half of the sum, which hardly any set makes.</summary>
    WideNone,

    /// <summary>The same, and every fourth a credit note.</summary>
    WideCredits,
}
