using System.Text.Json.Serialization;
using Receivables.Matching;
using Receivables.Matching.Memory;

namespace Receivables.Serialization;

/// <summary>The habits of one customer as counts; those that are 0 are left out.</summary>
internal static class HabitsJson
{
    private const int Sets = HabitCounts.Length - HabitCounts.UnnamedSets;

    // In the order of their places.
    private static readonly string[] Names =
    [
        "singleItem", "severalItems", "dueToDate", "wholeBalance", "onAccount",
        "exact", "discount", "lateDiscount", "charge", "otherAdjustment", "partial", "excess",
        "oldestFirst", "namedDocuments",
    ];

    internal static readonly JsonConverter<PayerHabits> Converter = Create();

    private static ShapeConverter<PayerHabits, Draft> Create()
    {
        Shape<PayerHabits, Draft> shape = new Shape<PayerHabits, Draft>().Required("customer", JsonTexts.CustomerId, h => h.Customer!.Value, (ref d, v) => d.Customer = v);
        for (int i = 0; i < Names.Length; i++)
        {
            int place = i;
            shape.Optional(Names[i], JsonTexts.Count, h => h.Counts[place] == 0 ? null : h.Counts[place], (ref d, v) => d.Put(place, v));
        }

        return shape
            .List("daysFromDue", JsonTexts.Count, h => h.DaysFromDue.All(c => c == 0) ? [] : h.DaysFromDue, (ref d, v) => d.AddDays(v))
            .List("unnamed", JsonTexts.Count, h => Unnamed(h), (ref d, v) => d.AddUnnamed(v))
            .Made(d => new PayerHabits(d.Customer, d.ToCounts()));
    }

    private static long[] Unnamed(PayerHabits habits)
    {
        long[] counts = [.. Enum.GetValues<MatchSet>().Select(habits.CountOfUnnamed)];
        return counts.All(c => c == 0) ? [] : counts;
    }

    private struct Draft
    {
        internal CustomerId Customer;
        private long[]? _counts;
        private int _bands;
        private int _sets;

        internal void Put(int place, long count) => (_counts ??= new long[HabitCounts.Length])[place] = count;

        internal void AddDays(long count)
        {
            if (_bands < DayBands.Count)
            {
                Put(HabitCounts.Days + _bands, count);
            }

            _bands++;
        }

        internal void AddUnnamed(long count)
        {
            if (_sets < Sets)
            {
                Put(HabitCounts.UnnamedSets + _sets, count);
            }

            _sets++;
        }

        internal readonly HabitCounts ToCounts() => (_bands is 0 or DayBands.Count) && (_sets is 0 or Sets)
            ? new([.. (_counts ?? new long[HabitCounts.Length]).Select(AliasJson.Require)])
            : throw new ArgumentException($"'daysFromDue' has a count for each of {DayBands.Count} bands, and 'unnamed' one for each of {Sets} sets.");
    }
}
