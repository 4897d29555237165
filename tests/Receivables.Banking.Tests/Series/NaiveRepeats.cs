namespace Receivables.Banking.Series;

/// <summary>The slow twin: every transaction is held against every earlier one, one proof after the other.</summary>
internal static class NaiveRepeats
{
    internal static IEnumerable<RepeatedTransaction> Find(IEnumerable<BankStatement> statements)
    {
        StatementTransaction[] all = [.. statements.SelectMany(s => s.Transactions)];
        var repeats = new List<RepeatedTransaction>();
        foreach (RepeatProof proof in new[] { RepeatProof.SamePlace, RepeatProof.BankReference, RepeatProof.EndToEndId, RepeatProof.SameText })
        {
            for (int i = 0; i < all.Length; i++)
            {
                for (int j = 0; j < i && !repeats.Exists(r => r.Again == all[i]); j++)
                {
                    bool isFree = !repeats.Exists(r => r.Again == all[j]) && !repeats.Exists(r => r.First == all[j] && r.Again.Statement == all[i].Statement);
                    if (isFree && AreSame(all[j], all[i], proof))
                    {
                        repeats.Add(new RepeatedTransaction(all[j], all[i], proof));
                    }
                }
            }
        }

        return repeats.OrderBy(r => Array.IndexOf(all, r.Again));
    }

    private static bool AreSame(StatementTransaction a, StatementTransaction b, RepeatProof proof)
    {
        bool contradict = (a.EndToEndId is not null && b.EndToEndId is not null && a.EndToEndId != b.EndToEndId)
            || (!a.Counterparty.Iban.IsEmpty && !b.Counterparty.Iban.IsEmpty && a.Counterparty.Iban != b.Counterparty.Iban);
        bool agree = a.Statement != b.Statement && a.BookingDate == b.BookingDate && a.Amount == b.Amount && !contradict;
        return agree && proof switch
        {
            RepeatProof.SamePlace => a.Statement.Id == b.Statement.Id && a.Position == b.Position,
            RepeatProof.BankReference => a.Id == b.Id && a.Id.Value.StartsWith('R'),
            RepeatProof.EndToEndId => a.EndToEndId is not null && a.EndToEndId == b.EndToEndId,
            _ => a.Remittance.Length > 0 && a.Remittance == b.Remittance,
        };
    }
}
