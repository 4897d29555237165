using NodaTime;
using Receivables.References;
using Receivables.Terms;

namespace Receivables.DemoData;

/// <summary>The tables hold what <c>console.md</c> asks of them: every value reads, and they agree with each other.</summary>
public sealed class TableTests
{
    private static readonly LocalDate AsOf = new(2026, 6, 30);

    private static readonly IReadOnlyList<CsvRow> Customers = ShippedFiles.Rows("customers.csv");
    private static readonly IReadOnlyList<CsvRow> Invoices = ShippedFiles.Rows("invoices.csv");

    [Fact]
    public void TheSizeIsWhatTheReadmeSays()
    {
        string readme = File.ReadAllText(ShippedFiles.PathOf("README.md"));
        Assert.Contains($"{Customers.Count} customers;", readme, StringComparison.Ordinal);
        Assert.Contains($"{Invoices.Count} invoices, credit notes and deposits", readme, StringComparison.Ordinal);
        Assert.Contains($"{Invoices.Count(row => !row.Has("paid_date"))} are open", readme, StringComparison.Ordinal);
        CsvRow scenario = Invoices.Single(row => !row.Has("terms"));
        Assert.Equal((new LocalDate(2026, 6, 1), AsOf), (scenario.Day("issue_date"), scenario.Day("due_date")));
        Assert.Contains($"`{scenario["number"]}`", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void AboutSevenOfTenCustomersHaveAnAccountOnFile_AndEachIsAValidIban()
    {
        string[] ibans = [.. Customers.SelectMany(row => row["ibans"].Split('|', StringSplitOptions.RemoveEmptyEntries))];
        Assert.All(ibans, iban => Assert.Equal(IbanStatus.Valid, Iban.Check(iban)));
        Assert.Distinct(ibans);
        Assert.InRange(Customers.Count(row => row.Has("ibans")) / (double)Customers.Count, 0.65, 0.75);
    }

    [Fact]
    public void ParentsExist()
    {
        HashSet<string> ids = [.. Customers.Select(row => row["customer_id"])];
        Assert.Equal(Customers.Count, ids.Count);
        Assert.All(Customers.Where(row => row.Has("parent_id")), row => Assert.Contains(row["parent_id"], ids));
    }

    [Fact]
    public void NumbersAreUnique_AndEachInvoiceHasACustomer()
    {
        HashSet<string> ids = [.. Customers.Select(row => row["customer_id"])];
        Assert.Distinct(Invoices.Select(row => row["number"]));
        Assert.All(Invoices, row => Assert.Contains(row["customer_id"], ids));
    }

    [Fact]
    public void NetAndTaxGiveTheAmount() =>
        Assert.All(Invoices, row => Assert.Equal(row.Cents("amount"), row.Cents("net_amount") + row.Cents("tax_amount")));

    [Fact]
    public void TheDueDateIsWhatTheTermsSay_WhereBothAreGiven()
    {
        CsvRow[] both = [.. Invoices.Where(row => row.Has("terms") && row.Has("due_date"))];
        Assert.True(both.Length > 300);
        Assert.All(both, row => Assert.Equal(PaymentTerms.Parse(row["terms"]).DueDate(row.Day("issue_date")), row.Day("due_date")));
    }

    [Fact]
    public void EveryTermsNotationReads_AndEveryInvoiceCanBeDue()
    {
        Assert.All(Customers, row => Assert.True(PaymentTerms.TryParse(row["terms"], out _), row["terms"]));
        Assert.All(Invoices, row => Assert.True(row.Has("due_date") || PaymentTerms.TryParse(row["terms"], out _), row["number"]));
        Assert.Contains(Invoices, row => !row.Has("due_date"));
        Assert.Contains(Invoices, row => !row.Has("terms"));
    }

    [Fact]
    public void CreditorReferencesHoldTheirCheckDigits()
    {
        string[] references = [.. Invoices.Where(row => row.Has("payment_reference")).Select(row => row["payment_reference"])];
        Assert.True(references.Length > 10);
        Assert.All(references, text => Assert.True(CreditorReference.TryParse(text, CreditorReferenceKind.Rf, out _), text));
    }

    [Fact]
    public void WhatIsPaidWasPaidBeforeTheStatementsBegin()
    {
        Assert.All(Invoices.Where(row => row.Has("paid_date")), row =>
        {
            Assert.InRange(row.Day("paid_date"), row.Day("issue_date"), new LocalDate(2026, 3, 31));
            Assert.False(row.Has("open_amount"));
        });
        Assert.All(Invoices.Where(row => row.Has("open_amount")), row => Assert.InRange(row.Cents("open_amount"), 1, row.Cents("amount") - 1));
        Assert.All(Invoices, row => Assert.InRange(row.Day("issue_date"), new LocalDate(2025, 7, 1), AsOf));
    }

    [Fact]
    public void ContactsAndEventsNameWhatExists()
    {
        Dictionary<string, string> owner = Invoices.ToDictionary(row => row["number"], row => row["customer_id"]);
        CsvRow[] rows = [.. ShippedFiles.Rows("contacts.csv"), .. ShippedFiles.Rows("events.csv")];
        Assert.All(rows.Where(row => row.Has("invoice")), row => Assert.Equal(owner[row["invoice"]], row["customer_id"]));
        Assert.All(rows, row => Assert.True(row.Day("date") <= AsOf));
    }
}
