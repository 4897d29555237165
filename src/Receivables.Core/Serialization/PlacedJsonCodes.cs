namespace Receivables.Serialization;

/// <summary>The codes under which problems of a kind of file are reported.</summary>
/// <param name="NoObject">It is no object.</param>
/// <param name="Repeated">A property is given twice.</param>
/// <param name="WrongValue">A value is of the wrong kind, no known word, or missing.</param>
/// <param name="WrongPeriod">A value is no period.</param>
/// <param name="Unknown">A property is not known.</param>
internal sealed record PlacedJsonCodes(string NoObject, string Repeated, string WrongValue, string WrongPeriod, string Unknown)
{
    internal static PlacedJsonCodes Dunning { get; } = new("DUN001", "DUN002", "DUN003", "DUN004", "DUN005");

    /// <summary>A matching policy holds no periods.</summary>
    internal static PlacedJsonCodes Matching { get; } = new("POL001", "POL002", "POL003", "POL003", "POL005");
}
