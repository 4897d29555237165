using Receivables.Evaluation.Books;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Evaluation.Rules;

/// <summary>The path of documents only: applied where all that the text names is open for exactly the amount.</summary>
internal sealed class DocumentsOnly : IRule
{
    public string Name => "documents only";

    public IReadOnlyList<RuleDecision> Decide(GeneratedBook book, IReadOnlyList<Payment> payments)
    {
        IReadOnlyList<OpenItem> items = book.Book.OpenItems;
        var finder = new DocumentFinder(DocumentLookup.From(items));
        return [.. payments.Select(p => Decide(p, finder, items))];
    }

    private static RuleDecision Decide(Payment payment, DocumentFinder finder, IReadOnlyList<OpenItem> items)
    {
        finder.Find(payment.Remittance);
        bool agrees = finder.Compare(payment.Amount).Agreement == DocumentAgreement.Agrees;
        return agrees ? RuleDecision.Apply(finder.Rows.ToArray().Select(row => items[row])) : RuleDecision.None;
    }
}
