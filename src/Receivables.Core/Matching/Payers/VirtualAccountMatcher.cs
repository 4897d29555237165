using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>The account that was credited is one that a customer alone is told to pay to.</summary>
internal sealed class VirtualAccountMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        ReadOnlySpan<int> rows = work.Index.Payers.ByVirtualAccount(work.Payment.CreditedAccount);
        foreach (int row in rows)
        {
            int total = work.Index.Columns.Customers.Length;
            work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.VirtualAccount, Priors.IbanWeight(rows.Length, total))
            {
                Field = PaymentField.CreditedAccount,
                Count = rows.Length,
                Total = total,
            });
        }

        work.VirtualAccountIsKnown = rows.Length > 0;
    }
}
