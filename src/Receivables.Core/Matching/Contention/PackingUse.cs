namespace Receivables.Matching.Contention;

/// <summary>How much of a resource is taken.</summary>
internal readonly record struct PackingUse(int Resource, long Amount) : IComparable<PackingUse>
{
    /// <summary>By resource, then amount.</summary>
    public int CompareTo(PackingUse other) => Resource != other.Resource ? Resource.CompareTo(other.Resource) : Amount.CompareTo(other.Amount);
}
