using Receivables.Evaluation.Books;
using Receivables.Ledgers;

namespace Receivables.Evaluation.Rules;

/// <summary>What a clerk in a hurry does: whatever a known account pays goes to the oldest items.</summary>
internal sealed class OldestFirst : IRule
{
    public string Name => "oldest first";

    public IReadOnlyList<RuleDecision> Decide(GeneratedBook book, IReadOnlyList<Payment> payments)
    {
        ILookup<Iban, GeneratedCustomer> byAccount = book.Customers.Where(c => c.IsOnFile).ToLookup(c => c.Account);
        return [.. payments.Select(p => Decide(p, byAccount[p.Payer.Iban].FirstOrDefault()))];
    }

    private static RuleDecision Decide(Payment payment, GeneratedCustomer? customer)
    {
        if (customer is null)
        {
            return RuleDecision.None;
        }

        Dictionary<ItemId, long> settled = [];
        long left = payment.Amount.MinorUnits;
        foreach (OpenItem item in customer.Open.Where(i => i.Open.IsPositive).TakeWhile(_ => left > 0))
        {
            settled.Add(item.Id, Math.Min(left, item.Open.MinorUnits));
            left -= settled[item.Id];
        }

        return new(true, settled, []);
    }
}
