using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Receivables.Serialization;

/// <summary>The converters inside the options and contexts of others.</summary>
public class JsonOptionsTests
{
    [Fact]
    public void The_options_are_frozen()
    {
        Assert.True(ReceivablesJson.Options.IsReadOnly);
        Assert.True(ReceivablesJson.IndentedOptions.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => ReceivablesJson.Options.MaxDepth = 64);
        Assert.Throws<InvalidOperationException>(() => ReceivablesJson.Options.AddReceivables());
        Assert.Throws<ArgumentNullException>(() => ((JsonSerializerOptions)null!).AddReceivables());
    }

    [Fact]
    public void A_type_without_a_form_is_a_mistake_and_named()
    {
        Assert.Contains("Uri", Assert.Throws<NotSupportedException>(() => ReceivablesJson.Serialize(new Uri("https://example.com"))).Message, StringComparison.Ordinal);
        Assert.Contains("Uri", Assert.Throws<NotSupportedException>(() => ReceivablesJson.Read<Uri>("1"u8)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_that_stands_for_none_is_never_written()
    {
        Assert.Throws<ArgumentException>(() => ReceivablesJson.Serialize(default(CustomerId)));
        Assert.Throws<ArgumentException>(() => ReceivablesJson.Serialize(default(Iban)));
        Assert.Throws<ArgumentException>(() => ReceivablesJson.Serialize(default(Currency)));
        Assert.Throws<ArgumentException>(() => ReceivablesJson.Serialize(default(Money)));
        Assert.Throws<ArgumentException>(() => ReceivablesJson.Serialize(default(ItemId)));
        Assert.Throws<ArgumentException>(() => ReceivablesJson.Serialize(default(ExchangeRate)));
        Assert.Throws<ArgumentException>(() => ReceivablesJson.Serialize((PaymentMethod)99));
    }

    [Fact]
    public void They_work_inside_a_context_generated_from_source()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ReceivablesJson.Resolver, OrderContext.Default) };
        var info = (JsonTypeInfo<Order>)options.GetTypeInfo(typeof(Order));
        var order = new Order(Money.Eur(12.3m), null, new Dictionary<CustomerId, LocalDate> { [CustomerId.From("C1")] = new(2026, 6, 28) });
        string json = JsonSerializer.Serialize(order, info);
        Assert.Equal("""{"Total":{"amount":"12.30","currency":"EUR"},"Limit":null,"Visits":{"C1":"2026-06-28"}}""", json);
        Order read = JsonSerializer.Deserialize(json, info)!;
        Assert.Equal((order.Total, order.Limit), (read.Total, read.Limit));
        Assert.Equal(order.Visits, read.Visits);
        var refused = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("""{"Total":{"amount":12.3,"currency":"EUR"}}""", info));
        Assert.Equal("$.Total", refused.Path);
    }

    [Fact]
    public void They_work_in_options_that_use_reflection()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddReceivables();
        Customer customer = new CustomerBuilder { Id = CustomerId.From("C1"), Name = "Dubois" }.Build();
        string json = JsonSerializer.Serialize(new { Customer = customer, Limit = (Money?)Money.Eur(1), None = (Money?)null }, options);
        Assert.Equal("""{"customer":{"id":"C1","name":"Dubois","kind":"business"},"limit":{"amount":"1.00","currency":"EUR"},"none":null}""", json);
        Assert.Equal(customer, JsonSerializer.Deserialize<Dictionary<string, Customer>>("""{"x":{"id":"C1","name":"Dubois"}}""", options)!["x"]);
    }

    [Fact]
    public void Texts_and_words_can_be_names_of_properties()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddReceivables();
        var byMethod = new Dictionary<PaymentMethod, Money> { [PaymentMethod.DirectDebit] = Money.Eur(1) };
        string json = JsonSerializer.Serialize(byMethod, options);
        Assert.Equal("""{"directDebit":{"amount":"1.00","currency":"EUR"}}""", json);
        Assert.Equal(byMethod, JsonSerializer.Deserialize<Dictionary<PaymentMethod, Money>>(json, options));
        var byAccount = new Dictionary<Iban, string> { [Iban.Parse("FR1420041010050500013M02606")] = "x" };
        Assert.Equal(byAccount, JsonSerializer.Deserialize<Dictionary<Iban, string>>(JsonSerializer.Serialize(byAccount, options), options));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<PaymentMethod, Money>>("""{"7":{}}""", options));
    }
}
