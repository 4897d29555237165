namespace Receivables.DemoData.Customers;

/// <summary>A group of customers that one person looks after.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Owner">Who looks after its customers.</param>
/// <param name="TradeDiscount">The rebate on the list price, in percent.</param>
/// <param name="Size">How much its customers order at a time.</param>
internal sealed record Segment(string Name, string Owner, int TradeDiscount, OrderSize Size)
{
    public static readonly Segment KeyAccount = new("key-account", "Claire Aubinaud", 38, OrderSize.Large);
    public static readonly Segment Retail = new("retail", "Paul Vidaloux", 35, OrderSize.Medium);
    public static readonly Segment Hospitality = new("hospitality", "Claire Aubinaud", 22, OrderSize.Large);
    public static readonly Segment Architect = new("architect", "Inès Carradec", 18, OrderSize.Medium);
    public static readonly Segment Office = new("office", "Inès Carradec", 15, OrderSize.Medium);
    public static readonly Segment Public = new("public", "Inès Carradec", 12, OrderSize.Medium);
    public static readonly Segment Export = new("export", "Greta Lindauer", 35, OrderSize.Medium);
    public static readonly Segment Private = new("private", "Paul Vidaloux", 0, OrderSize.Small);
}
