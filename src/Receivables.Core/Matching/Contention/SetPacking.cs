using System.Runtime.InteropServices;

namespace Receivables.Matching.Contention;

/// <summary>Weighted set packing as numbers: claims that each take one of their options or none, and resources of which no more is taken than there is.</summary>
/// <remarks>
/// A resource may be a part of a whole that is counted in pieces: whoever takes of a part first takes a piece of the whole, and who follows on the same part does not.
/// Claims that say the same, twins, are served in the order in which they were added and weigh as the least of them.
/// </remarks>
internal sealed class SetPacking
{
    private readonly List<long> _capacities = [];
    private readonly List<int> _wholes = [];
    private readonly List<(int Start, int Count, int Twin)> _claims = [];
    private readonly List<(int Start, int Count, long Weight)> _options = [];
    private readonly List<PackingUse> _uses = [];

    internal int ResourceCount => _capacities.Count;

    internal int ClaimCount => _claims.Count;

    /// <summary>How much there is of a resource.</summary>
    internal long CapacityOf(int resource) => _capacities[resource];

    /// <summary>The resource of which this one is a piece, or −1.</summary>
    internal int WholeOf(int resource) => _wholes[resource];

    /// <summary>The options of a claim: from which, and how many.</summary>
    internal (int Start, int Count) OptionsOf(int claim) => (_claims[claim].Start, _claims[claim].Count);

    /// <summary>What the claim's twins have in common, or −1 where it has none.</summary>
    internal int TwinOf(int claim) => _claims[claim].Twin;

    /// <summary>By how much an option is likelier than none, as log odds.</summary>
    internal long WeightOf(int option) => _options[option].Weight;

    /// <summary>What an option takes, each resource once.</summary>
    internal ReadOnlySpan<PackingUse> UsesOf(int option) => CollectionsMarshal.AsSpan(_uses).Slice(_options[option].Start, _options[option].Count);

    /// <summary>Adds a resource.</summary>
    /// <param name="capacity">How much there is of it.</param>
    /// <param name="whole">The resource of which it is a piece, or −1.</param>
    internal int AddResource(long capacity, int whole = -1)
    {
        _capacities.Add(capacity);
        _wholes.Add(whole);
        return _capacities.Count - 1;
    }

    /// <summary>Adds a claim; what is added next are its options.</summary>
    internal int AddClaim(int twin = -1)
    {
        _claims.Add((_options.Count, 0, twin));
        return _claims.Count - 1;
    }

    /// <summary>Adds an option to the last claim; what is added next is what it takes.</summary>
    internal void AddOption(long weight)
    {
        _claims[^1] = _claims[^1] with { Count = _claims[^1].Count + 1 };
        _options.Add((_uses.Count, 0, weight));
    }

    /// <summary>Says what the last option takes of a resource, beside what was said of the same before.</summary>
    internal void Take(int resource, long amount)
    {
        (int start, int count, long weight) = _options[^1];
        for (int at = start; at < _uses.Count; at++)
        {
            if (_uses[at].Resource == resource)
            {
                _uses[at] = new(resource, _uses[at].Amount + amount);
                return;
            }
        }

        _uses.Add(new(resource, amount));
        _options[^1] = (start, count + 1, weight);
    }
}
