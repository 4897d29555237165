namespace Receivables.DemoData.Customers;

/// <summary>How much a customer orders at a time.</summary>
internal enum OrderSize
{
    /// <summary>One or two lamps, at list price.</summary>
    Small,

    /// <summary>A few lamps for a shop or a project.</summary>
    Medium,

    /// <summary>A floor of a hotel, the shelves of a chain.</summary>
    Large,
}
