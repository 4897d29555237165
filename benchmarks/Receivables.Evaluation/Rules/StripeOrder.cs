using System.Text.RegularExpressions;
using Receivables.Evaluation.Books;
using Receivables.Ledgers;

namespace Receivables.Evaluation.Rules;

/// <summary>What Stripe documents of bank transfers: the invoice whose number the reference holds; else the smallest group of one to five open invoices that sum to the amount; else the oldest that can be paid in full.</summary>
/// <remarks>
/// See https://docs.stripe.com/payments/customer-balance/reconciliation. There the customer is known, because each has a virtual account number; here it is the account on file. A text that names one invoice
/// which the payment covers settles it, whoever pays, and the rest stays on the balance. Invoices more than 30 days overdue, which Stripe leaves out, are not left out here; of a customer the 30 oldest are searched for groups.
/// </remarks>
internal sealed partial class StripeOrder : IRule
{
    private const int MostInGroup = 5;
    private const int MostSearched = 30;

    public string Name => "Stripe's order";

    public IReadOnlyList<RuleDecision> Decide(GeneratedBook book, IReadOnlyList<Payment> payments)
    {
        Dictionary<string, OpenItem> byNumber = book.Book.OpenItems.Where(i => i.Open.IsPositive).ToDictionary(i => i.Id.Document.Value, StringComparer.OrdinalIgnoreCase);
        ILookup<Iban, GeneratedCustomer> byAccount = book.Customers.Where(c => c.IsOnFile).ToLookup(c => c.Account);
        return [.. payments.Select(p => Decide(p, byNumber, byAccount[p.Payer.Iban].FirstOrDefault()))];
    }

    private static RuleDecision Decide(Payment payment, Dictionary<string, OpenItem> byNumber, GeneratedCustomer? customer)
    {
        OpenItem[] named = [.. Words().Matches(payment.Remittance).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).Where(byNumber.ContainsKey).Select(w => byNumber[w])];
        if (named is [var one] && one.Open <= payment.Amount)
        {
            return RuleDecision.Apply([one]);
        }

        OpenItem[] open = customer is null ? [] : [.. customer.Open.Where(i => i.Open.IsPositive)];
        for (int size = 1; size <= MostInGroup; size++)
        {
            if (Group([.. open.Take(MostSearched)], 0, size, payment.Amount.MinorUnits) is { } group)
            {
                return RuleDecision.Apply(group);
            }
        }

        List<OpenItem> funded = [];
        Money left = payment.Amount;
        foreach (OpenItem item in open)
        {
            if (item.Open <= left)
            {
                funded.Add(item);
                left -= item.Open;
            }
        }

        return funded.Count == 0 ? RuleDecision.None : RuleDecision.Apply(funded);
    }

    // The first group by the ages of its members, the oldest first.
    private static IEnumerable<OpenItem>? Group(OpenItem[] open, int from, int size, long amount)
    {
        if (size == 0)
        {
            return amount == 0 ? [] : null;
        }

        for (int i = from; i <= open.Length - size; i++)
        {
            if (open[i].Open.MinorUnits <= amount && Group(open, i + 1, size - 1, amount - open[i].Open.MinorUnits) is { } rest)
            {
                return rest.Prepend(open[i]);
            }
        }

        return null;
    }

    [GeneratedRegex("[A-Za-z0-9]+(?:[-/.][A-Za-z0-9]+)*")]
    private static partial Regex Words();
}
