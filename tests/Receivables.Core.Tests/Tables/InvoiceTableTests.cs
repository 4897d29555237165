using NodaTime;
using Receivables.Terms;

namespace Receivables.Tables;

public class InvoiceTableTests
{
    private const string Header = "number,customer_id,issue_date,currency,amount,kind,due_date,open_amount,terms,payment_reference,purchase_order,net_amount,tax_amount,disputed,paid_date\n";

    [Fact]
    public void All_columns_become_an_invoice()
    {
        const string row = "FA-1,C2,2026-01-31,EUR,1200.00,deposit,2026-03-31,200.00,2/10 net 60,RF18539007547034,PO-7,1000.00,200.00,TRUE,";
        ReadResult<InvoiceRow> result = TableRun.Invoices(Header + row);
        Assert.Empty(result.Diagnostics);
        InvoiceRow read = Assert.Single(result.Items);
        Invoice expected = new InvoiceBuilder
        {
            Number = DocumentNumber.From("FA-1"),
            Customer = CustomerId.From("C2"),
            IssueDate = new LocalDate(2026, 1, 31),
            Amount = Money.Eur(1200),
            Kind = InvoiceKind.Deposit,
            DueDate = new LocalDate(2026, 3, 31),
            Terms = PaymentTerms.Parse("2/10 net 60"),
            PaymentReference = "RF18539007547034",
            PurchaseOrders = ["PO-7"],
            VatAmounts = [new(20m, Money.Eur(1000), Money.Eur(200))],
        }.Build();
        Assert.Equal(expected, read.Invoice);
        Assert.Null(read.CreditNote);
        Assert.Equal((Money.Eur(200), true, null), (read.StatedOpenAmount, read.IsDisputed, read.PaidDate));
        Assert.Equal("invoices.csv:2:1", read.Position.ToString());
    }

    [Fact]
    public void A_credit_note_needs_no_due_date()
    {
        InvoiceRow read = Assert.Single(TableRun.Invoices("number,customer_id,issue_date,currency,amount,kind\nAV-1,C2,2026-01-31,EUR,50,credit_note").Items);
        Assert.Equal((Money.Eur(50), "AV-1"), (read.CreditNote!.Amount, read.CreditNote.Number.Value));
        Assert.Null(read.Invoice);
    }

    [Theory]
    [InlineData("FA-1,C1,2026-01-31,EUR,10,,,,,,,,,,", "2026-03-02")] // the customer's terms: net 30
    [InlineData("FA-1,C1,2026-01-31,EUR,10,,,,net 10,,,,,,", "2026-02-10")] // its own terms
    [InlineData("FA-1,C1,2026-01-31,EUR,10,,2026-02-01,,net 10,,,,,,", "2026-02-01")] // the due date wins
    public void When_it_is_due(string row, string due)
    {
        ReadResult<InvoiceRow> result = TableRun.Invoices(Header + row);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(due, Assert.Single(result.Items).Invoice!.DueDate.ToString("uuuu-MM-dd", null));
    }

