using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>The name of the payer, or of the one on whose behalf it was paid, is that of a customer once case, accents and punctuation are folded, or like it.</summary>
internal sealed class PayerNameMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Payment payment = context.Work.Payment;
        Add(context.Work, payment.Payer.Name, 0);
        if (payment.UltimateDebtor is { } debtor && debtor.Name != payment.Payer.Name)
        {
            Add(context.Work, debtor.Name, 1);
        }
    }

    private static void Add(Workspace work, string? name, int part)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        int length = NameFolding.Fold(name, folded);
        Span<int> like = stackalloc int[NameSearch.MostMatches];
        scoped ReadOnlySpan<int> rows = work.Index.Payers.ByName(folded[..length]);
        if (rows.IsEmpty && NameWords.WithoutTitles(folded[..length]) is var bare && bare.Length < length)
        {
            rows = work.Index.Payers.ByName(bare);
        }

        rows = rows.IsEmpty && length > 0 ? like[..work.Index.Payers.ByJoinedName(folded[..length], like)] : rows;
        rows = rows.IsEmpty && length > 0 ? like[..PersonNames.Find(work.Index.Payers, NameWords.WithoutTitles(folded[..length]), like)] : rows;
        foreach (int row in rows)
        {
            int total = work.Index.Columns.Customers.Length;
            work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.PayerName, Priors.NameWeight(rows.Length, total))
            {
                Field = PaymentField.PayerName,
                Part = part,
                Count = rows.Length,
                Total = total,
            });
        }

        work.NameIsKnown |= rows.Length > 0;
        if (rows.Length == 0 && length > 0 && work.Budget.Spend(length))
        {
            AddSimilar(work, folded[..length], part);
        }
    }

    private static void AddSimilar(Workspace work, ReadOnlySpan<char> folded, int part)
    {
        int total = work.Index.Columns.Customers.Length;
        work.Names.Search(work.Index.Payers.Words, folded);
        foreach (NameMatch match in work.Names.Matches)
        {
            int units = Math.Min(match.Units, Priors.NameWeight(match.Count, total)) + Priors.SimilarName;
            if (units < Priors.LeastSimilarName)
            {
                continue;
            }

            work.Payers.Add(new Clue(match.Customer, EvidenceFamily.Payer, EvidenceKind.SimilarName, units)
            {
                Field = PaymentField.PayerName,
                Part = part,
                Count = match.Count,
                Total = total,
            });
            work.NameIsKnown = true;
        }
    }
}
