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
        List<int> gone = GoneOf(batch, wants);
        List<Verdict> again = [];
        foreach (int place in wants.Payments)
        {
            Verdict verdict = batch.Verdicts[place];
            if (verdict.Decision == MatchDecision.Unmatched && TouchesAny(verdict.Alternatives, gone))
            {
                verdict.KeepAlternatives(legs => !Touches(legs, gone));
            }
            else if (verdict.Decision == MatchDecision.Review && (Touches(verdict.Legs, gone) || TouchesAny(verdict.Alternatives, gone)))
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
    private static IEnumerable<(int Row, long Settled)> SettledBy(PaymentBatch batch)
    {
        for (int i = 0; i < batch.Verdicts.Length; i++)
        {
            if (batch.Keys.Classes[i] != ContentionKeys.Nothing && batch.Verdicts[i].Decision == MatchDecision.Apply)
            {
                foreach (Leg leg in batch.Verdicts[i].Legs)
                {
                    yield return (leg.Item, leg.Settled);
                }
            }
        }
    }

    // Ascending.
    private static List<int> GoneOf(PaymentBatch batch, SharedWants wants)
    {
        List<int> gone = [];
        foreach (int place in wants.Payments)
        {
            foreach (Leg leg in batch.Verdicts[place] is { Decision: MatchDecision.Apply } verdict ? verdict.Legs : [])
            {
                gone.Add(leg.Item);
            }
        }

        gone.Sort();
        return gone;
    }

    private static bool TouchesAny((Leg[] Legs, double Confidence)[] answers, List<int> gone)
    {
        foreach ((Leg[] legs, _) in answers)
        {
            if (Touches(legs, gone))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Touches(Leg[] legs, List<int> gone)
    {
        foreach (Leg leg in legs)
        {
            if (gone.BinarySearch(leg.Item) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
