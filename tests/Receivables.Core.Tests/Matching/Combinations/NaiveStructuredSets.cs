using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Combinations;

/// <summary>The slow twin of the sets that follow a rule: each is written down from one customer's items and asked after by comparing all of them.</summary>
internal static class NaiveStructuredSets
{
    internal static string KeyOf(IEnumerable<OpenItem> set) => string.Join(' ', set.Select(i => i.Id.ToString()).Order(StringComparer.Ordinal));

    /// <summary>The items in the order in which they are settled.</summary>
    internal static OpenItem[] Ordered(IEnumerable<OpenItem> items) => [.. items.OrderBy(i => i.DueDate).ThenBy(i => i.IssueDate).ThenBy(i => i.Id)];

    /// <summary>What a payment without a word may settle: the oldest, and all of one month, that leave no older item open that is like one of theirs.</summary>
    internal static IEnumerable<OpenItem[]> Of(OpenItem[] items, Func<OpenItem, bool> isNamed) =>
        Enumerable.Range(2, items.Length - 1).Select(count => Ordered(items)[..count])
            .Concat(Months(items, i => i.IssueDate)).Concat(Months(items, i => i.DueDate))
            .Where(set => set.Length > 1 && LeavesNoOlder(items, set, isNamed)).DistinctBy(KeyOf);

    internal static bool IsOldest(OpenItem[] items, OpenItem[] set) => KeyOf(Ordered(items)[..set.Length]) == KeyOf(set);

    internal static bool IsDueToDate(OpenItem[] items, OpenItem[] set) => items.Where(i => i.DueDate <= set.Max(s => s.DueDate)).All(set.Contains);

    /// <summary>From the first month to the last, where the set is all of one; else 0.</summary>
    internal static int MonthsAmong(OpenItem[] items, OpenItem[] set) => new Func<OpenItem, LocalDate>[] { i => i.IssueDate, i => i.DueDate }.Max(day =>
        Months(items, day).Any(month => KeyOf(month) == KeyOf(set)) ? Period.Between(items.Min(i => First(day(i))), items.Max(i => First(day(i))), PeriodUnits.Months).Months + 1 : 0);

    private static IEnumerable<OpenItem[]> Months(OpenItem[] items, Func<OpenItem, LocalDate> day) => items.GroupBy(i => First(day(i))).Select(g => g.ToArray());

    private static LocalDate First(LocalDate day) => new(day.Year, day.Month, 1);

    private static bool LeavesNoOlder(OpenItem[] items, OpenItem[] set, Func<OpenItem, bool> isNamed)
    {
        OpenItem[] ordered = Ordered(items);
        return set.Where(i => !isNamed(i)).All(chosen => ordered.TakeWhile(i => i != chosen).All(older => older.Open != chosen.Open || isNamed(older) || set.Contains(older)));
    }
}
