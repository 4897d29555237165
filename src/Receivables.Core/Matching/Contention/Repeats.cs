using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Holds payments that say the same as an earlier one and find nothing of their own: what is paid twice is not pushed onto another invoice.</summary>
internal static class Repeats
{
    /// <summary>A payment that finds nothing open is paid twice within days, and again within a month or more.</summary>
    private const int MostDaysApart = 20;

    /// <summary>Holds them. Of those that want one item, it is only known once all are served.</summary>
    internal static void Hold(PaymentBatch batch, Twins twins)
    {
        foreach (int place in twins.Later)
        {
            PaymentId original = twins.OriginalOf(place)!.Value;
            if (FindsNothing(batch, place, twins.FirstOf(place), original))
            {
                batch.Verdicts[place].HoldAsDuplicate(original);
            }
        }
    }

    /// <summary>Holds those that name nothing, are of one payer and one amount and want just what an earlier one is applied to, whatever their texts say: the first settles it. So too where there are others like it, and both mean this one.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="wants">What several of its payments want.</param>
    internal static void HoldSilent(PaymentBatch batch, SharedWants wants)
    {
        List<int> silent = [.. wants.Payments.Where(p => batch.Verdicts[p] is { Decision: MatchDecision.Apply, IsNamed: false, DuplicateOf: null, Legs.Length: > 0 })];
        silent.Sort(batch.Compare);
        var firsts = new Dictionary<(int Item, bool IsMeant), Verdict>();
        foreach (int place in silent)
        {
            Verdict verdict = batch.Verdicts[place];
            (int Item, bool IsMeant) wanted = (verdict.Legs[0].Item, verdict.IsOneMeant);
            if (firsts.TryGetValue(wanted, out Verdict? earlier) && earlier.Legs.AsSpan().SequenceEqual(verdict.Legs)
                && PaymentLikeness.HaveSamePayerAndAmount(earlier.Payment, verdict.Payment) && (wanted.IsMeant || !HasOthersLike(batch.Index.Columns, verdict)))
            {
                verdict.HoldAsDuplicate(earlier.Payment.Id);
            }

            firsts.TryAdd(wanted, verdict);
        }
    }

    private static bool FindsNothing(PaymentBatch batch, int place, int first, PaymentId original)
    {
        Verdict verdict = batch.Verdicts[place];
        return verdict.Decision switch
        {
            _ when verdict.DuplicateOf is not null => false,

            // The same set twice, or once more on account.
            MatchDecision.Apply => !verdict.IsNamed && (verdict.Legs.Length != 1 || GoesElsewhere(batch, verdict, batch.Verdicts[first])),
            MatchDecision.Review => verdict.Legs.Length > 0 && !HasOthersLike(batch.Index.Columns, verdict),

            // Alone it is told what it would be told beside the first.
            _ => verdict.Payer >= 0 && !verdict.NamesAny && verdict.Reason is MatchReason.OwesOtherAmounts or MatchReason.NoCandidate && first == place && IsSoonAfter(batch, verdict.Payment, original),
        };
    }

    // A standing order says the same each month.
    private static bool IsSoonAfter(PaymentBatch batch, Payment payment, PaymentId original) =>
        batch.Index.Payments.BookedOn(original) is { } day && NodaTime.Period.DaysBetween(day, payment.BookingDate) is >= 0 and <= MostDaysApart;

    // What the first settles and what this one would are told apart.
    private static bool GoesElsewhere(PaymentBatch batch, Verdict verdict, Verdict first)
    {
        ItemRow[] items = batch.Index.Columns.Items;
        return first.Decision == MatchDecision.Apply && !(first.Legs.Length == 1 && items[first.Legs[0].Item].Peer == items[verdict.Legs[0].Item].Peer);
    }

    // Another month of a subscription says the same as the month before.
    private static bool HasOthersLike(BookColumns book, Verdict verdict)
    {
        if (verdict.Legs.Length != 1)
        {
            return false;
        }

        int oldest = book.Items[verdict.Legs[0].Item].Peer;
        int end = book.Accounts[book.Items[oldest].Account].End;
        for (int i = oldest + 1; i < end; i++)
        {
            if (book.Items[i].Peer == oldest)
            {
                return true;
            }
        }

        return false;
    }
}
