using Receivables.Matching.Payers;

namespace Receivables.Benchmarks.Matching.Payers;

/// <summary>Holds the lookup against a scan of all names: the same customers in the same order with the same weights, and the same first one.</summary>
internal static class PayerScanRun
{
    internal static void Run(string[] customers, PayerLookup lookup, PayerNames made, int scans)
    {
        string[] folded = [.. customers.Select(NameFolding.Fold)];
        ILookup<string, int> exact = folded.Select((name, row) => (name, row)).ToLookup(n => n.name, n => n.row, StringComparer.Ordinal);
        var scan = new NameScan(folded.Select((name, row) => (row, name)));
        int sameOfAll = 0;
        foreach (NameVariant variant in Enum.GetValues<NameVariant>())
        {
            int same = 0;
            int first = 0;
            int right = 0;
            for (int i = 0; i < scans; i++)
            {
                (string payer, int customer) = made.Next(variant);
                NameMatch[] expected = Expected(exact, scan, NameFolding.Fold(payer));
                IReadOnlyList<NameMatch> found = lookup.Find(payer);
                same += expected.SequenceEqual(found) ? 1 : 0;
                first += expected.Take(1).SequenceEqual(found.Take(1)) ? 1 : 0;
                right += found.Any(m => m.Customer == customer && m.Units == found[0].Units) ? 1 : 0;
            }

            sameOfAll += same;
            Console.WriteLine($"{variant}: {same} of {scans} as the scan says, {first} with the same first; the customer meant is first, or among equals, in {right}");
        }

        Console.WriteLine($"all: {sameOfAll} of {scans * Enum.GetValues<NameVariant>().Length}");
    }

    private static NameMatch[] Expected(ILookup<string, int> exact, NameScan scan, string folded)
    {
        int[] rows = [.. exact[folded]];
        return rows.Length > 0 ? [.. rows.Select(row => new NameMatch(row, 0, rows.Length))] : [.. scan.Search(folded)];
    }
}
