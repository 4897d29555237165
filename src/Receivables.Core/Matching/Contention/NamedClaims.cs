using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Speaks for what payments name: a number says what the payer meant, whatever the odds of an amount.</summary>
/// <remarks>
/// Payments that name one item and together take more of it than is open have as good a right, all of them: each is held. Several that take no more than is open, such as two parts, do not stand against each other.
/// Who names the same items as before, for the same amount, pays them twice. What a held payment names is not given to one that has only the amount, nor is a part of it to one that names it too where there is not enough for both:
/// a part has no better right than it. Who settles all that is open of an item has.
/// </remarks>
internal static class NamedClaims
{
    /// <summary>Speaks for it, and holds those that do not fit together.</summary>
    internal static void Settle(PaymentBatch batch, SharedWants wants, ClassStock stock)
    {
        HoldPaidTwice(batch, wants);
        Speak(batch, wants, stock, MatchDecision.Apply);
        List<Verdict> contested = Overdrawing(batch, wants, stock, onlyParts: false);
        Speak(batch, wants, stock, MatchDecision.Review);
        contested.AddRange(Overdrawing(batch, wants, stock, onlyParts: true));
        foreach (Verdict verdict in contested)
        {
            verdict.Hold(MatchReason.Contested);
        }
    }

    // Those that would be applied to an item of which more is spoken for than there is.
    private static List<Verdict> Overdrawing(PaymentBatch batch, SharedWants wants, ClassStock stock, bool onlyParts)
    {
        ItemRow[] items = batch.Index.Columns.Items;
        List<Verdict> overdrawing = [];
        foreach (int place in wants.Payments)
        {
            Verdict verdict = batch.Verdicts[place];
            if (IsNamed(verdict, MatchDecision.Apply)
                && Array.Exists(verdict.Legs, leg => (!onlyParts || leg.Settled != items[leg.Item].Open) && stock.ClassOf(leg.Item) >= 0 && stock.IsOverdrawn(leg.Item)))
            {
                overdrawing.Add(verdict);
            }
        }

        return overdrawing;
    }

    private static void HoldPaidTwice(PaymentBatch batch, SharedWants wants)
    {
        List<int> named = [.. wants.Payments.Where(p => IsNamed(batch.Verdicts[p], MatchDecision.Apply))];
        named.Sort(batch.Compare);
        var firsts = new Dictionary<int, Verdict>();
        foreach (int place in named)
        {
            Verdict verdict = batch.Verdicts[place];
            if (firsts.TryGetValue(verdict.Legs[0].Item, out Verdict? earlier) && IsPaidTwice(batch, earlier, verdict))
            {
                verdict.HoldAsDuplicate(earlier.Payment.Id);
                continue;
            }

            foreach (Leg leg in verdict.Legs)
            {
                firsts.TryAdd(leg.Item, verdict);
            }
        }
    }

    // The words around the numbers differ from one order to the next: whichever of the two is meant, the items are settled once. Two parts for which there is enough are no repeat.
    private static bool IsPaidTwice(PaymentBatch batch, Verdict earlier, Verdict verdict) =>
        PaymentLikeness.HaveSamePayerAndAmount(earlier.Payment, verdict.Payment)
        && earlier.Legs.AsSpan().SequenceEqual(verdict.Legs)
        && Array.Exists(verdict.Legs, leg => Int128.Abs(leg.Settled) * 2 > Int128.Abs(batch.Index.Columns.Items[leg.Item].Open));

    private static void Speak(PaymentBatch batch, SharedWants wants, ClassStock stock, MatchDecision decision)
    {
        foreach (int place in wants.Payments)
        {
            Verdict verdict = batch.Verdicts[place];
            bool isPointed = verdict is { IsPointed: true, DuplicateOf: null } && verdict.Decision == decision;
            foreach (Leg leg in isPointed || IsNamed(verdict, decision) ? verdict.Legs : [])
            {
                if (stock.ClassOf(leg.Item) >= 0)
                {
                    stock.Speak(leg.Item, leg.Settled);
                }
            }
        }
    }

    private static bool IsNamed(Verdict verdict, MatchDecision decision) => verdict.Decision == decision && verdict.IsNamed && verdict.DuplicateOf is null;
}