    [Theory]
    // What stands in the way of "FA-1,C2,2026-01-31,EUR,100.00,,2026-02-28,…".
    [InlineData("FA-1,C7,2026-01-31,EUR,100.00,,2026-02-28,,,,,,,,", "2:6 CSV062")] // unknown customer
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00,,,,,,,,,,", "2:32 CSV063")] // neither due date nor terms
    [InlineData("FA-1,C2,2026-02-30,EUR,100.00,,2026-02-28,,,,,,,,", "2:9 CSV041")] // impossible date
    [InlineData("FA-1,C2,31.01.2026,EUR,100.00,,2026-02-28,,,,,,,,", "2:9 CSV040")]
    [InlineData("FA-1,C2,0206-01-31,EUR,100.00,,2026-02-28,,,,,,,,", "2:9 CSV042")]
    [InlineData("FA-1,C2,2026-01-31,eur,100.00,,2026-02-28,,,,,,,,", "2:20 CSV037")]
    [InlineData("FA-1,C2,2026-01-31,U$D,100.00,,2026-02-28,,,,,,,,", "2:20 CSV037")]
    [InlineData("FA-1,C2,2026-01-31,XAU,100.00,,2026-02-28,,,,,,,,", "2:20 CSV037")]
    [InlineData("FA-1,C2,2026-01-31,EUR,100.005,,2026-02-28,,,,,,,,", "2:24 CSV034")] // half a cent: the amount of the next row says that the point is the decimal mark
    [InlineData("FA-1,C2,2026-01-31,EUR,100.0050,,2026-02-28,,,,,,,,", "2:24 CSV034")] // more digits than the euro has
    [InlineData("FA-1,C2,2026-01-31,JPY,100.5,,2026-02-28,,,,,,,,", "2:24 CSV034")]
    [InlineData("FA-1,C2,2026-01-31,EUR,0.00,,2026-02-28,,,,,,,,", "2:24 CSV036")]
    [InlineData("FA-1,C2,2026-01-31,EUR,-5.00,,2026-02-28,,,,,,,,", "2:24 CSV036")]
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00 €,,2026-02-28,,,,,,,,", "2:24 CSV030")]
    [InlineData("FA-1,C2,2026-01-31,EUR,123456789012345678901234567890,,2026-02-28,,,,,,,,", "2:24 CSV035")]
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00,bill,2026-02-28,,,,,,,,", "2:31 CSV050")]
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00,,2026-01-30,,,,,,,,", "2:32 CSV069")] // due before issued
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00,,2026-02-28,100.01,,,,,,,", "2:43 CSV064")]
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00,,2026-02-28,-1.00,,,,,,,", "2:43 CSV064")]
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00,,2026-02-28,0.01,,,,,,,2026-02-01", "2:43 CSV065")]
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00,,2026-02-28,,,,,80.00,19.00,,", "2:47 CSV066")]
    [InlineData("FA-1,C2,2026-01-31,EUR,100.00,,2026-02-28,,,,,,,maybe,", "2:49 CSV050")]
    public void A_row_that_cannot_be_is_refused_with_its_place(string row, string place)
    {
        ReadResult<InvoiceRow> result = TableRun.Invoices(Header + row + "\nFA-2,C1,2026-01-31,EUR,1.50,,,,,,,,,,\n", file: null);
        Assert.Equal(place, Assert.Single(TableRun.Places(result)));
        Assert.Equal(DiagnosticSeverity.Error, result.Diagnostics[0].Severity);
        Assert.Equal("FA-2", Assert.Single(result.Items).Document.Number.Value);
    }

    [Fact]
    public void Every_bad_cell_of_a_row_is_reported()
    {
        ReadResult<InvoiceRow> result = TableRun.Invoices(Header + "FA-1,C7,2026-13-01,EURO,1e5,x,yesterday,abc,,,,,,maybe,now", file: null);
        Assert.Empty(result.Items);
        Assert.Equal(
            ["2:6 CSV062", "2:9 CSV041", "2:20 CSV037", "2:56 CSV040", "2:50 CSV050"],
            TableRun.Places(result));
    }

