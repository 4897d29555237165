using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>Who pays, or for whom, as the text says it: an account on file, the number of a customer, a name in full.</summary>
/// <remarks>
/// Exports of many banks have no field for the payer, and print all in one text. A name is sought where nobody is known by account or name and no document is named beyond doubt, for whoever is known says no more by it;
/// that somebody else is named is asked last of all (<see cref="NamedCustomers"/>).
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
        if (!IsKnown(work) && !IsNamedBeyondDoubt(work))
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

    private static bool IsNamedBeyondDoubt(Workspace work)
    {
        bool isNamed = false;
        foreach (Clue clue in work.Items)
        {
            isNamed |= clue.Family == EvidenceFamily.Document && clue.Units >= Priors.NamesCertainly;
        }

        return isNamed;
    }
}
