using Receivables.Matching.Combinations;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Decisions;

/// <summary>What a held answer gives way to where the text says that something else is meant: what is suggested to a person first.</summary>
/// <remarks>It says nothing of what is applied.</remarks>
internal static class MeantInstead
{
    /// <summary>The candidate that is likelier meant; −1 where the answer stands.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="best">The answer.</param>
    /// <param name="reason">Why it is held.</param>
    internal static int Find(Workspace work, in Candidate best, MatchReason reason) => reason switch
    {
        MatchReason.NamesAnotherCustomer => OfItem(work, OtherPayers.ItemOf(work, best, isByNumber: true) is >= 0 and var item ? item : NamedCustomers.ItemOfAnother(work, best)),
        MatchReason.Ambiguous or MatchReason.BelowThreshold when MistakenNumber.MayBe(work, best) => MistakenNumber.OwnOf(work, best),
        _ => -1,
    };

    // Where many owe the amount, not all of them are listed.
    private static int OfItem(Workspace work, int item)
    {
        int found = item < 0 ? -1 : work.Candidates.FindExact(work, item);
        if (item >= 0 && found < 0)
        {
            Peers.AddOldest(work, item);
            found = work.Candidates.FindExact(work, item);
        }

        return found;
    }
}
