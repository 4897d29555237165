using Receivables.Terms;

namespace Receivables.Tables;

public class CustomerTableTests
{
    [Fact]
    public void All_columns_become_a_customer()
    {
        const string text = """
            customer_id;name;country;kind;ibans;parent_id;aliases;segment;owner;language;email;phone;credit_limit;terms
            C9;"Dupont; Fils";FR;consumer;FR14 2004 1010 0505 0001 3M02 606|DE89370400440532013000;C1;Dupont SA | Ets Dupont;key-account;Anne;fr;a@dupont.fr;+33 (0)1 23 45 67 89;5000;45 days end of month
            """;
        ReadResult<Customer> result = TableRun.Read(text, new TableContext(), CustomerTable.ReadAllAsync);
        Assert.Empty(result.Diagnostics);
        Customer customer = Assert.Single(result.Items);
        Customer expected = new CustomerBuilder
        {
            Id = CustomerId.From("C9"),
            Name = "Dupont; Fils",
            Country = "FR",
            Kind = CustomerKind.Consumer,
            Ibans = [Iban.Parse("FR1420041010050500013M02606"), Iban.Parse("DE89370400440532013000")],
            Parent = CustomerId.From("C1"),
            Aliases = ["Dupont SA", "Ets Dupont"],
            Segment = "key-account",
            Owner = "Anne",
            Language = "fr",
            Email = "a@dupont.fr",
            Phone = "+33 (0)1 23 45 67 89",
            CreditLimit = Money.Eur(5000),
            Terms = PaymentTerms.Parse("45 days end of month"),
        }.Build();
        Assert.Equal(expected, customer);
    }

    [Fact]
    public void Columns_come_in_any_order_and_case_and_the_rest_is_empty()
    {
        ReadResult<Customer> result = TableRun.Read("Name,Customer ID\nBright,C2\n", new TableContext(), CustomerTable.ReadAllAsync);
        Customer customer = Assert.Single(result.Items);
        Assert.Equal(("C2", "Bright", CustomerKind.Business), (customer.Id.Value, customer.Name, customer.Kind));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("1234.50 CHF", "1234.50 CHF")]
    [InlineData("1234.50", "1234.50 USD")]
    [InlineData("0", "0.00 USD")]
    public void A_credit_limit_names_its_currency_or_is_in_the_home_currency(string cell, string limit)
    {
        var context = new TableContext(new() { HomeCurrency = Currency.Usd });
        ReadResult<Customer> result = TableRun.Read($"customer_id,name,credit_limit\nC1,A,{cell}", context, CustomerTable.ReadAllAsync);
        Assert.Equal(limit, Assert.Single(result.Items).CreditLimit.ToString());
    }

    [Fact]
    public void A_mistyped_account_or_address_is_left_out_and_the_customer_kept()
    {
        const string text = "customer_id,name,ibans,email\nC1,A,DE89370400440532013001|DE89370400440532013000,nobody at home";
        ReadResult<Customer> result = TableRun.Read(text, new TableContext(), CustomerTable.ReadAllAsync);
        Customer customer = Assert.Single(result.Items);
        Assert.Equal(Iban.Parse("DE89370400440532013000"), Assert.Single(customer.Ibans));
        Assert.Null(customer.Email);
        Assert.Equal(["table.csv:2:6 CSV051", "table.csv:2:52 CSV053"], TableRun.Places(result));
        Assert.All(result.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
    }

    [Theory]
    [InlineData("C1,A,UK1,,", "2:6 CSV069")] // a country is two letters
    [InlineData("C1,A,,company,", "2:7 CSV050")]
    [InlineData("C1,A,,,when it suits", "2:8 CSV054")]
    [InlineData(",A,,,", "2:1 CSV020")]
    [InlineData("C1,,,,", "2:4 CSV020")]
    [InlineData("=1+1,A,,,", "2:1 CSV022")]
    [InlineData("C\u202E1,A,,,", "2:1 CSV021")]
    [InlineData("C1,A\u202EB,,,", "2:4 CSV024")]
    [InlineData("C1,A\u0000B,,,", "2:5 CSV019")]
    public void A_bad_cell_refuses_the_row_with_its_place(string row, string place)
    {
        ReadResult<Customer> result = TableRun.Read($"customer_id,name,country,kind,terms\n{row}\nC2,B,,,\n", new TableContext(), CustomerTable.ReadAllAsync, null);
        Assert.Equal(place, Assert.Single(TableRun.Places(result)));
        Assert.Equal(DiagnosticSeverity.Error, result.Diagnostics[0].Severity);
        Assert.Equal("C2", Assert.Single(result.Items).Id.Value);
    }

    [Fact]
    public void A_name_of_more_than_500_characters_is_refused()
    {
        ReadResult<Customer> result = TableRun.Read($"customer_id,name\nC1,{new string('x', 501)}", new TableContext(), CustomerTable.ReadAllAsync, null);
        Assert.Equal(["2:4 CSV069"], TableRun.Places(result));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0")]
    public void A_name_like_a_formula_is_kept_with_a_warning(string name)
    {
        ReadResult<Customer> result = TableRun.Read($"customer_id,name\nC1,\"{name.Replace("\"", "\"\"")}\"", new TableContext(), CustomerTable.ReadAllAsync, null);
        Assert.Equal(name, Assert.Single(result.Items).Name);
        Assert.Equal("CSV023", TableRun.Single(result, DiagnosticSeverity.Warning).Code);
    }

