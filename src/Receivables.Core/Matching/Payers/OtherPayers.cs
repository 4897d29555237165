using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>Who is named as the payer, or by a customer number, where the account is on file for somebody else: of the family only the strongest counts, so that the odds do not see it.</summary>
internal static class OtherPayers
{
    /// <summary>An item of exactly the amount that is owed by a customer whose name the payer has, or whose number stands in the text, and who is not the one whose items an answer takes; −1 where there is none.</summary>
    /// <param name="work">The payment, its payers looked for.</param>
    /// <param name="best">The answer.</param>
    /// <param name="isByNumber">Whether only a number in the text counts: it says for whom is paid, where a name beside the account of another may be that of either.</param>
    internal static int ItemOf(Workspace work, in Candidate best, bool isByNumber = false)
    {
        if (best.Owner < 0)
        {
            return -1;
        }

        int item = -1;
        bool isNamed = isByNumber || IsNamed(work, best.Owner);
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            bool says = clue.Units > 0 && clue.Target != best.Owner
                && (clue.Kind == EvidenceKind.CustomerNumber || (clue.Kind == EvidenceKind.PayerName && clue.Count == 1 && !isNamed));
            item = says && item < 0 ? work.ItemOfTarget(clue.Target) : item;
        }

        return item;
    }

    // A name that is like the customer's, that people confirmed or that is declared for it, says that it is this one who pays.
    private static bool IsNamed(Workspace work, int customer)
    {
        bool isNamed = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            isNamed |= clue.Target == customer && clue.Units > 0 && clue.Kind != EvidenceKind.KnownIban;
        }

        return isNamed;
    }
}
