using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>The payer is a third party that customers declared: by its account, else by its name.</summary>
internal sealed class ThirdPayerMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        ThirdPayerIndex declared = work.Index.Payers.ThirdPayers;
        if (declared.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<int> rows = declared.ByIban(work.Payment.Payer.Iban);
        bool isAccount = rows.Length > 0;
        rows = isAccount ? rows : declared.ByName(work.Payment.Payer.Name);
        int total = work.Index.Columns.Customers.Length;

        // Who pays for some pays for somebody besides, who did not say so.
        int units = isAccount ? Priors.IbanWeight(rows.Length + 1, total) : Priors.NameWeight(rows.Length + 1, total);
        foreach (int row in rows)
        {
            work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.ThirdPayer, units)
            {
                Field = isAccount ? PaymentField.PayerAccount : PaymentField.PayerName,
                Count = rows.Length,
                Total = total,
            });
        }

        work.ThirdPayerIsKnown = rows.Length > 0;
    }
}
