using Receivables.Terms;

namespace Receivables.Ledgers;

/// <summary>Items of documents that another system keeps.</summary>
public sealed class OpenItemTests
{
    [Theory]
    // Open of 1,200 in three instalments of 400 → open of each.
    [InlineData(null, "400.00 400.00 400.00")]
    [InlineData("1200.00 EUR", "400.00 400.00 400.00")]
    [InlineData("900.00 EUR", "100.00 400.00 400.00")]
    [InlineData("800.00 EUR", "0.00 400.00 400.00")]
    [InlineData("0.00 EUR", "0.00 0.00 0.00")]
    public void What_is_settled_counts_for_the_earliest_instalments(string? open, string each)
    {
        Money part = Money.Parse("400.00 EUR");
        Invoice invoice = Invoice(new(Given.Day("2026-07-01"), part), new(Given.Day("2026-08-01"), part), new(Given.Day("2026-09-01"), part));
        IReadOnlyList<OpenItem> items = OpenItem.Of(invoice, open is null ? null : Money.Parse(open));
        Assert.Equal(each, string.Join(' ', items.Select(i => i.Open.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        Assert.All(items, i => Assert.Equal((ItemKind.Instalment, i.Original, invoice.Customer), (i.Kind, i.Settled + i.Open, i.Customer)));
        Assert.Equal(invoice.Instalments.Select(i => (i.Item, i.DueDate)), items.Select(i => (i.Id, i.DueDate)));
    }

    [Fact]
    public void A_credit_note_is_open_below_zero()
    {
        CreditNote note = new CreditNoteBuilder { Number = DocumentNumber.From("AV-1"), Customer = CustomerId.From("C1"), IssueDate = Given.Day("2026-06-01"), Amount = Money.Parse("200.00 EUR") }.Build();
        Assert.Equal("AV-1 -200.00 EUR", OpenItem.Of(note).ToString());
        OpenItem used = OpenItem.Of(note, Money.Parse("50.00 EUR"));
        Assert.Equal(("-50.00 EUR", "-150.00 EUR", ItemKind.CreditNote), (used.Open.ToString(), used.Settled.ToString(), used.Kind));
    }

    [Theory]
    [InlineData("1200.01 EUR")]
    [InlineData("-0.01 EUR")]
    [InlineData("10.00 USD")]
    public void More_than_all_less_than_nothing_or_other_money_is_refused(string open) =>
        Assert.Throws<ArgumentException>(() => OpenItem.Of(Invoice(), Money.Parse(open)));

    [Fact]
    public void They_are_those_of_the_ledger()
    {
        Invoice invoice = Invoice();
        Assert.Equal("FA-1 1200.00 EUR", Assert.Single(OpenItem.Of(invoice)).ToString());
        Assert.Equal((ItemKind.Invoice, invoice.DueDate), (OpenItem.Of(invoice)[0].Kind, OpenItem.Of(invoice)[0].DueDate));
    }

    private static Invoice Invoice(params ScheduledAmount[] schedule) => new InvoiceBuilder
    {
        Number = DocumentNumber.From("FA-1"),
        Customer = CustomerId.From("C1"),
        IssueDate = Given.Day("2026-06-01"),
        Amount = Money.Parse("1200.00 EUR"),
        Terms = schedule.Length == 0 ? PaymentTerms.Net(30) : null,
        Schedule = [.. schedule],
    }.Build();
}
