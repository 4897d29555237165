using System.Globalization;

namespace Receivables.Matching.Memory;

/// <summary>The English sentences of what was learned, in one place.</summary>
internal static class MemoryText
{
    internal static string Explain(MemoryEffect effect, string? customer)
    {
        IEnumerable<string> aliases = effect.Aliases.Select(a => AliasOf(a, effect.NameOf(a.Customer)));
        IEnumerable<string> habits = effect.HabitsAfter is { } after ? [HabitsOf(after, customer!)] : [];
        return effect.IsNone ? "nothing is learned" : string.Join('\n', aliases.Concat(habits));
    }

    private static string AliasOf(AliasChange change, string customer)
    {
        string what = change.Name is null ? $"account {change.Account}" : $"name {change.Name}";
        string whose = $"{customer}{(customer.EndsWith('s') ? "'" : "'s")}";
        return change switch
        {
            { IsOnFile: true } => $"{what} is on file as {whose} already ({Times(change.CountAfter)})",
            { CountAfter: 0 } => $"{what} is no longer known as {whose}",
            _ when change.CountAfter == change.CountBefore => $"{what} is known as {whose} as before ({Times(change.CountAfter)}), but not only: weight {Signed(change.WeightBefore)} becomes {Signed(change.WeightAfter)}",
            _ when change.CountBefore == 0 => $"{what} is now known as {whose} ({Times(change.CountAfter)}): weight {Signed(change.WeightAfter)}",
            _ => $"{what} is known as {whose} ({Times(change.CountAfter)}): weight {Signed(change.WeightBefore)} becomes {Signed(change.WeightAfter)}",
        };
    }

    private static string HabitsOf(PayerHabits habits, string customer)
    {
        if (habits.Confirmations == 0)
        {
            return $"{customer} has no habits that are known";
        }

        (MatchSet Set, string Words)[] sets =
        [
            (MatchSet.SingleItem, "one item"), (MatchSet.SeveralItems, "several items"), (MatchSet.DueToDate, "all that is due by some day"),
            (MatchSet.WholeBalance, "the whole balance"), (MatchSet.OnAccount, "on account"),
        ];
        IEnumerable<string> counts = sets.Where(s => habits.CountOf(s.Set) > 0).Select(s => $"{s.Words} {Number(habits.CountOf(s.Set))}");
        return $"{customer} has paid, as confirmed: {string.Join(", ", counts)}";
    }

    private static string Times(long count) => count == 1 ? "1 confirmation" : $"{Number(count)} confirmations";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Signed(LogOdds weight) => "+" + weight;
}
