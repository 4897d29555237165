using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>The payer is the parent company of customers: it may pay for any of them.</summary>
internal sealed class ParentMatcher : IMatcher
{
    /// <summary>A name that more customers share, or a parent of more, says nothing of each.</summary>
    internal const int MostDaughters = 64;

    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        DaughterRows daughters = work.Index.Payers.Daughters;
        int known = daughters.IsEmpty ? 0 : work.Payers.Count;
        for (int c = 0; c < known; c++)
        {
            Clue parent = work.Payers[c];
            if (parent.Given is null && (parent.Kind == EvidenceKind.KnownIban || parent.Kind == EvidenceKind.PayerName))
            {
                Add(work, parent, daughters.Of(parent.Target));
            }
        }
    }

    // It pays for itself as well.
    private static void Add(Workspace work, in Clue parent, ReadOnlySpan<int> daughters)
    {
        if (daughters.Length > MostDaughters || parent.Count > MostDaughters)
        {
            return;
        }

        int total = work.Index.Columns.Customers.Length;
        int sharedBy = parent.Count * (daughters.Length + 1);
        int units = parent.Kind == EvidenceKind.KnownIban ? Priors.IbanWeight(sharedBy, total) : Priors.NameWeight(sharedBy, total);
        foreach (int daughter in daughters)
        {
            if (units > 0)
            {
                work.Payers.Add(new Clue(daughter, EvidenceFamily.Payer, EvidenceKind.ParentCompany, units) { Field = parent.Field, Count = daughters.Length, Total = total });
            }
        }
    }
}
