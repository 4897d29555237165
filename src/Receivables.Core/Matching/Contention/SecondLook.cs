using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Looks again at payments that are not applied and could have settled what others of the batch were applied to: nobody is shown an item that is gone.</summary>
/// <remarks>It suggests and never applies. What is left does not depend on the order of the input, and nor does this.</remarks>
internal static class SecondLook
{
    /// <summary>Looks again.</summary>
    /// <param name="verdicts">The batch, contested items resolved.</param>
    /// <param name="index">The book.</param>
    /// <param name="decide">Decides on payments against what is left of the book.</param>
    internal static void Take(Verdict[] verdicts, BookIndex index, Func<BookIndex, Payment[], Verdict[]> decide)
    {
        Dictionary<int, long> settled = SettledBy(verdicts);
        foreach (Verdict verdict in verdicts.Where(v => v.Decision == MatchDecision.Unmatched))
        {
            verdict.KeepAlternatives(legs => !Touches(legs, settled));
        }

        Verdict[] again = [.. verdicts.Where(v => v.Decision == MatchDecision.Review && (Touches(v.Legs, settled) || v.Alternatives.Any(a => Touches(a.Legs, settled))))];
        if (again.Length == 0)
        {
            return;
        }

        Verdict[] left = decide(BookAfter.Of(index, settled), [.. again.Select(v => v.Payment)]);
        for (int i = 0; i < again.Length; i++)
        {
            again[i].Suggest(left[i]);
        }
    }

    private static Dictionary<int, long> SettledBy(Verdict[] verdicts)
    {
        var settled = new Dictionary<int, long>();
        foreach (Leg leg in verdicts.Where(v => v.Decision == MatchDecision.Apply).SelectMany(v => v.Legs))
        {
            settled[leg.Item] = settled.GetValueOrDefault(leg.Item) + leg.Settled;
        }

        return settled;
    }

    private static bool Touches(Leg[] legs, Dictionary<int, long> settled) => Array.Exists(legs, leg => settled.ContainsKey(leg.Item));
}
