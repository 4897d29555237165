using System.Collections.Immutable;

namespace Receivables.Matching.Memory;

/// <summary>Sums for the habits of one customer, each in its place.</summary>
internal sealed class HabitCounts
{
    /// <summary>Where the counts by <see cref="MatchSet"/> start.</summary>
    internal const int Sets = 0;

    /// <summary>Where the counts by <see cref="MatchDifference"/> start.</summary>
    internal const int Differences = 5;

    /// <summary>Where the matches of the oldest items are counted.</summary>
    internal const int OldestFirst = 12;

    /// <summary>Where the matches are counted that named documents.</summary>
    internal const int Named = 13;

    /// <summary>Where the counts by days from due start.</summary>
    internal const int Days = 14;

    /// <summary>Where the counts by <see cref="MatchSet"/> start of payments that named no document.</summary>
    internal const int UnnamedSets = Days + DayBands.Count;

    /// <summary>How many counts there are.</summary>
    internal const int Length = UnnamedSets + 5;

    internal static readonly HabitCounts None = new([.. new long[Length]]);

    private readonly ImmutableArray<long> _counts;

    internal HabitCounts(ImmutableArray<long> counts) => _counts = counts;

    internal bool IsZero => _counts.All(c => c == 0);

    /// <summary>A count, none below zero.</summary>
    internal long this[int place] => Math.Max(0, _counts[place]);

    internal HabitCounts Plus(MatchStructure structure, long count)
    {
        ImmutableArray<long>.Builder sum = _counts.ToBuilder();
        Add(sum, Sets + (int)structure.Set, count);
        Add(sum, UnnamedSets + (int)structure.Set, structure.NamesDocuments ? 0 : count);
        Add(sum, Differences + (int)structure.Difference, count);
        Add(sum, OldestFirst, structure.IsOldestFirst ? count : 0);
        Add(sum, Named, structure.NamesDocuments ? count : 0);
        if (structure.DaysFromDue is { } days)
        {
            Add(sum, Days + DayBands.Of(days), count);
        }

        return new(sum.MoveToImmutable());
    }

    internal HabitCounts Plus(HabitCounts other)
    {
        ImmutableArray<long>.Builder sum = _counts.ToBuilder();
        for (int i = 0; i < Length; i++)
        {
            Add(sum, i, other._counts[i]);
        }

        return new(sum.MoveToImmutable());
    }

    private static void Add(ImmutableArray<long>.Builder sum, int place, long count) => sum[place] = checked(sum[place] + count);
}
