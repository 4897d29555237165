using System.Text.Json;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Evaluation.Public;

/// <summary>Reads the order-to-cash extract: invoices, and the documents that cleared them.</summary>
/// <remarks>
/// No cash is in it: each clearing document is the cancellation of the invoice that it clears. Each is taken for a payment of what it cleared, by the customer's name, once without a text, as the file has it, and
/// once with the invoice's number.
/// </remarks>
internal sealed class ClearingReader(string directory)
{
    private readonly Dictionary<string, JsonElement> _invoices = Records(directory, "journal_entry_items_accounts_receivable").Where(IsInvoice).ToDictionary(r => r.Need("accountingDocument"), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = Records(directory, "business_partners").ToDictionary(r => r.Need("customer"), r => r.Need("businessPartnerFullName"), StringComparer.Ordinal);

    internal IEnumerable<PublicSet> Read()
    {
        IGrouping<string, JsonElement>[] clearings = [.. Records(directory, "payments_accounts_receivable").Where(r => _invoices.ContainsKey(r.Need("accountingDocument"))).GroupBy(r => r.Need("clearingAccountingDocument"), StringComparer.Ordinal)];
        MatchingBook book = MatchingBook.From(
            _invoices.Values.SelectMany(i => OpenItem.Of(Invoice(i))),
            _names.Select(n => new CustomerBuilder { Id = CustomerId.From(n.Key), Name = n.Value }.Build()),
            _invoices.Values.Max(i => i.Day("postingDate")));
        yield return new("clearings, no text", book, [.. clearings.Select(c => Line(c, isNamed: false))], null);
        yield return new("clearings, number named", book, [.. clearings.Select(c => Line(c, isNamed: true))], null);
    }

    /// <summary>What the extract holds, for the report.</summary>
    internal string Summary()
    {
        HashSet<string> cancelling = [.. Records(directory, "billing_document_headers").Where(h => h.Text("cancelledBillingDocument") is not null).Select(h => h.Need("accountingDocument"))];
        string[] clearings = [.. Records(directory, "payments_accounts_receivable").Select(r => r.Need("clearingAccountingDocument")).Distinct(StringComparer.Ordinal)];
        return $"{clearings.Length} clearing documents, {clearings.Count(cancelling.Contains)} of them cancellations; {_invoices.Count} invoices";
    }

    private PublicLine Line(IGrouping<string, JsonElement> clearing, bool isNamed)
    {
        JsonElement[] cleared = [.. clearing.Select(c => _invoices[c.Need("accountingDocument")])];
        string[] numbers = [.. cleared.Select(i => i.Need("referenceDocument"))];
        Money[] amounts = [.. cleared.Select(Amount)];
        Payment payment = new PaymentBuilder
        {
            Id = PaymentId.From(clearing.Key),
            BookingDate = clearing.First().Day("clearingDate"),
            Amount = Money.Sum(amounts, amounts[0].Currency),
            Payer = new Party(_names[cleared[0].Need("customer")]),
            Remittance = isNamed ? string.Join(' ', numbers) : "",
            SourceKey = clearing.Key,
        }.Build();
        return new(clearing.Key, payment, new Label(Wanted.Settle, numbers, null, isNamed ? "number named" : "no text"));
    }

    private static Invoice Invoice(JsonElement from) => new InvoiceBuilder
    {
        Number = DocumentNumber.From(from.Need("referenceDocument")),
        Customer = CustomerId.From(from.Need("customer")),
        IssueDate = from.Day("postingDate"),
        DueDate = from.Day("postingDate"),
        Amount = Amount(from),
    }.Build();

    private static bool IsInvoice(JsonElement record) => !record.Need("amountInTransactionCurrency").StartsWith('-');

    private static Money Amount(JsonElement record) => Money.Parse($"{record.Need("amountInTransactionCurrency")} {record.Need("transactionCurrency")}");

    private static IEnumerable<JsonElement> Records(string directory, string table) =>
        Directory.GetFiles(Path.Combine(directory, table), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<JsonElement>(l));
}
