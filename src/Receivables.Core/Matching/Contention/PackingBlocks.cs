namespace Receivables.Matching.Contention;

/// <summary>Makes the blocks of one component: claims that want the same scarce resources are one block.</summary>
internal sealed class PackingBlocks(SetPacking packing, PackingComponents components)
{
    private readonly List<(int Claim, PackingUse[] Uses)> _single = [];
    private readonly List<PackingBlock> _blocks = [];
    private readonly List<PackingUse> _uses = [];

    /// <summary>Makes them. Claims that can never be served are in none.</summary>
    internal List<PackingBlock> Of(int[] claims)
    {
        foreach (int claim in claims)
        {
            AddClaim(claim);
        }

        _single.Sort(static (a, b) =>
        {
            int order = a.Uses.AsSpan().SequenceCompareTo(b.Uses);
            return order != 0 ? order : a.Claim.CompareTo(b.Claim);
        });
        for (int start = 0; start < _single.Count;)
        {
            int end = start + 1;
            while (end < _single.Count && _single[end].Uses.AsSpan().SequenceEqual(_single[start].Uses))
            {
                end++;
            }

            _blocks.Add(Group(_single[start..end]));
            start = end;
        }

        return _blocks;
    }

    private void AddClaim(int claim)
    {
        (int start, int count) = packing.OptionsOf(claim);
        List<(long Weight, PackingUse[] Uses)> options = [];
        for (int option = start; option < start + count; option++)
        {
            PackingUse[] uses = ScarceUsesOf(option);
            if (MostTimes(uses) > 0)
            {
                options.Add((packing.WeightOf(option), uses));
            }
        }

        if (count == 1 && options.Count == 1)
        {
            _single.Add((claim, options[0].Uses));
        }
        else if (options.Count > 0)
        {
            options = [.. options.OrderByDescending(o => o.Weight)];
            _blocks.Add(new(claim, [.. options.Select(o => o.Weight)], [.. options.Select(o => o.Uses)]));
        }
    }

    private PackingUse[] ScarceUsesOf(int option)
    {
        _uses.Clear();
        foreach (PackingUse use in packing.UsesOf(option))
        {
            if (components.IsScarce(use.Resource))
            {
                _uses.Add(use);
            }
        }

        _uses.Sort();
        return [.. _uses];
    }

    private PackingBlock Group(List<(int Claim, PackingUse[] Uses)> claims)
    {
        Dictionary<int, long> least = [];
        foreach ((int claim, _) in claims)
        {
            int twin = packing.TwinOf(claim);
            least[twin] = Math.Min(Weight(claim), least.GetValueOrDefault(twin, long.MaxValue));
        }

        (int Claim, int Twin, long Weight)[] members =
        [
            .. claims.Select(c => (c.Claim, Twin: packing.TwinOf(c.Claim)))
                .Select(c => (c.Claim, c.Twin, Weight: c.Twin < 0 ? Weight(c.Claim) : least[c.Twin]))
                .OrderByDescending(c => c.Weight).ThenBy(c => c.Claim),
        ];
        int most = (int)Math.Min(members.Length, MostTimes(claims[0].Uses));
        return new([.. members.Select(m => m.Claim)], [.. members.Select(m => m.Weight)], [.. members.Select(m => m.Twin)], most, claims[0].Uses);
    }

    private long Weight(int claim) => packing.WeightOf(packing.OptionsOf(claim).Start);

    // How many times a use fits where nobody else takes anything. Pieces of a whole are taken once, however many share them.
    private long MostTimes(PackingUse[] uses)
    {
        long most = long.MaxValue;
        foreach (PackingUse use in uses)
        {
            int whole = packing.WholeOf(use.Resource);
            int counted = whole < 0 ? use.Resource : whole;
            long pieces = uses.Count(u => packing.WholeOf(u.Resource) == counted);
            long direct = uses.FirstOrDefault(u => u.Resource == counted).Amount;
            long left = packing.CapacityOf(counted) - pieces;
            long ofWhole = whole < 0 && pieces == 0 ? long.MaxValue : left < 0 ? 0 : direct == 0 ? long.MaxValue : left / direct;
            most = Math.Min(most, Math.Min(packing.CapacityOf(use.Resource) / use.Amount, ofWhole));
        }

        return most;
    }
}
