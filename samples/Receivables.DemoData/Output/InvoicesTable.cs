using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Output;

/// <summary>The table <c>invoices.csv</c>: what the books say at the as-of day before the statements of the quarter are worked through.</summary>
internal static class InvoicesTable
{
    /// <summary>Of so many invoices with terms one leaves its due date to them.</summary>
    private const int DueDateLeftOut = 6;

    public static byte[] Write(IEnumerable<Invoice> invoices)
    {
        var table = new CsvTable(
            "number", "customer_id", "kind", "issue_date", "due_date", "terms", "currency", "amount", "net_amount", "tax_amount", "open_amount",
            "payment_reference", "purchase_order", "disputed", "paid_date");
        foreach (Invoice invoice in invoices)
        {
            table.Add(
                invoice.Number, invoice.Customer.Id, Kind(invoice.Kind), Iso.Day(invoice.IssueDate), DueDate(invoice), invoice.Terms?.Notation ?? "", invoice.Currency,
                Cents.Format(invoice.Gross), Cents.Format(invoice.Net), Cents.Format(invoice.Tax),
                invoice.OpenAtQuarterStart is { } open ? Cents.Format(open) : "",
                invoice.Reference, invoice.PurchaseOrder, invoice.Disputed ? "true" : "false",
                invoice.PaidBeforeQuarter ? Iso.Day(invoice.PaidOn) : "");
        }

        return table.ToBytes();
    }

    private static string DueDate(Invoice invoice) =>
        invoice.Terms is not null && SeededRandom.Hash(invoice.Number) % DueDateLeftOut == 0 ? "" : Iso.Day(invoice.DueDate);

    private static string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.CreditNote => "credit_note",
        DocumentKind.Deposit => "deposit",
        _ => "invoice",
    };
}
