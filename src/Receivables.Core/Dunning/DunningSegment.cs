using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables.Dunning;

/// <summary>Other stages for some customers.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[Experimental("RCV0002")]
public sealed class DunningSegment
{
    /// <summary>States whom and which.</summary>
    /// <param name="segment">The segment of the customer, compared ordinally, or null for any.</param>
    /// <param name="kind">The kind of the customer, or null for any.</param>
    /// <param name="stages">The stages; none means that these customers are never reminded.</param>
    /// <exception cref="ArgumentException">Neither segment nor kind is given, or the stages contradict each other.</exception>
    public DunningSegment(string? segment, CustomerKind? kind, IEnumerable<DunningStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        if (segment is null && kind is null)
        {
            throw new ArgumentException("A segment names a segment or a kind of customer.", nameof(segment));
        }

        if (kind is { } stated)
        {
            Known.Require(stated, nameof(kind));
        }

        Segment = segment;
        Kind = kind;
        Stages = ValueList<DunningStage>.From(stages);
        DunningPolicy.RequireOrder(Stages);
    }

    /// <summary>The segment of the customer, or null for any.</summary>
    public string? Segment { get; }

    /// <summary>The kind of the customer, or null for any.</summary>
    public CustomerKind? Kind { get; }

    /// <summary>The stages.</summary>
    public IReadOnlyList<DunningStage> Stages { get; }

    internal bool Concerns(Customer customer) =>
        (Segment is null || string.Equals(Segment, customer.Segment, StringComparison.Ordinal)) && (Kind is null || Kind == customer.Kind);
}
