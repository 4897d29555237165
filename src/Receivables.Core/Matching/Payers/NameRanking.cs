using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>Names found to be like a payer's, and the customers who have them.</summary>
/// <remarks>One thread's; used again for each payment.</remarks>
internal sealed class NameRanking
{
    private readonly List<(int Name, int Units)> _names = [];
    private readonly int[] _top = new int[NameSearch.MostMatches];
    private readonly RowSet _seen = new();

    /// <summary>What a name has to weigh to count: what suspects anybody, not a thousand times less than the likest, and no less than what fills the list.</summary>
    internal int Least { get; private set; }

    /// <summary>Begins anew.</summary>
    internal void Clear()
    {
        _names.Clear();
        Least = Priors.LeastSimilarName - Priors.SimilarName;
    }

    /// <summary>Adds a name if it counts.</summary>
    /// <param name="name">The name.</param>
    /// <param name="units">What it weighs.</param>
    /// <param name="index">The names.</param>
    internal void Add(int name, int units, NameIndex index)
    {
        if (units < Least)
        {
            return;
        }

        int count = _names.Count;
        _names.Add((name, units));
        Least = Math.Max(Least, units - Priors.MuchLessSimilar);
        if (!index.HasAliases)
        {
            // Each name has a customer of its own, so that so many names fill the list.
            int at = Math.Min(count, _top.Length - 1);
            for (; at > 0 && _top[at - 1] < units; at--)
            {
                _top[at] = _top[at - 1];
            }

            _top[at] = units;
            Least = count + 1 >= _top.Length ? Math.Max(Least, _top[^1]) : Least;
        }
    }

    /// <summary>Writes the customers of the names, the likest first, then by row: each once, with how many are as like or more.</summary>
    /// <param name="index">The names.</param>
    /// <param name="matches">Takes the customers.</param>
    internal void Write(NameIndex index, List<NameMatch> matches)
    {
        matches.Clear();
        Span<(int Name, int Units)> names = Counting();
        _seen.Clear(index.HasAliases ? OwnersOf(index, names) : 0);
        int customers = 0;
        for (int start = 0, end; start < names.Length && matches.Count < NameSearch.MostMatches; start = end)
        {
            int first = matches.Count;
            for (end = start; end < names.Length && names[end].Units == names[start].Units; end++)
            {
                customers += AddOwners(index.OwnersOf(names[end].Name), names[start].Units, matches, first, index.HasAliases);
            }

            foreach (ref NameMatch match in CollectionsMarshal.AsSpan(matches)[first..])
            {
                match = match with { Count = customers };
            }
        }
    }

    // Those that still count, the likest first, each once.
    private Span<(int Name, int Units)> Counting()
    {
        Span<(int Name, int Units)> names = CollectionsMarshal.AsSpan(_names);
        int kept = 0;
        foreach ((int Name, int Units) name in names)
        {
            names[kept] = name;
            kept += name.Units >= Least ? 1 : 0;
        }

        names = names[..kept];
        if (kept > 1)
        {
            names.Sort(static (a, b) => a.Units != b.Units ? b.Units.CompareTo(a.Units) : a.Name.CompareTo(b.Name));
        }

        return names;
    }

    private static int OwnersOf(NameIndex index, ReadOnlySpan<(int Name, int Units)> names)
    {
        int owners = 0;
        foreach ((int name, _) in names)
        {
            owners += index.OwnersOf(name).Length;
        }

        return owners;
    }

    // Those of one weight are kept in order of their rows, as many as the list takes; how many are new is returned.
    private int AddOwners(ReadOnlySpan<int> owners, int units, List<NameMatch> matches, int first, bool repeat)
    {
        int added = 0;
        foreach (int owner in owners)
        {
            if (repeat && !_seen.Add(owner))
            {
                continue;
            }

            added++;
            int at = matches.Count;
            while (at > first && matches[at - 1].Customer > owner)
            {
                at--;
            }

            if (at < NameSearch.MostMatches)
            {
                matches.Insert(at, new NameMatch(owner, units, 0));
                matches.RemoveRange(Math.Min(NameSearch.MostMatches, matches.Count), Math.Max(0, matches.Count - NameSearch.MostMatches));
            }
            else if (!repeat)
            {
                return owners.Length;
            }
        }

        return added;
    }
}
