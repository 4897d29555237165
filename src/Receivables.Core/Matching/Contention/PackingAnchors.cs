using System.Runtime.InteropServices;

namespace Receivables.Matching.Contention;

/// <summary>Finds for each block the one thing against which it is counted in the bound: the more blocks share a thing, the less each can hope for.</summary>
internal static class PackingAnchors
{
    /// <summary>The thing that most of the blocks not yet counted want takes them all, and so on; −1 for a block that takes nothing for certain.</summary>
    internal static (PackingBlock Block, int Anchor, int Units)[] Of(SetPacking packing, List<PackingBlock> blocks)
    {
        Dictionary<int, List<(int Block, int Units)>> wanted = Wanted(packing, blocks);
        var anchored = new (PackingBlock Block, int Anchor, int Units)[blocks.Count];
        for (int i = 0; i < anchored.Length; i++)
        {
            anchored[i] = (blocks[i], -1, 0);
        }

        var queue = new PriorityQueue<int, (int MinusCount, int Resource)>(wanted.Select(w => (w.Key, (-w.Value.Count, w.Key))));
        while (queue.TryDequeue(out int resource, out (int MinusCount, int Resource) counted))
        {
            List<(int Block, int Units)> left = wanted[resource];
            left.RemoveAll(w => anchored[w.Block].Anchor >= 0);
            if (left.Count < -counted.MinusCount)
            {
                queue.Enqueue(resource, (-left.Count, resource));
                continue;
            }

            foreach ((int block, int units) in left)
            {
                anchored[block] = (blocks[block], resource, units);
            }
        }

        return anchored;
    }

    // What every option of a block takes of a thing is the least that the block takes. Pieces of a whole are left out: they can be shared.
    private static Dictionary<int, List<(int Block, int Units)>> Wanted(SetPacking packing, List<PackingBlock> blocks)
    {
        Dictionary<int, List<(int Block, int Units)>> wanted = [];
        for (int b = 0; b < blocks.Count; b++)
        {
            foreach (PackingUse use in blocks[b].Uses[0])
            {
                long least = blocks[b].HasChoice ? blocks[b].Uses.Min(uses => uses.FirstOrDefault(u => u.Resource == use.Resource).Amount) : use.Amount;
                if (least is > 0 and <= int.MaxValue && packing.WholeOf(use.Resource) < 0)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(wanted, use.Resource, out _) ??= []).Add((b, (int)least));
                }
            }
        }

        return wanted;
    }
}
