namespace Receivables.Tables;

public class TableOptionsTests
{
    [Fact]
    public void Defaults()
    {
        TableOptions options = TableOptions.Default;
        Assert.Equal((TableEncoding.Detect, null, DecimalMark.Detect), (options.Encoding, options.Separator, options.DecimalMark));
        Assert.Equal((Currency.Eur, false), (options.HomeCurrency, options.AllowUnknownCustomers));
        Assert.Equal((32_767, 1_024, 262_144), (options.MaxFieldLength, options.MaxFieldCount, options.MaxRowLength));
    }

    [Fact]
    public void Values_out_of_range_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { Separator = '|' });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { Encoding = (TableEncoding)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { DecimalMark = (DecimalMark)9 });
        Assert.Throws<ArgumentException>(() => new TableOptions { HomeCurrency = default });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { MaxFieldLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { MaxFieldCount = 16_385 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { MaxRowLength = 16_000_001 });
    }

    [Fact]
    public void A_context_refuses_a_customer_or_document_it_knows()
    {
        TableContext context = TableRun.Context();
        Assert.True(context.TryGetCustomer(CustomerId.From("C1"), out Customer? customer));
        Assert.Throws<ArgumentException>(() => context.Add(customer));
        Assert.Equal(2, context.Customers.Count);
        Document note = new CreditNoteBuilder { Number = DocumentNumber.From("A"), Customer = customer.Id, IssueDate = new(2026, 1, 1), Amount = Money.Eur(1) }.Build();
        context.Add(note);
        Assert.Throws<ArgumentException>(() => context.Add(note));
    }
}
