using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Looks again at payments that are not applied and could have settled what others of the batch were applied to: nobody is shown an item that is gone.</summary>
/// <remarks>It suggests and never applies. What is left does not depend on the order of the input, and nor does this.</remarks>
internal static class SecondLook
{
    /// <summary>Looks again.</summary>
    /// <param name="batch">The batch, contested items resolved.</param>
    /// <param name="wants">What several of its payments want.</param>
    /// <param name="decide">Decides on payments against what is left of the book.</param>
    internal static void Take(PaymentBatch batch, SharedWants wants, Func<BookIndex, Payment[], Verdict[]> decide)
    {
        HashSet<int> gone = [.. wants.Payments.Select(p => batch.Verdicts[p]).Where(v => v.Decision == MatchDecision.Apply).SelectMany(v => v.Legs).Select(l => l.Item)];
        List<Verdict> again = [];
        foreach (int place in wants.Payments)
        {
            Verdict verdict = batch.Verdicts[place];
            if (verdict.Decision == MatchDecision.Unmatched)
            {
                verdict.KeepAlternatives(legs => !Touches(legs, gone));
            }
            else if (verdict.Decision == MatchDecision.Review && (Touches(verdict.Legs, gone) || verdict.Alternatives.Any(a => Touches(a.Legs, gone))))
            {
                again.Add(verdict);
            }
        }

        if (again.Count == 0)
        {
            return;
        }

        Verdict[] left = decide(BookAfter.Of(batch.Index, SettledBy(batch)), [.. again.Select(v => v.Payment)]);
        for (int i = 0; i < again.Count; i++)
        {
            again[i].Suggest(left[i]);
        }
    }

    // All that is settled, not only what several wanted: what is looked at anew may find anything.
    private static List<(int Row, long Settled)> SettledBy(PaymentBatch batch)
    {
        List<(int Row, long Settled)> settled = new(batch.Verdicts.Length);
        for (int i = 0; i < batch.Verdicts.Length; i++)
        {
            if (batch.Keys.Classes[i] != ContentionKeys.Nothing && batch.Verdicts[i].Decision == MatchDecision.Apply)
            {
                foreach (Leg leg in batch.Verdicts[i].Legs)
                {
                    settled.Add((leg.Item, leg.Settled));
                }
            }
        }

        return settled;
    }

    private static bool Touches(Leg[] legs, HashSet<int> gone) => Array.Exists(legs, leg => gone.Contains(leg.Item));
}
