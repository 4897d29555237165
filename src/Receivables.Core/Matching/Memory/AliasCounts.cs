using System.Collections.Immutable;

namespace Receivables.Matching.Memory;

/// <summary>Sums for one account or name. An undo that comes before what it undoes makes a sum negative for a while; people are shown none below zero.</summary>
internal sealed class AliasCounts
{
    internal static readonly AliasCounts None = new(ImmutableSortedDictionary<CustomerId, long>.Empty, 0);

    private readonly ImmutableSortedDictionary<CustomerId, long> _customers;
    private readonly long _nobody;

    private AliasCounts(ImmutableSortedDictionary<CustomerId, long> customers, long nobody)
    {
        _customers = customers;
        _nobody = nobody;
    }

    internal bool IsZero => _nobody == 0 && _customers.IsEmpty;

    internal long Nobody => Math.Max(0, _nobody);

    /// <summary>The customers with a count above zero, by id.</summary>
    internal IEnumerable<AliasCount> Customers => _customers.Where(c => c.Value > 0).Select(c => new AliasCount(c.Key, c.Value));

    internal AliasCounts Plus(CustomerId? customer, long count)
    {
        if (customer is not { } id)
        {
            return new(_customers, checked(_nobody + count));
        }

        long sum = checked(_customers.GetValueOrDefault(id) + count);
        return new(sum == 0 ? _customers.Remove(id) : _customers.SetItem(id, sum), _nobody);
    }

    internal AliasCounts Plus(AliasCounts other) =>
        other._customers.Aggregate(Plus(null, other._nobody), (sum, c) => sum.Plus(c.Key, c.Value));
}
