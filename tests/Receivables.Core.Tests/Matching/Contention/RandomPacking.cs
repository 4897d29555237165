namespace Receivables.Matching.Contention;

/// <summary>Packings drawn from a seed: things and pieces of things, claims alone and twins, some with a choice.</summary>
internal static class RandomPacking
{
    internal static SetPacking Of(Random random, int claims)
    {
        var packing = new SetPacking();
        int wholes = random.Next(1, 4);
        for (int i = 0; i < wholes; i++)
        {
            packing.AddResource(random.Next(0, 4));
        }

        for (int i = random.Next(0, 4); i > 0; i--)
        {
            packing.AddResource(random.Next(0, 11), random.Next(-1, wholes));
        }

        for (int claim = 0; claim < claims; claim++)
        {
            AddClaim(packing, random, claim, wholes);
        }

        return packing;
    }

    private static void AddClaim(SetPacking packing, Random random, int claim, int wholes)
    {
        int like = claim > 0 && random.Next(3) == 0 ? random.Next(claim) : -1;
        if (like >= 0 && packing.TwinOf(like) >= 0)
        {
            packing.AddClaim(packing.TwinOf(like));
            packing.AddOption(random.Next(1, 31));
            foreach (PackingUse use in packing.UsesOf(packing.OptionsOf(like).Start).ToArray())
            {
                packing.Take(use.Resource, use.Amount);
            }

            return;
        }

        int options = random.Next(3) == 0 ? random.Next(2, 4) : 1;
        packing.AddClaim(options == 1 && random.Next(2) == 0 ? claim : -1);
        for (; options > 0; options--)
        {
            packing.AddOption(random.Next(1, 31));
            foreach (int resource in Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(packing.ResourceCount)).Distinct())
            {
                packing.Take(resource, resource < wholes ? random.Next(1, 3) : random.Next(1, 8));
            }
        }
    }
}
