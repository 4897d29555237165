using System.Text.RegularExpressions;
using Receivables.Evaluation.Books;
using Receivables.Ledgers;

namespace Receivables.Evaluation.Rules;

/// <summary>What a query does: words of the text joined with the numbers, applied where the sum is the amount.</summary>
internal sealed partial class ExactJoin : IRule
{
    public string Name => "exact join";

    public IReadOnlyList<RuleDecision> Decide(GeneratedBook book, IReadOnlyList<Payment> payments)
    {
        Dictionary<string, OpenItem> byNumber = book.Book.OpenItems.ToDictionary(i => i.Id.Document.Value, StringComparer.OrdinalIgnoreCase);
        return [.. payments.Select(p => Decide(p, byNumber))];
    }

    private static RuleDecision Decide(Payment payment, Dictionary<string, OpenItem> byNumber)
    {
        OpenItem[] named = [.. Words().Matches(payment.Remittance).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).Where(byNumber.ContainsKey).Select(w => byNumber[w])];
        return named.Length > 0 && named.Sum(i => i.Open.MinorUnits) == payment.Amount.MinorUnits ? RuleDecision.Apply(named) : RuleDecision.None;
    }

    [GeneratedRegex("[A-Za-z0-9]+(?:[-/.][A-Za-z0-9]+)*")]
    private static partial Regex Words();
}