    [Theory]
    [InlineData("+33 (0)1 23 45 67 89")]
    [InlineData("+44 20 7946 0958")]
    [InlineData("-")]
    public void A_telephone_number_is_no_formula(string phone)
    {
        ReadResult<Customer> result = TableRun.Read($"customer_id,name,phone\nC1,A,{phone}", new TableContext(), CustomerTable.ReadAllAsync, null);
        Assert.Equal(phone, Assert.Single(result.Items).Phone);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void An_id_that_mixes_alphabets_is_kept_with_a_warning()
    {
        ReadResult<Customer> result = TableRun.Read("customer_id,name\nС1A,First letter is Cyrillic", new TableContext(), CustomerTable.ReadAllAsync, null);
        Assert.Single(result.Items);
        Assert.Equal("CSV026", TableRun.Single(result, DiagnosticSeverity.Warning).Code);
    }

    [Fact]
    public void A_customer_that_occurs_twice_is_refused_also_in_two_files()
    {
        var context = new TableContext();
        TableRun.Read("customer_id,name\nC1,A", context, CustomerTable.ReadAllAsync, "one.csv");
        ReadResult<Customer> result = TableRun.Read("customer_id,name\nC2,B\nC1,A", context, CustomerTable.ReadAllAsync, "two.csv");
        Assert.Equal("C2", Assert.Single(result.Items).Id.Value);
        Diagnostic diagnostic = TableRun.Single(result, DiagnosticSeverity.Error);
        Assert.Equal("two.csv:3:1 CSV061", $"{diagnostic.Position} {diagnostic.Code}");
        Assert.Contains("one.csv:2:1", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_parents_and_circles_are_reported_when_all_are_read()
    {
        const string text = "customer_id,name,parent_id\nA,a,B\nB,b,A\nC,c,X\nD,d,A\nE,e,\n";
        var context = new TableContext();
        Assert.Empty(TableRun.Read(text, context, CustomerTable.ReadAllAsync).Diagnostics);
        var bag = new DiagnosticBag();
        context.CheckParents(bag);
        Assert.Equal(["table.csv:2:1 CSV071", "table.csv:3:1 CSV071", "table.csv:4:1 CSV071"], bag.Diagnostics.Select(d => $"{d.Position} {d.Code}"));
        Assert.All(bag.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
    }

    [Fact]
    public void Doubtful_terms_are_kept_with_a_warning()
    {
        ReadResult<Customer> result = TableRun.Read("customer_id,name,terms\nC1,A,30 jours fin de mois\nC2,B,30 jours fin de mois", new TableContext(), CustomerTable.ReadAllAsync, null);
        Assert.All(result.Items, c => Assert.NotNull(c.Terms));
        Assert.All(result.Diagnostics, d => Assert.Equal(("CSV056", DiagnosticSeverity.Warning), (d.Code, d.Severity)));
    }

    [Fact]
    public void Null_arguments_throw_at_once()
    {
        using var stream = new MemoryStream();
        CancellationToken token = TestContext.Current.CancellationToken;
        Assert.Throws<ArgumentNullException>(() => CustomerTable.ReadAsync(null!, new(), new DiagnosticBag(), null, token));
        Assert.Throws<ArgumentNullException>(() => CustomerTable.ReadAsync(stream, null!, new DiagnosticBag(), null, token));
        Assert.Throws<ArgumentNullException>(() => CustomerTable.ReadAsync(stream, new(), null!, null, token));
    }
}
