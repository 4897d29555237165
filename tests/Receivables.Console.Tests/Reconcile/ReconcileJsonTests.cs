using System.Text.Json;

namespace ReceivablesSample.Reconcile;

public sealed class ReconcileJsonTests
{
    private static readonly Lazy<Task<ConsoleRun>> Run = new(() => ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--format", "json"]));

    [Fact]
    public async Task The_shape_is_the_contract()
    {
        JsonElement json = (await Run.Value).Json;
        json.AssertKeys("asOf payments returns ignored totals");
        foreach (JsonElement payment in json.List("payments"))
        {
            payment.AssertKeys("id bookingDate currency amount decision customerId? confidence allocations unapplied evidence reason? duplicateOf? alternatives");
            Assert.Contains(payment.Text("decision"), new[] { "apply", "review", "unmatched" });
            AssertAllocations(payment);
            Assert.All(payment.List("evidence"), e => e.AssertKeys("family kind weight detail"));
            foreach (JsonElement alternative in payment.List("alternatives"))
            {
                alternative.AssertKeys("confidence customerId? allocations");
                AssertAllocations(alternative);
            }
        }

        Assert.All(json.List("returns"), r => r.AssertKeys("id amount relatesTo? returnReason?"));
        Assert.All(json.List("ignored"), i => i.AssertKeys("id amount why"));
        Assert.All(json.List("totals"), t => t.AssertKeys("currency received applied unapplied review unmatched"));
    }

    [Fact]
    public async Task Settled_less_adjustments_and_the_rest_is_the_amount()
    {
        foreach (JsonElement payment in (await Run.Value).Json.List("payments"))
        {
            decimal cash = payment.List("allocations").Sum(a => a.TextOrNull("paid") is null ? a.Amount("settled") - a.List("adjustments").Sum(x => x.Amount("amount")) : a.Amount("paid"));
            Assert.Equal(payment.Amount("amount"), cash + payment.Amount("unapplied"));
        }
    }

    [Fact]
    public async Task The_totals_are_those_of_the_payments()
    {
        JsonElement json = (await Run.Value).Json;
        Assert.Equal(["EUR", "USD"], json.List("totals").Select(t => t.Text("currency")));
        foreach (JsonElement total in json.List("totals"))
        {
            JsonElement[] payments = [.. json.List("payments").Where(p => p.Text("currency") == total.Text("currency"))];
            decimal Sum(string decision, string part) => payments.Where(p => p.Text("decision") == decision).Sum(p => p.Amount(part));
            Assert.Equal(total.Amount("received"), payments.Sum(p => p.Amount("amount")));
            Assert.Equal(total.Amount("received"), total.Amount("applied") + total.Amount("unapplied") + total.Amount("review") + total.Amount("unmatched"));
            Assert.Equal(total.Amount("unapplied"), Sum("apply", "unapplied"));
            Assert.Equal(total.Amount("applied"), Sum("apply", "amount") - Sum("apply", "unapplied"));
            Assert.Equal(total.Amount("review"), Sum("review", "amount"));
            Assert.Equal(total.Amount("unmatched"), Sum("unmatched", "amount"));
        }
    }

    [Fact]
    public async Task Confidences_have_six_decimals_and_weights_four()
    {
        string text = (await Run.Value).Output;
        Assert.DoesNotMatch("\"confidence\": (?![01]\\.\\d{6},)", text);
        Assert.DoesNotMatch("\"weight\": (?!-?\\d+\\.\\d{4},)", text);
    }

    [Fact]
    public async Task What_is_held_says_why_and_what_is_applied_says_what_proves_it()
    {
        foreach (JsonElement payment in (await Run.Value).Json.List("payments"))
        {
            bool applied = payment.Text("decision") == "apply";
            Assert.Equal(applied, payment.TextOrNull("reason") is null);
            Assert.Equal(payment.Text("decision") == "unmatched", payment.List("allocations").Count == 0);
            Assert.True(!applied || (payment.List("evidence").Count > 0 && payment.GetProperty("confidence").GetDecimal() >= 0.9999m));
        }
    }

    [Fact]
    public async Task Same_inputs_give_the_same_bytes()
    {
        ConsoleRun again = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--format", "json"]);
        Assert.Equal((await Run.Value).Bytes, again.Bytes);
        Assert.EndsWith("}\n", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', again.Output);
    }

    [Fact]
    public async Task No_item_is_settled_beyond_what_is_open()
    {
        var open = CsvRows.Read(Shipped.PathOf("invoices.csv")).ToDictionary(r => r["number"], r => decimal.Parse(r["open_amount"].Length > 0 ? r["open_amount"] : r["amount"], null));
        var returned = (await Run.Value).Json.List("returns").Select(r => r.TextOrNull("relatesTo")).ToHashSet();
        IEnumerable<JsonElement> applied = (await Run.Value).Json.List("payments").Where(p => p.Text("decision") == "apply");
        foreach (JsonElement payment in applied.OrderBy(p => p.Text("bookingDate"), StringComparer.Ordinal))
        {
            foreach (JsonElement allocation in payment.List("allocations").Where(a => a.Amount("settled") > 0))
            {
                decimal after = open[allocation.Text("invoice")] - allocation.Amount("settled");
                Assert.Equal(after, allocation.Amount("openAfter"));
                open[allocation.Text("invoice")] = returned.Contains(payment.Text("id")) ? after + allocation.Amount("settled") : after;
                Assert.True(after >= 0);
            }
        }
    }

    private static void AssertAllocations(JsonElement answer)
    {
        foreach (JsonElement allocation in answer.List("allocations"))
        {
            allocation.AssertKeys("invoice customerId settled openAfter adjustments paid? rate?");
            Assert.All(allocation.List("adjustments"), a => a.AssertKeys("kind amount"));
        }
    }
}
