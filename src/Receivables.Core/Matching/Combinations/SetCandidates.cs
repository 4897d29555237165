using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>Sets of several items that make the amount exactly.</summary>
internal static class SetCandidates
{
    /// <summary>After so many sets the amount is ambiguous anyway.</summary>
    internal const int MostSets = 4;

    /// <summary>Searches sets among some items and adds those found.</summary>
    internal static void AddSearched(Workspace work, ReadOnlySpan<int> rows)
    {
        work.CombinationBudget.Reset(work.Policy.CombinationBudget);
        work.Subsets.Search(work.Index.Columns, rows, work.Named, work.Target, MostSets, work.CombinationBudget);
        work.Subsets.TakeSmallest(work.Target, MostSets, work.CombinationBudget);
        for (int s = 0; s < work.Subsets.Count; s++)
        {
            work.Legs.Clear();
            foreach (int row in work.Subsets[s])
            {
                work.Legs.Add(new Leg(row, work.Index.Columns.Items[row].Open));
            }

            work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), Fit.Exact);
        }
    }
}
