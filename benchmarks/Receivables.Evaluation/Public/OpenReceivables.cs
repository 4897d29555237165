using System.Text.Json;
using Receivables.Ledgers;
using Receivables.Matching;
using Receivables.Terms;

namespace Receivables.Evaluation.Public;

/// <summary>Makes a book of the open receivables of a cash-application set. How each field is mapped is told in this program's README.</summary>
internal sealed class OpenReceivables(JsonElement root)
{
    internal MatchingBook Book() => MatchingBook.From(
        [.. Open().SelectMany(i => OpenItem.Of(Invoice(i), i.Amount("open_amount", "currency"))), .. root.List("credit_memos").Select(CreditNote)],
        Customers(),
        root.Day("as_of_date"),
        MatchingHistory.Create(settledDocuments: root.List("invoices").Where(IsSettled).Select(i => new SettledDocument(DocumentNumber.From(i.Need("invoice_id")), CustomerId.From(i.Need("customer_id"))))));

    /// <summary>Up to how much is written off as a bank charge.</summary>
    internal decimal? WriteOff() => root.TryGetProperty("auto_writeoff_config", out JsonElement config)
        ? config.TryGetProperty("max_per_transaction", out JsonElement most) || config.TryGetProperty("max_writeoff_amount", out most) ? most.GetDecimal() : null
        : null;

    private IEnumerable<JsonElement> Open() => root.List("invoices").Where(i => !IsSettled(i));

    private static bool IsSettled(JsonElement invoice) => invoice.GetProperty("open_amount").GetDecimal() == 0;

    private static Invoice Invoice(JsonElement from) => new InvoiceBuilder
    {
        Number = DocumentNumber.From(from.Need("invoice_id")),
        Customer = CustomerId.From(from.Need("customer_id")),
        IssueDate = from.Day("invoice_date"),
        DueDate = from.Day("due_date"),
        Terms = PaymentTerms.Parse(from.Need("payment_terms")),
        Amount = from.Amount("original_amount", "currency"),
        PurchaseOrders = from.Text("po_reference") is { } order ? [order] : [],
        PaymentReference = from.Text("legacy_invoice_id"),
    }.Build();

    // The file states no currency of a credit note: it is that of the customer's invoices.
    private OpenItem CreditNote(JsonElement from)
    {
        Currency currency = Currency.FromCode(root.List("invoices").First(i => i.Need("customer_id") == from.Need("customer_id")).Need("currency"));
        return OpenItem.Of(new CreditNoteBuilder
        {
            Number = DocumentNumber.From(from.Need("cm_id")),
            Customer = CustomerId.From(from.Need("customer_id")),
            IssueDate = from.Day("date"),
            Amount = Money.FromDecimal(from.GetProperty("amount").GetDecimal(), currency),
        }.Build());
    }

    private IEnumerable<Customer> Customers()
    {
        ILookup<string, string> aliases = root.List("payer_alias_registry").ToLookup(a => a.Need("canonical_customer_id"), a => a.Text("alias_payer_name") ?? a.Need("payer_alias"), StringComparer.Ordinal);
        JsonElement[] groups = [.. root.List("parent_child_hierarchy")];
        Dictionary<string, string> parents = groups
            .SelectMany(g => g.List("subsidiary_customer_ids").Concat(g.List("children")).Select(c => (Child: c.GetString()!, Parent: g.Need("parent_customer_id"))))
            .ToDictionary(p => p.Child, p => p.Parent, StringComparer.Ordinal);
        Dictionary<string, string> names = root.List("invoices").Select(i => (Id: i.Need("customer_id"), Name: i.Need("customer_name")))
            .Concat(groups.Select(g => (Id: g.Need("parent_customer_id"), Name: g.Need("parent_name"))))
            .DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);
        return names.Select(c => new CustomerBuilder
        {
            Id = CustomerId.From(c.Key),
            Name = c.Value,
            Parent = parents.TryGetValue(c.Key, out string? parent) ? CustomerId.From(parent) : null,
            Aliases = [.. aliases[c.Key]],
        }.Build());
    }
}
