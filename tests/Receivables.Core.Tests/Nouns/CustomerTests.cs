using Receivables.Terms;
using Receivables.TestKit.Generators;

namespace Receivables;

public class CustomerTests
{
    private static CustomerBuilder Dubois => new() { Id = CustomerId.From("C00012"), Name = "Lampes Dubois SARL" };

    [Fact]
    public void Only_an_id_and_a_name_are_required()
    {
        Customer customer = Dubois.Build();
        Assert.Equal("C00012 Lampes Dubois SARL", customer.ToString());
        Assert.Equal(CustomerKind.Business, customer.Kind);
        Assert.Null(customer.Country);
        Assert.Null(customer.CreditLimit);
        Assert.Null(customer.Terms);
        Assert.Null(customer.Parent);
        Assert.Empty(customer.Ibans);
        Assert.Empty(customer.Aliases);
        Assert.Empty(customer.VirtualAccounts);
        Assert.Empty(customer.ThirdPayers);
    }

    [Fact]
    public void Customers_are_equal_by_content_lists_included_and_rebuild_as_themselves() =>
        Property.ForAll(Any.Customer, customer =>
        {
            Customer rebuilt = customer.ToBuilder().Build();
            Assert.Equal(customer, rebuilt);
            Assert.Equal(customer.GetHashCode(), rebuilt.GetHashCode());
            CustomerBuilder other = customer.ToBuilder();
            other.Aliases.Add("another name");
            Assert.NotEqual(customer, other.Build());
            Assert.Equal(customer, rebuilt);
        });

    [Fact]
    public void What_was_built_does_not_change_with_its_builder()
    {
        CustomerBuilder builder = Dubois;
        Customer customer = builder.Build();
        builder.Aliases.Add("Dubois");
        builder.Name = "Other";
        Assert.Equal(Dubois.Build(), customer);
        Assert.Equal(["Dubois"], builder.Build().Aliases);
    }

    public static TheoryData<string, Action<CustomerBuilder>> Refused => new()
    {
        { nameof(CustomerBuilder.Id), b => b.Id = default },
        { nameof(CustomerBuilder.Name), b => b.Name = null },
        { nameof(CustomerBuilder.Name), b => b.Name = "  " },
        { nameof(CustomerBuilder.Name), b => b.Name = new string('x', 501) },
        { nameof(CustomerBuilder.Name), b => b.Name = "x" + '\uD83D' },
        { nameof(CustomerBuilder.Kind), b => b.Kind = (CustomerKind)9 },
        { nameof(CustomerBuilder.Country), b => b.Country = "fr" },
        { nameof(CustomerBuilder.Country), b => b.Country = "FRA" },
        { nameof(CustomerBuilder.Country), b => b.Country = "" },
        { nameof(CustomerBuilder.Parent), b => b.Parent = b.Id },
        { nameof(CustomerBuilder.Parent), b => b.Parent = default(CustomerId) },
        { nameof(CustomerBuilder.Ibans), b => b.Ibans.Add(default) },
        { nameof(CustomerBuilder.CreditLimit), b => b.CreditLimit = Money.Eur(-1) },
        { nameof(CustomerBuilder.CreditLimit), b => b.CreditLimit = default(Money) },
        { nameof(CustomerBuilder.Aliases), b => b.Aliases.Add("") },
        { nameof(CustomerBuilder.Aliases), b => b.Aliases.Add(null!) },
        { nameof(CustomerBuilder.VirtualAccounts), b => b.VirtualAccounts.Add(" ") },
        { nameof(CustomerBuilder.ThirdPayers), b => b.ThirdPayers.Add(null!) },
        { nameof(CustomerBuilder.ThirdPayers), b => b.ThirdPayers.Add(Party.Unknown) },
        { nameof(CustomerBuilder.ThirdPayers), b => b.ThirdPayers.Add(new Party(" ", account: "12345")) },
        { nameof(CustomerBuilder.ThirdPayers), b => b.ThirdPayers.Add(new Party(new string('x', 501))) },
        { nameof(CustomerBuilder.ThirdPayers), b => b.ThirdPayers.Add(new Party("Factor", bic: "x" + '\uD83D')) },
        { nameof(CustomerBuilder.Segment), b => b.Segment = "" },
        { nameof(CustomerBuilder.Owner), b => b.Owner = new string('x', 501) },
        { nameof(CustomerBuilder.Language), b => b.Language = "" },
        { nameof(CustomerBuilder.Email), b => b.Email = "\uDE00@example.com" },
        { nameof(CustomerBuilder.Phone), b => b.Phone = " " },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_by_field(string field, Action<CustomerBuilder> change)
    {
        CustomerBuilder builder = Dubois;
        change(builder);
        Assert.False(builder.TryBuild(out Customer? built, out IReadOnlyList<FieldProblem> problems));
        Assert.Null(built);
        Assert.Equal(field, Assert.Single(problems).Field);
        Assert.Contains(field, Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_null_is_a_mistake_of_the_program() => Assert.All(
        (Action[])
        [
            () => _ = new CustomerBuilder { Ibans = null! }, () => _ = new CustomerBuilder { Aliases = null! }, () => _ = new CustomerBuilder { VirtualAccounts = null! },
            () => _ = new CustomerBuilder { ThirdPayers = null! },
            () => _ = new InvoiceBuilder { VatAmounts = null! }, () => _ = new InvoiceBuilder { PurchaseOrders = null! }, () => _ = new InvoiceBuilder { Schedule = null! },
            () => _ = new PaymentBuilder { RemittanceLines = null! }, () => _ = new PaymentBuilder { StructuredReferences = null! }, () => _ = new PaymentBuilder { ReferredDocuments = null! },
            () => _ = new PaymentBuilder { Charges = null! }, () => _ = new PaymentBuilder { ExtraFields = null! },
        ],
        mistake => Assert.Throws<ArgumentNullException>(mistake));

    [Fact]
    public void All_problems_are_told_at_once()
    {
        Assert.False(new CustomerBuilder { Country = "fr", CreditLimit = Money.Eur(-1) }.TryBuild(out _, out IReadOnlyList<FieldProblem> problems));
        Assert.Equal(["Id", "Name", "Country", "CreditLimit"], problems.Select(p => p.Field));
    }

    [Fact]
    public void A_name_of_500_characters_and_a_limit_of_zero_are_fine()
    {
        CustomerBuilder builder = Dubois;
        builder.Name = new string('x', 500);
        builder.CreditLimit = Money.Zero(Currency.Eur);
        builder.Terms = PaymentTerms.Net(30);
        Assert.True(builder.TryBuild(out Customer? customer, out IReadOnlyList<FieldProblem> problems));
        Assert.Empty(problems);
        Assert.Equal(Money.Zero(Currency.Eur), customer.CreditLimit);
    }
}
