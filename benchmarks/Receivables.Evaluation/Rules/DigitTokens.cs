using System.Text.RegularExpressions;
using Receivables.Evaluation.Books;
using Receivables.Ledgers;

namespace Receivables.Evaluation.Rules;

/// <summary>What reconciliation rules of general accounting do: runs of digits of the text sought in the numbers; else the payer's items of the amount, the oldest first.</summary>
internal sealed partial class DigitTokens : IRule
{
    private const int LeastDigits = 4;

    public string Name => "digit tokens";

    public IReadOnlyList<RuleDecision> Decide(GeneratedBook book, IReadOnlyList<Payment> payments)
    {
        ILookup<string, OpenItem> byDigits = book.Book.OpenItems
            .SelectMany(i => Tokens(i.Id.Document.Value).Select(t => (Token: t, Item: i)))
            .ToLookup(p => p.Token, p => p.Item, StringComparer.Ordinal);
        ILookup<Iban, GeneratedCustomer> byAccount = book.Customers.Where(c => c.IsOnFile).ToLookup(c => c.Account);
        return [.. payments.Select(p => Decide(p, byDigits, byAccount))];
    }

    private static RuleDecision Decide(Payment payment, ILookup<string, OpenItem> byDigits, ILookup<Iban, GeneratedCustomer> byAccount)
    {
        OpenItem[] named = [.. Tokens(payment.Remittance).SelectMany(t => byDigits[t]).Where(i => i.Open.IsPositive).DistinctBy(i => i.Id)];
        OpenItem? one = Array.Find(named, i => i.Open == payment.Amount);
        if (one is not null)
        {
            return RuleDecision.Apply([one]);
        }

        if (named.Length is > 1 and < 10 && named.Sum(i => i.Open.MinorUnits) == payment.Amount.MinorUnits)
        {
            return RuleDecision.Apply(named);
        }

        OpenItem? oldest = byAccount[payment.Payer.Iban].SelectMany(c => c.Open).FirstOrDefault(i => i.Open == payment.Amount);
        return oldest is null ? RuleDecision.None : RuleDecision.Apply([oldest]);
    }

    private static IEnumerable<string> Tokens(string text) => Digits().Matches(text).Select(m => m.Value).Where(t => t.Length >= LeastDigits).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
