namespace Receivables.Evaluation.Public;

/// <summary>Prints how many lines came to what.</summary>
internal static class OutcomeTable
{
    private static readonly (Outcome Outcome, string Head)[] Columns =
    [
        (Outcome.AppliedRight, "applied right"),
        (Outcome.AppliedLike, "applied to an equal item"),
        (Outcome.AppliedUnasked, "right items, but unasked"),
        (Outcome.AppliedWrong, "applied wrong"),
        (Outcome.HeldFirst, "held, right answer first"),
        (Outcome.HeldAmount, "held, right items, other amounts"),
        (Outcome.HeldLater, "held, right answer later"),
        (Outcome.HeldOther, "held, right answer not there"),
        (Outcome.UnmatchedRight, "nothing suggested, rightly"),
        (Outcome.UnmatchedWrong, "unmatched wrongly"),
        (Outcome.NotMatched, "no payment"),
    ];

    internal static void Print(string head, IEnumerable<(string Name, LineResult Result)> results, TextWriter to)
    {
        (string Name, LineResult Result)[] all = [.. results];
        (Outcome Outcome, string Head)[] columns = [.. Columns.Where(c => c.Outcome == Outcome.AppliedWrong || all.Any(r => r.Result.Outcome == c.Outcome))];
        to.WriteLine($"| {head} | lines | as wanted | {string.Join(" | ", columns.Select(c => c.Head))} |");
        to.WriteLine($"|---|---|---|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (IGrouping<string, LineResult> group in all.GroupBy(r => r.Name, r => r.Result))
        {
            Row(group.Key, [.. group], columns, to);
        }

        Row("**all**", [.. all.Select(r => r.Result)], columns, to);
        to.WriteLine();
    }

    private static void Row(string name, LineResult[] results, (Outcome Outcome, string Head)[] columns, TextWriter to) =>
        to.WriteLine($"| {name} | {results.Length} | {results.Count(r => !r.IsMiss)} | {string.Join(" | ", columns.Select(c => results.Count(r => r.Outcome == c.Outcome)))} |");
}
