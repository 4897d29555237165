namespace Receivables.Matching.Contention;

/// <summary>Finds which claims stand against each other: those connected by resources of which there may not be enough.</summary>
internal sealed class PackingComponents
{
    private readonly SetPacking _packing;
    private readonly bool[] _isScarce;

    // Claims first, then resources.
    private readonly int[] _parents;

    internal PackingComponents(SetPacking packing)
    {
        _packing = packing;
        _isScarce = FindScarce(packing);
        _parents = new int[packing.ClaimCount + packing.ResourceCount];
        for (int i = 0; i < _parents.Length; i++)
        {
            _parents[i] = i;
        }

        for (int claim = 0; claim < packing.ClaimCount; claim++)
        {
            Connect(claim);
        }
    }

    /// <summary>Whether what a use takes can be wanting: of the resource, or of the whole that it is a piece of.</summary>
    internal bool IsScarce(int resource) => _isScarce[resource] || (_packing.WholeOf(resource) is >= 0 and var whole && _isScarce[whole]);

    /// <summary>Claims that stand against each other, each in the order in which they were added. Who wants nothing scarce is in none.</summary>
    internal List<int[]> Find()
    {
        var byRoot = new PairList();
        for (int claim = 0; claim < _packing.ClaimCount; claim++)
        {
            if (WantsScarce(claim))
            {
                byRoot.Add(Root(claim), claim);
            }
        }

        byRoot.Sort();
        List<int[]> components = [];
        for (int start = 0, end; start < byRoot.Count; start = end)
        {
            end = byRoot.EndOf(start);
            components.Add(byRoot.Places(start, end));
        }

        return components;
    }

    // All that could be taken together is more than there is. Each option counts: that is never too little.
    private static bool[] FindScarce(SetPacking packing)
    {
        var demand = new long[packing.ResourceCount];
        for (int claim = 0; claim < packing.ClaimCount; claim++)
        {
            (int start, int count) = packing.OptionsOf(claim);
            for (int option = start; option < start + count; option++)
            {
                foreach (PackingUse use in packing.UsesOf(option))
                {
                    Raise(ref demand[use.Resource], use.Amount);
                    if (packing.WholeOf(use.Resource) is >= 0 and var whole)
                    {
                        Raise(ref demand[whole], 1);
                    }
                }
            }
        }

        return [.. demand.Select((amount, resource) => amount > packing.CapacityOf(resource))];
    }

    private static void Raise(ref long demand, long amount) => demand = amount > long.MaxValue - demand ? long.MaxValue : demand + amount;

    private void Connect(int claim)
    {
        (int start, int count) = _packing.OptionsOf(claim);
        for (int option = start; option < start + count; option++)
        {
            foreach (PackingUse use in _packing.UsesOf(option))
            {
                if (_isScarce[use.Resource])
                {
                    Union(claim, use.Resource);
                }

                if (_packing.WholeOf(use.Resource) is >= 0 and var whole && _isScarce[whole])
                {
                    Union(claim, whole);
                }
            }
        }
    }

    private bool WantsScarce(int claim)
    {
        (int start, int count) = _packing.OptionsOf(claim);
        for (int option = start; option < start + count; option++)
        {
            foreach (PackingUse use in _packing.UsesOf(option))
            {
                if (IsScarce(use.Resource))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The smaller number is the root, so that components come in the order of their first claims.
    private void Union(int claim, int resource)
    {
        (int left, int right) = (Root(claim), Root(_packing.ClaimCount + resource));
        _parents[Math.Max(left, right)] = Math.Min(left, right);
    }

    private int Root(int node)
    {
        while (_parents[node] != node)
        {
            _parents[node] = _parents[_parents[node]];
            node = _parents[node];
        }

        return node;
    }
}
