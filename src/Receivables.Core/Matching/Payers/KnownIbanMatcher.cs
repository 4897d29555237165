using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>The account of the payer, or of the one on whose behalf it was paid, is on file.</summary>
internal sealed class KnownIbanMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Payment payment = context.Work.Payment;
        Add(context.Work, payment.Payer.Iban, 0);
        if (payment.UltimateDebtor is { } debtor && debtor.Iban != payment.Payer.Iban)
        {
            Add(context.Work, debtor.Iban, 1);
        }
    }

    private static void Add(Workspace work, Iban iban, int part)
    {
        ReadOnlySpan<int> rows = work.Index.Payers.ByIban(iban);
        foreach (int row in rows)
        {
            int total = work.Index.Columns.Customers.Length;
            work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.KnownIban, Priors.IbanWeight(rows.Length, total))
            {
                Field = PaymentField.PayerAccount,
                Part = part,
                Count = rows.Length,
                Total = total,
            });
        }

        work.IbanIsKnown |= rows.Length > 0;
    }
}
