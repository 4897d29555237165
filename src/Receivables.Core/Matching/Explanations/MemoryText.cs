namespace Receivables.Matching.Explanations;

/// <summary>What is said of what was learned, in any language.</summary>
internal static class MemoryText
{
    private static readonly MatchSet[] Sets = [MatchSet.SingleItem, MatchSet.SeveralItems, MatchSet.DueToDate, MatchSet.WholeBalance, MatchSet.OnAccount];

    internal static string Explain(MemoryEffect effect, string? customer, Wording words)
    {
        IEnumerable<string> aliases = effect.Aliases.Select(a => words.Alias(a, effect.NameOf(a.Customer)));
        IEnumerable<string> habits = effect.HabitsAfter is { } after ? [HabitsOf(after, customer!, words)] : [];
        return effect.IsNone ? words.NothingLearned : string.Join('\n', aliases.Concat(habits));
    }

    private static string HabitsOf(PayerHabits habits, string customer, Wording words) => habits.Confirmations == 0
        ? words.NoHabits(customer)
        : words.Habits(customer, Sets.Select(s => (s, habits.CountOf(s))).Where(s => s.Item2 > 0));
}
