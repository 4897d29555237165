using System.Globalization;
using Receivables.DemoData.Calendars;

namespace Receivables.DemoData.Invoices;

/// <summary>All documents in order of issue, numbered without gaps within each series and year.</summary>
internal sealed class InvoiceRegister
{
    private readonly Dictionary<(string Series, int Year), int> _last = new()
    {
        // The first half of 2025 used these numbers up.
        [("FA", 2025)] = 187,
        [("AV", 2025)] = 9,
        [("AC", 2025)] = 3,
    };

    private readonly Dictionary<string, Invoice> _byTag;

    /// <summary>Numbers the documents.</summary>
    public InvoiceRegister(IEnumerable<Invoice> invoices)
    {
        All = [.. invoices.OrderBy(invoice => invoice.IssueDate).ThenBy(invoice => invoice.Customer.Id, StringComparer.Ordinal).ThenBy(invoice => invoice.Gross)];
        foreach (Invoice invoice in All)
        {
            invoice.Number = NextNumber(invoice);
        }

        _byTag = All.Where(invoice => invoice.Tag is not null).ToDictionary(invoice => invoice.Tag!, StringComparer.Ordinal);
    }

    /// <summary>The documents, by day of issue.</summary>
    public IReadOnlyList<Invoice> All { get; }

    /// <summary>The documents that the statements or nobody will settle.</summary>
    public IEnumerable<Invoice> OpenAtQuarterStart => All.Where(invoice => !invoice.PaidBeforeQuarter);

    /// <summary>The document that was planted under a tag.</summary>
    public Invoice this[string tag] => _byTag[tag];

    /// <summary>An invoice that was settled before the quarter, the last of a customer.</summary>
    public Invoice LastSettled(string customerId) =>
        All.Last(invoice => invoice.Customer.Id == customerId && invoice.PaidBeforeQuarter && invoice.PaidOn <= DemoPeriod.AsOf);

    private string NextNumber(Invoice invoice)
    {
        string series = invoice.Kind switch { DocumentKind.CreditNote => "AV", DocumentKind.Deposit => "AC", _ => "FA" };
        (string Series, int Year) key = (series, invoice.IssueDate.Year);
        int number = _last[key] = _last.GetValueOrDefault(key) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{series}-{key.Year}-{number:00000}");
    }
}
