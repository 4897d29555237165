using System.Text.Json;

namespace ReceivablesSample.Aging;

public sealed class AgingTests
{
    [Theory]
    [InlineData("dueDate", "30,60,90", "notDue 1-30 31-60 61-90 90+")]
    [InlineData("invoiceDate", "15,45", "notDue 1-15 16-45 45+")]
    public async Task Buckets_sum_to_totals_and_rows_to_the_balance(string basis, string buckets, string labels)
    {
        JsonElement json = (await ConsoleRun.OfAsync(["aging", .. Shipped.Inputs, "--basis", basis, "--buckets", buckets, "--format", "json"])).Json;
        json.AssertKeys("asOf basis buckets rows totals");
        Assert.Equal((basis, labels), (json.Text("basis"), string.Join(' ', json.List("buckets").Select(b => b.GetString()))));
        foreach (JsonElement row in json.List("rows").Concat(json.List("totals")))
        {
            row.AssertKeys("customerId? name? currency buckets total unapplied balance");
            Assert.Equal(row.Amount("total"), row.List("buckets").Sum(JsonReading.ToAmount));
            Assert.Equal(row.Amount("balance"), row.Amount("total") - row.Amount("unapplied"));
        }

        foreach (JsonElement total in json.List("totals"))
        {
            JsonElement[] rows = [.. json.List("rows").Where(r => r.Text("currency") == total.Text("currency"))];
            Assert.Equal(total.Amount("total"), rows.Sum(r => r.Amount("total")));
            Assert.Equal(total.Amount("unapplied"), rows.Sum(r => r.Amount("unapplied")));
        }
    }

    [Fact]
    public async Task Rows_go_by_customer_then_currency_and_unidentified_receipts_have_none()
    {
        JsonElement json = (await ConsoleRun.OfAsync(["aging", .. Shipped.Inputs, "--format", "json"])).Json;
        (string?, string)[] keys = [.. json.List("rows").Select(r => (r.TextOrNull("customerId"), r.Text("currency")))];
        Assert.Equal(keys.OrderBy(k => k.Item1 ?? "~", StringComparer.Ordinal).ThenBy(k => k.Item2, StringComparer.Ordinal), keys);
        Assert.Contains((null, "EUR"), keys);
    }

    [Fact]
    public async Task Receipts_shrink_what_is_owed_by_what_is_applied_and_the_rest_is_unapplied()
    {
        decimal before = await BalanceAsync(Shipped.Tables);
        decimal after = await BalanceAsync(Shipped.Inputs);
        JsonElement decided = (await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--format", "json"])).Json;
        decimal received = decided.List("totals").Single(t => t.Text("currency") == "EUR").Amount("received");
        decimal returned = decided.List("returns").Sum(r => r.Amount("amount"));
        decimal adjusted = decided.List("payments").Where(p => p.Text("decision") == "apply" && p.Text("currency") == "EUR")
            .SelectMany(p => p.List("allocations")).SelectMany(a => a.List("adjustments")).Sum(a => a.Amount("amount"));
        decimal crossed = decided.List("payments").Where(p => p.Text("decision") == "apply" && p.Text("currency") == "EUR")
            .SelectMany(p => p.List("allocations")).Where(a => a.TextOrNull("paid") is not null).Sum(a => a.Amount("paid"));
        Assert.NotEqual(0, crossed);
        Assert.Equal(before - (received - crossed) + returned - adjusted, after);
    }

    [Fact]
    public async Task What_is_not_known_on_the_day_is_not_there()
    {
        using var folder = new TemporaryFolder();
        string customers = folder.Add("customers.csv", "customer_id,name\nC1,Lampes du Port\n");
        string invoices = folder.Add(
            "invoices.csv",
            "number,customer_id,issue_date,due_date,currency,amount,paid_date,open_amount\nA,C1,2026-06-01,2026-06-30,EUR,10.00,2026-07-02,\nB,C1,2026-07-01,2026-07-31,EUR,20.00,,\nC,C1,2026-06-01,2026-06-29,EUR,5.00,,2.00\nD,C1,2026-06-01,2026-06-29,EUR,7.00,2026-06-30,\n");
        JsonElement json = (await ConsoleRun.OfAsync("aging", "--customers", customers, "--invoices", invoices, "--as-of", "2026-06-30", "--format", "json")).Json;
        Assert.Equal(["10.00", "2.00", "0.00", "0.00", "0.00"], Assert.Single(json.List("rows")).List("buckets").Select(b => b.GetString()));
    }

    private static async Task<decimal> BalanceAsync(string[] inputs)
    {
        JsonElement json = (await ConsoleRun.OfAsync(["aging", .. inputs, "--format", "json"])).Json;
        return json.List("totals").Single(t => t.Text("currency") == "EUR").Amount("balance");
    }
}
