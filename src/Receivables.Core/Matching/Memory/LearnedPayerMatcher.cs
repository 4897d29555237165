using Receivables.Matching.Decisions;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Memory;

/// <summary>The account or the name of the payer, or of the one on whose behalf it was paid, was confirmed by people before.</summary>
internal sealed class LearnedPayerMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        if (ReferenceEquals(work.Index.Memory, MemoryIndex.None))
        {
            return;
        }

        Payment payment = work.Payment;
        Add(work, payment.Payer, 0);
        if (payment.UltimateDebtor is { } debtor && debtor != payment.Payer)
        {
            Add(work, debtor, 1);
        }
    }

    private static void Add(Workspace work, Party party, int part)
    {
        if (work.Index.Memory.ByAccount(party.Iban) is { } account)
        {
            Offer(work, account, EvidenceKind.LearnedIban, PaymentField.PayerAccount, part);
            work.LearnedIbanForOthers = Math.Min(work.LearnedIbanForOthers, account.ForOthers);
        }

        if (!work.Index.Memory.HasNames)
        {
            return;
        }

        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        if (work.Index.Memory.ByName(folded[..NameFolding.Fold(party.Name, folded)]) is { } name)
        {
            Offer(work, name, EvidenceKind.LearnedName, PaymentField.PayerName, part);
            work.LearnedNameForOthers = Math.Min(work.LearnedNameForOthers, name.ForOthers);
        }
    }

    private static bool IsOnFile(Workspace work, int customer)
    {
        foreach (Clue clue in work.Payers)
        {
            if (clue.Target == customer && clue.Given is null && (clue.Kind == EvidenceKind.KnownIban || clue.Kind == EvidenceKind.PayerName || clue.Kind == EvidenceKind.ThirdPayer))
            {
                return true;
            }
        }

        return false;
    }

    private static void Offer(Workspace work, LearnedAlias alias, EvidenceKind kind, PaymentField field, int part)
    {
        foreach ((int row, int times, int units, bool doubtful) in alias.Customers)
        {
            if (units > 0)
            {
                work.Payers.Add(new Clue(row, EvidenceFamily.Payer, kind, units) { Field = field, Part = part, Count = alias.Customers.Length, Total = times, IsDoubtful = doubtful && !IsOnFile(work, row) });
            }
        }

        // Where it was nobody's only, that speaks for a stranger.
        work.LearnedForStrangers = alias.Customers.Length > 0 ? Math.Min(work.LearnedForStrangers, alias.ForOthers) : work.LearnedForStrangers;
    }
}
