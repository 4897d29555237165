using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>Who pays, or for whom, as the text says it: an account on file, the number of a customer, a name in full.</summary>
/// <remarks>
/// Exports of many banks have no field for the payer, and print all in one text. A name is sought where no document is named beyond doubt and nobody is known by account or name who owes the amount, for whoever does says no more by it,
/// and whoever does not pays for somebody else; that somebody else is named beside one who owes it is asked last of all (<see cref="NamedCustomers"/>).
/// </remarks>
internal sealed class TextPartyMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        if (work.Scanner.Atoms.Count == 0 || Disguise.IsReordered(work.Payment.Remittance))
        {
            return;
        }

        if (work.Payment.Payer.Iban.IsEmpty)
        {
            TextAccounts.Add(work);
        }

        CustomerNumbers.Add(work);
        if (!IsNamedBeyondDoubt(work) && !(IsKnown(work) && KnownOnesOweIt(work)))
        {
            TextNames.Add(work);
        }
    }

    private static bool IsKnown(Workspace work)
    {
        bool isKnown = false;
        foreach (Clue clue in work.Payers)
        {
            isKnown |= clue.Units >= Priors.ProvingName || (clue.Units > 0 && clue.Kind != EvidenceKind.SimilarName);
        }

        return isKnown;
    }

    // Exactly the amount in one item.
    private static bool KnownOnesOweIt(Workspace work)
    {
        bool owe = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            owe = owe || (clue.SaysWhoPays && work.ItemOfTarget(clue.Target) >= 0);
        }

        return owe;
    }

    // What is named leaves nothing open: of less or more than it comes to, who pays is asked.
    private static bool IsNamedBeyondDoubt(Workspace work)
    {
        ReadOnlySpan<Clue> clues = CollectionsMarshal.AsSpan(work.Items);
        Int128 open = 0;
        bool isNamed = false;
        for (int c = 0; c < clues.Length && work.Budget.Spend(c); c++)
        {
            bool isCertain = clues[c].Family == EvidenceFamily.Document && clues[c].Units >= Priors.NamesCertainly;
            isNamed |= isCertain;
            open += isCertain && !HasTarget(clues[..c], clues[c].Target) ? work.Index.Columns.Items[clues[c].Target].Open : 0;
        }

        return isNamed && open == work.Target;
    }

    private static bool HasTarget(ReadOnlySpan<Clue> clues, int target)
    {
        bool has = false;
        foreach (ref readonly Clue clue in clues)
        {
            has |= clue.Target == target && clue.Family == EvidenceFamily.Document && clue.Units >= Priors.NamesCertainly;
        }

        return has;
    }
}
