using System.Text.Json;

namespace ReceivablesSample.Kpi;

public sealed class KpiTests
{
    private const string Keys = "currency receivables unapplied unidentified overdue overdueShare dso bestPossibleDso averageDaysDelinquent";

    [Fact]
    public async Task The_shape_is_the_contract_and_the_last_month_is_the_day()
    {
        JsonElement json = (await ConsoleRun.OfAsync(["kpi", .. Shipped.Inputs, "--format", "json"])).Json;
        json.AssertKeys("asOf rows months");
        Assert.All(json.List("rows"), r => r.AssertKeys(Keys));
        Assert.All(json.List("months"), r => r.AssertKeys(Keys + " month"));
        Assert.Equal("2026-06", json.List("months")[^1].Text("month"));
        Assert.Equal(12, json.List("months").Select(m => m.Text("month")).Distinct().Count());
        JsonElement[] june = [.. json.List("months").Where(m => m.Text("month") == "2026-06")];
        Assert.Equal(json.List("rows").Select(r => r.Text("receivables")), june.Select(r => r.Text("receivables")));
    }

    [Fact]
    public async Task The_figures_are_those_of_the_aged_balance()
    {
        JsonElement kpi = (await ConsoleRun.OfAsync(["kpi", .. Shipped.Inputs, "--format", "json"])).Json;
        JsonElement aging = (await ConsoleRun.OfAsync(["aging", .. Shipped.Inputs, "--format", "json"])).Json;
        foreach (JsonElement row in kpi.List("rows"))
        {
            JsonElement[] totals = [.. aging.List("totals").Where(t => t.Text("currency") == row.Text("currency"))];
            if (totals.Length == 0)
            {
                // All that was sold in the currency is paid.
                Assert.Equal((0, 0, 0), (row.Amount("receivables"), row.Amount("unapplied"), row.Amount("overdue")));
                continue;
            }

            JsonElement total = Assert.Single(totals);
            Assert.Equal(total.Amount("balance"), row.Amount("receivables"));
            Assert.Equal(total.Amount("unapplied"), row.Amount("unapplied") + row.Amount("unidentified"));
            Assert.Equal(total.Amount("total") - JsonReading.ToAmount(total.List("buckets")[0]), row.Amount("overdue"));
        }
    }

    [Fact]
    public async Task Cash_that_settles_nothing_yet_is_said_beside_the_DSO_that_it_lowers()
    {
        using var folder = new TemporaryFolder();
        string customers = folder.Add("customers.csv", "customer_id,name\nC1,Lampes du Port\n");
        string invoices = folder.Add("invoices.csv", "number,customer_id,issue_date,due_date,currency,amount\nA,C1,2026-06-01,2026-06-30,EUR,30.00\n");
        string[] tables = ["kpi", "--customers", customers, "--invoices", invoices, "--as-of", "2026-06-30", "--days", "30"];
        string payments = folder.Add("payments.csv", "id,booking_date,currency,amount,payer_name,remittance\nP1,2026-06-20,EUR,7.77,Somebody Else,thanks\n");
        ConsoleRun run = await ConsoleRun.OfAsync([.. tables, "--payments", payments]);
        Assert.Contains("Cash that settles nothing yet", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"EUR\W+7\.77\W+7\.8", run.Output);
        Assert.DoesNotContain("settles nothing", (await ConsoleRun.OfAsync(tables)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ratio_without_a_divisor_is_null()
    {
        using var folder = new TemporaryFolder();
        string customers = folder.Add("customers.csv", "customer_id,name\nC1,Lampes du Port\n");
        string invoices = folder.Add("invoices.csv", "number,customer_id,issue_date,due_date,currency,amount\nA,C1,2024-06-01,2024-06-30,EUR,10.00\n");
        JsonElement json = (await ConsoleRun.OfAsync("kpi", "--customers", customers, "--invoices", invoices, "--as-of", "2026-06-30", "--days", "30", "--format", "json")).Json;
        JsonElement row = Assert.Single(json.List("rows"));
        Assert.Equal(JsonValueKind.Null, row.GetProperty("dso").ValueKind);
        Assert.Equal(1m, row.GetProperty("overdueShare").GetDecimal());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3661")]
    [InlineData("many")]
    public async Task A_window_has_a_range(string days)
    {
        ConsoleRun run = await ConsoleRun.OfAsync(["kpi", .. Shipped.Tables, "--days", days]);
        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.Contains("--days", run.Error, StringComparison.Ordinal);
    }
}