    [Fact]
    public void A_number_that_occurs_twice_is_refused_over_all_files()
    {
        TableContext context = TableRun.Context();
        const string header = "number,customer_id,issue_date,currency,amount\n";
        ReadResult<InvoiceRow> first = TableRun.Invoices(header + "FA-1,C1,2026-01-31,EUR,10\nFA-2,C1,2026-01-31,EUR,10\nFA-1,C1,2026-01-31,EUR,10\n", context, "one.csv");
        ReadResult<InvoiceRow> second = TableRun.Invoices(header + "FA-3,C1,2026-01-31,EUR,10\nFA-2,C1,2026-01-31,EUR,99\n", context, "two.csv");
        Assert.Equal(["FA-1", "FA-2"], first.Items.Select(i => i.Document.Number.Value));
        Assert.Equal(["FA-3"], second.Items.Select(i => i.Document.Number.Value));
        Assert.Equal(["one.csv:4:1 CSV060"], TableRun.Places(first));
        Assert.Equal(["two.csv:3:1 CSV060"], TableRun.Places(second));
        Assert.Contains("one.csv:3", second.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FA-1,C7,2026-01-31,EUR,10,", "invoices.csv:2:6 CSV062")]
    [InlineData("FA-1,,2026-01-31,EUR,10,", "invoices.csv:2:6 CSV020")]
    [InlineData("FA-1,C1,2026-01-31,EUR,10,11", "invoices.csv:2:27 CSV064")]
    public void A_number_is_free_again_after_a_row_that_is_refused(string refused, string place)
    {
        string text = "number,customer_id,issue_date,currency,amount,open_amount\n" + refused + "\nFA-1,C1,2026-01-31,EUR,12,\nFA-1,C1,2026-01-31,EUR,13,\n";
        ReadResult<InvoiceRow> result = TableRun.Invoices(text);
        Assert.Equal([place, "invoices.csv:4:1 CSV060"], TableRun.Places(result));
        Assert.Equal(Money.Eur(12), Assert.Single(result.Items).Document.Amount);
        Assert.Contains("invoices.csv:3", result.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_comes_too_late_does_not_free_the_number()
    {
        const string text = "number,customer_id,issue_date,currency,amount\nFA-1,C1,2026-01-31,EUR,10\nFA-1,C7,2026-01-31,EUR,11\nFA-1,C1,2026-01-31,EUR,12\n";
        ReadResult<InvoiceRow> result = TableRun.Invoices(text);
        Assert.Equal(["invoices.csv:3:6 CSV062", "invoices.csv:3:1 CSV060", "invoices.csv:4:1 CSV060"], TableRun.Places(result));
        Assert.Equal(Money.Eur(10), Assert.Single(result.Items).Document.Amount);
    }

    [Fact]
    public void A_document_whose_row_is_refused_is_known_to_the_rows_that_name_it()
    {
        TableContext context = TableRun.Context();
        Assert.Empty(TableRun.Invoices("number,customer_id,issue_date,currency,amount\nFA-1,C1,2026-02-30,EUR,10\n", context).Items);
        Assert.True(context.TryGetDocument("FA-1", out KnownDocument known));
        Assert.Equal((CustomerId.From("C1"), true), (known.Customer, known.IsRefused));
    }

    [Fact]
    public void Documents_known_from_elsewhere_are_not_read_again()
    {
        TableContext context = TableRun.Context();
        context.Add(new CreditNoteBuilder { Number = DocumentNumber.From("FA-1"), Customer = CustomerId.From("C1"), IssueDate = new LocalDate(2026, 1, 1), Amount = Money.Eur(1) }.Build());
        ReadResult<InvoiceRow> result = TableRun.Invoices("number,customer_id,issue_date,currency,amount\nFA-1,C1,2026-01-31,EUR,10\n", context);
        Assert.Contains("outside the tables", TableRun.Single(result, DiagnosticSeverity.Error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_customers_may_be_allowed()
    {
        const string text = "number,customer_id,issue_date,currency,amount,due_date\nFA-1,C7,2026-01-31,EUR,10,2026-02-28\n";
        ReadResult<InvoiceRow> result = TableRun.Invoices(text, new TableContext(new() { AllowUnknownCustomers = true }));
        Assert.Equal("C7", Assert.Single(result.Items).Document.Customer.Value);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    // amount 100: open amount, paid date → open the day before the issue, on the issue date 31 January, on 1 March, on 2 March
    [InlineData("", "", "0.00", "100.00", "100.00", "100.00")]
    [InlineData("40.00", "", "0.00", "40.00", "40.00", "40.00")] // the difference counts as settled on the issue date
    [InlineData("0", "", "0.00", "0.00", "0.00", "0.00")]
    [InlineData("", "2026-03-02", "0.00", "100.00", "100.00", "0.00")]
    [InlineData("0", "2026-03-02", "0.00", "100.00", "100.00", "0.00")]
    public void What_is_open_on_a_day(string open, string paid, string before, string issued, string march1, string march2)
    {
        InvoiceRow row = Assert.Single(TableRun.Invoices(Header + $"FA-1,C1,2026-01-31,EUR,100,,,{open},,,,,,,{paid}").Items);
        LocalDate[] days = [new(2026, 1, 30), new(2026, 1, 31), new(2026, 3, 1), new(2026, 3, 2)];
        Assert.Equal([before, issued, march1, march2], days.Select(day => row.OpenAt(day).ToAmountString()));
    }

    [Fact]
    public void Paid_before_issued_is_kept_with_a_warning()
    {
        ReadResult<InvoiceRow> result = TableRun.Invoices(Header + "FA-1,C1,2026-01-31,EUR,100,,,,,,,,,,2026-01-15");
        Assert.Single(result.Items);
        Assert.Equal("CSV070", TableRun.Single(result, DiagnosticSeverity.Warning).Code);
    }

    [Theory]
    [InlineData("120.00", "100.00", "20.00", "20")]
    [InlineData("12.04", "10.03", "2.01", "20")] // rounded by line
    [InlineData("105.50", "100.00", "", "5.5")]
    [InlineData("113.37", "", "13.37", "13.37")] // several rates
    [InlineData("100.00", "100.00", "0.00", "0")]
    public void Net_and_tax_tell_the_rate(string amount, string net, string tax, string rate)
    {
        InvoiceRow row = Assert.Single(TableRun.Invoices(Header + $"FA-1,C1,2026-01-31,EUR,{amount},,,,,,,{net},{tax},,").Items);
        VatAmount vat = Assert.Single(row.Document.VatAmounts);
        Assert.Equal((decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture), row.Document.Amount), (vat.RatePercent, vat.Gross));
    }
}
