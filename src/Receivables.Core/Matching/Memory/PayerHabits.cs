using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Receivables.Internals;
using Receivables.Matching.Memory;

namespace Receivables.Matching;

/// <summary>How one customer, or all customers together, were confirmed to pay, as counts.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record PayerHabits
{
    private readonly ValueList<long> _counts;

    internal PayerHabits(CustomerId? customer, HabitCounts counts)
    {
        Customer = customer;
        _counts = ValueList<long>.From(Enumerable.Range(0, HabitCounts.Length).Select(i => counts[i]));
        DaysFromDue = ValueList<long>.From(_counts.Skip(HabitCounts.Days).Take(DayBands.Count));
    }

    /// <summary>The last day of each band of <see cref="DaysFromDue"/>, booking date less due date; the last band has no last day: −15, −4, 3, 10, 20, 35, 60.</summary>
    public static IReadOnlyList<int> LastDaysOfBands => DayBands.LastDays;

    /// <summary>The customer; null for all together.</summary>
    public CustomerId? Customer { get; }

    internal HabitCounts Counts => new([.. _counts]);

    /// <summary>How many confirmations were counted.</summary>
    public long Confirmations => _counts.Take(HabitCounts.Differences).Sum();

    /// <summary>How many of them settled the oldest items first.</summary>
    public long OldestFirst => _counts[HabitCounts.OldestFirst];

    /// <summary>How many of them named a document.</summary>
    public long NamedDocuments => _counts[HabitCounts.Named];

    /// <summary>How many of them came in each band of days from the due date; the bands are those of <see cref="LastDaysOfBands"/>.</summary>
    public IReadOnlyList<long> DaysFromDue { get; }

    /// <summary>How many of them settled such a set.</summary>
    /// <param name="set">The set.</param>
    public long CountOf(MatchSet set) => Enum.IsDefined(set) ? _counts[HabitCounts.Sets + (int)set] : 0;

    /// <summary>How many of them settled such a set and named no document: these say what the customer does where nothing says which items are meant.</summary>
    /// <param name="set">The set.</param>
    public long CountOfUnnamed(MatchSet set) => Enum.IsDefined(set) ? _counts[HabitCounts.UnnamedSets + (int)set] : 0;

    /// <summary>How many of them differed so in amount.</summary>
    /// <param name="difference">The difference.</param>
    public long CountOf(MatchDifference difference) => Enum.IsDefined(difference) ? _counts[HabitCounts.Differences + (int)difference] : 0;

    /// <summary>Returns the customer and how many confirmations were counted.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Customer}: {Confirmations} confirmed");
}
