using NodaTime;
using Receivables.Terms;
using Receivables.TestKit.Generators;

namespace Receivables;

public class InvoiceTests
{
    private static readonly LocalDate Issued = new(2026, 6, 1);

    private static InvoiceBuilder Lamp => new()
    {
        Number = DocumentNumber.From("FA-2026-00123"),
        Customer = CustomerId.From("C00012"),
        IssueDate = Issued,
        Amount = Money.Eur(120m),
        DueDate = new LocalDate(2026, 7, 1),
    };

    [Fact]
    public void An_invoice_with_one_due_date_is_one_open_item()
    {
        Invoice invoice = Lamp.Build();
        Assert.Equal([new Instalment(ItemId.From("FA-2026-00123"), new(2026, 7, 1), Money.Eur(120m))], invoice.Instalments);
        Assert.Equal(new LocalDate(2026, 7, 1), invoice.DueDate);
        Assert.Equal("FA-2026-00123 120.00 EUR", invoice.ToString());
        Assert.Equal((null, null), (invoice.Vat, invoice.Net));
    }

    [Fact]
    public void Instalments_stand_by_due_date_and_are_numbered_from_one()
    {
        InvoiceBuilder builder = Lamp;
        builder.Schedule.Add(new(new(2026, 8, 1), Money.Eur(80m)));
        builder.Schedule.Add(new(new(2026, 6, 1), Money.Eur(40m)));
        Invoice invoice = builder.Build();
        Assert.Equal(["FA-2026-00123#1 40.00 EUR", "FA-2026-00123#2 80.00 EUR"], invoice.Instalments.Select(i => $"{i.Item} {i.Amount}"));
        Assert.Equal(new LocalDate(2026, 8, 1), invoice.DueDate);
    }

    [Fact]
    public void The_schedule_wins_over_the_due_date_and_that_over_the_terms()
    {
        InvoiceBuilder builder = Lamp;
        builder.DueDate = null;
        builder.Terms = PaymentTerms.Net(10);
        Assert.Equal(Issued.PlusDays(10), builder.Build().DueDate);
        builder.DueDate = Issued.PlusDays(20);
        Assert.Equal(Issued.PlusDays(20), builder.Build().DueDate);
        builder.Schedule.Add(new(Issued.PlusDays(30), Money.Eur(120m)));
        Assert.Equal(Issued.PlusDays(30), builder.Build().DueDate);
        Assert.Equal(PaymentTerms.Net(10), builder.Build().Terms);
    }

    [Fact]
    public void Invoices_are_equal_by_content_and_rebuild_as_themselves() =>
        Property.ForAll(Any.Invoice, invoice =>
        {
            Invoice rebuilt = invoice.ToBuilder().Build();
            Assert.Equal(invoice, rebuilt);
            Assert.Equal(invoice.GetHashCode(), rebuilt.GetHashCode());
            InvoiceBuilder other = invoice.ToBuilder();
            other.PurchaseOrders.Add("PO-1");
            Assert.NotEqual(invoice, other.Build());
        });

    [Fact]
    public void Instalments_sum_to_the_amount_and_stand_in_order() =>
        Property.ForAll(Any.Invoice, invoice =>
        {
            Assert.Equal(invoice.Amount, Money.Sum(invoice.Instalments.Select(i => i.Amount), invoice.Amount.Currency));
            Assert.Equal(invoice.Instalments.Select(i => i.DueDate).Order(), invoice.Instalments.Select(i => i.DueDate));
            Assert.All(invoice.Instalments, i => Assert.True(i.Amount.IsPositive && i.DueDate >= invoice.IssueDate && i.Item.Document == invoice.Number));
        });

    [Fact]
    public void Net_and_VAT_are_the_sums_over_the_rates()
    {
        InvoiceBuilder builder = Lamp;
        builder.VatAmounts.Add(new(20m, Money.Eur(50m), Money.Eur(10m)));
        builder.VatAmounts.Add(new(5.5m, Money.Eur(70m), Money.Eur(3.85m)));
        builder.VatAmounts.Add(new(0m, Money.Eur(-13.85m), Money.Eur(0m)));
        Invoice invoice = builder.Build();
        Assert.Equal((Money.Eur(106.15m), Money.Eur(13.85m)), (invoice.Net, invoice.Vat));
    }

    public static TheoryData<string, Action<InvoiceBuilder>> Refused => new()
    {
        { nameof(InvoiceBuilder.Number), b => b.Number = default },
        { nameof(InvoiceBuilder.Customer), b => b.Customer = default },
        { nameof(InvoiceBuilder.IssueDate), b => b.IssueDate = null },
        { nameof(InvoiceBuilder.IssueDate), b => b.IssueDate = new LocalDate(2026, 6, 1, CalendarSystem.Julian) },
        { nameof(InvoiceBuilder.Amount), b => b.Amount = default },
        { nameof(InvoiceBuilder.Amount), b => b.Amount = Money.Eur(0) },
        { nameof(InvoiceBuilder.Amount), b => b.Amount = Money.Eur(-120) },
        { nameof(InvoiceBuilder.Kind), b => b.Kind = (InvoiceKind)7 },
        { nameof(InvoiceBuilder.PaymentReference), b => b.PaymentReference = "" },
        { nameof(InvoiceBuilder.PurchaseOrders), b => b.PurchaseOrders.Add(" ") },
        { nameof(InvoiceBuilder.DueDate), b => b.DueDate = null },
        { nameof(InvoiceBuilder.DueDate), b => b.DueDate = Issued.PlusDays(-1) },
        { nameof(InvoiceBuilder.DueDate), b => b.DueDate = new LocalDate(2026, 7, 1, CalendarSystem.Coptic) },
        { nameof(InvoiceBuilder.DeliveryDate), b => b.DeliveryDate = new LocalDate(2026, 7, 1, CalendarSystem.Coptic) },
        { nameof(InvoiceBuilder.Schedule), b => b.Schedule.Add(default) },
        { nameof(InvoiceBuilder.Schedule), b => b.Schedule.Add(new(Issued, Money.Eur(119.99m))) },
        { nameof(InvoiceBuilder.Schedule), b => b.Schedule.Add(new(Issued.PlusDays(-1), Money.Eur(120m))) },
        { nameof(InvoiceBuilder.Schedule), b => b.Schedule.Add(new(Issued, Money.FromMinor(12_000, Currency.Usd))) },
        { nameof(InvoiceBuilder.VatAmounts), b => b.VatAmounts.Add(new(20m, Money.Eur(100m), Money.Eur(20.01m))) },
        { nameof(InvoiceBuilder.VatAmounts), b => b.VatAmounts.Add(new(20m, Money.FromMinor(100, Currency.Usd), Money.FromMinor(20, Currency.Usd))) },
        { nameof(InvoiceBuilder.VatAmounts), b => b.VatAmounts.Add(default) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_by_field(string field, Action<InvoiceBuilder> change)
    {
        InvoiceBuilder builder = Lamp;
        change(builder);
        Assert.False(builder.TryBuild(out Invoice? built, out IReadOnlyList<FieldProblem> problems));
        Assert.Null(built);
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Equal(field, p.Field));
    }

    [Fact]
    public void Parts_that_only_overflow_to_the_amount_are_refused_not_thrown_for()
    {
        Money most = Money.FromMinor(long.MaxValue, Currency.Eur), least = Money.FromMinor(long.MinValue, Currency.Eur);
        InvoiceBuilder builder = Lamp;
        builder.VatAmounts.Add(new(20m, most, Money.Eur(0)));
        builder.VatAmounts.Add(new(10m, most, Money.Eur(0)));
        builder.VatAmounts.Add(new(5m, Money.Eur(120.02m), Money.Eur(0)));
        Assert.Contains(Problems(builder), p => p.Field == nameof(InvoiceBuilder.VatAmounts));

        builder = Lamp;
        builder.VatAmounts.Add(new(20m, most, least + Money.Eur(0.01m)));
        builder.VatAmounts.Add(new(10m, Money.Eur(120m), Money.Eur(0m)));
        Assert.Equal("Net or VAT is too large.", Assert.Single(Problems(builder)).Message);

        builder = Lamp;
        builder.Schedule.Add(new(Issued, most));
        builder.Schedule.Add(new(Issued, most));
        Assert.Contains(Problems(builder), p => p.Field == nameof(InvoiceBuilder.Schedule));
    }

    [Fact]
    public void Terms_that_lead_past_the_calendar_are_refused()
    {
        InvoiceBuilder builder = Lamp;
        builder.IssueDate = new LocalDate(9999, 12, 31);
        builder.DueDate = null;
        builder.Terms = PaymentTerms.Net(1);
        Assert.Equal(nameof(InvoiceBuilder.Terms), Assert.Single(Problems(builder)).Field);
    }

    [Fact]
    public void Terms_that_were_over_before_the_issue_are_refused()
    {
        InvoiceBuilder builder = Lamp;
        builder.DueDate = null;
        builder.Terms = PaymentTerms.Due(DueRule.OnDate(new LocalDate(2026, 5, 31)));
        FieldProblem problem = Assert.Single(Problems(builder));
        Assert.Equal(nameof(InvoiceBuilder.Terms), problem.Field);
        Assert.Contains("before it is issued", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Instalments_of_terms_too_small_for_one_unit_are_none()
    {
        InvoiceBuilder builder = Lamp;
        builder.DueDate = null;
        builder.Terms = PaymentTerms.Parse("30% on receipt, 70% net 30");
        Assert.Equal(["36.00 EUR", "84.00 EUR"], builder.Build().Instalments.Select(i => i.Amount.ToString()));
        builder.Amount = Money.Eur(0.01m);
        Instalment only = Assert.Single(builder.Build().Instalments);
        Assert.Equal((ItemId.From("FA-2026-00123"), Issued.PlusDays(30), Money.Eur(0.01m)), (only.Item, only.DueDate, only.Amount));
    }

    private static IReadOnlyList<FieldProblem> Problems(InvoiceBuilder builder)
    {
        Assert.False(builder.TryBuild(out _, out IReadOnlyList<FieldProblem> problems));
        return problems;
    }
}
