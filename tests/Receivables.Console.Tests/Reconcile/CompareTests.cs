using System.Globalization;
using System.Text.Json;

namespace ReceivablesSample.Reconcile;

/// <summary>The option <c>--compare</c>.</summary>
public sealed class CompareTests
{
    private static readonly string[] Policies = ["Default", "BusinessCentral", "OldestFirst"];

    private static readonly Lazy<Task<ConsoleRun>> Run = new(() => RunAsync("--format", "json"));

    [Fact]
    public async Task The_shape_is_the_contract_and_the_comparison_is_added()
    {
        JsonElement json = (await Run.Value).Json;
        json.AssertKeys("asOf payments returns ignored totals comparison");
        JsonElement comparison = json.GetProperty("comparison");
        comparison.AssertKeys("policies pairs payments");
        Assert.Equal(Policies, comparison.List("policies").Select(p => p.Text("policy")));
        Assert.All(comparison.List("policies"), p => p.AssertKeys("policy totals"));
        Assert.All(
            comparison.List("policies").SelectMany(p => p.List("totals")),
            t => t.AssertKeys("currency payments applied appliedAmount review unmatched appliedAlone appliedAloneAmount"));
        Assert.All(
            comparison.List("pairs"),
            p => p.AssertKeys("first second currency same sameAmount different differentAmount onlyFirst onlyFirstAmount onlySecond onlySecondAmount"));
        foreach (JsonElement payment in comparison.List("payments"))
        {
            payment.AssertKeys("id bookingDate currency amount agreement decisions");
            Assert.Equal(Policies, payment.List("decisions").Select(d => d.Text("policy")));
            Assert.All(payment.List("decisions"), d => d.AssertKeys("policy decision customerId? confidence allocations unapplied rule? reason?"));
        }
    }

    [Fact]
    public async Task The_first_policy_decides_as_it_does_alone()
    {
        JsonElement alone = (await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--format", "json"])).Json;
        JsonElement json = (await Run.Value).Json;
        Assert.Equal(alone.GetProperty("payments").GetRawText(), json.GetProperty("payments").GetRawText());
        Assert.Equal(
            alone.List("payments").Select(p => (p.Text("id"), p.Text("decision"))),
            json.GetProperty("comparison").List("payments").Select(p => (p.Text("id"), p.List("decisions")[0].Text("decision"))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_other_policies_decide_as_they_do_alone(int policy)
    {
        JsonElement alone = (await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--format", "json", "--matching-policy", Policies[policy]])).Json;
        Assert.Equal(
            alone.List("payments").Select(p => p.GetProperty("allocations").GetRawText().Where(c => !char.IsWhiteSpace(c))),
            (await Run.Value).Json.GetProperty("comparison").List("payments").Select(p => p.List("decisions")[policy].GetProperty("allocations").GetRawText().Where(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public async Task The_shipped_company_shows_where_they_differ()
    {
        JsonElement comparison = (await Run.Value).Json.GetProperty("comparison");
        string[] agreements = [.. comparison.List("payments").Select(p => p.Text("agreement"))];
        Assert.Subset(new HashSet<string>(agreements), new HashSet<string> { "noneApplies", "allSame", "someApply", "appliedDifferently" });
        foreach (JsonElement totals in comparison.List("policies").SelectMany(p => p.List("totals")))
        {
            Assert.Equal(Number(totals, "payments"), Number(totals, "applied") + Number(totals, "review") + Number(totals, "unmatched"));
        }

        Assert.All(comparison.List("policies"), p => Assert.Equal(agreements.Length, p.List("totals").Sum(t => Number(t, "payments"))));
    }

    // Business Central's rules are careful with the shipped company, and see less; oldest first is often wrong.
    [Fact]
    public async Task Held_against_the_truth_each_is_as_good_as_its_rules()
    {
        ILookup<string, IReadOnlyDictionary<string, string>> truth = Shipped.Truth.ToLookup(r => r["payment_id"]);
        JsonElement comparison = (await Run.Value).Json.GetProperty("comparison");
        (int Applied, int Right)[] counts = [.. Policies.Select((_, i) =>
        {
            JsonElement[] applied = [.. comparison.List("payments").Where(p => p.List("decisions")[i].Text("decision") == "apply")];
            return (applied.Length, applied.Count(p => Settled(p.List("decisions")[i]).SequenceEqual(Expected(truth[p.Text("id")]))));
        })];
        Assert.Equal(counts[0].Applied, counts[0].Right);
        Assert.True(counts[1].Right < counts[0].Right);
        Assert.True(counts[2].Applied > counts[0].Applied && counts[2].Right < counts[0].Right);
    }

    [Fact]
    public async Task A_file_is_compared_with_what_is_shipped()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Add("careful.json", """{ "version": 1, "applyDiscountInWindow": false }""");
        JsonElement comparison = (await RunAsync("--format", "json", "--matching-policy", file)).Json.GetProperty("comparison");
        Assert.Equal(["careful.json", .. Policies], comparison.List("policies").Select(p => p.Text("policy")));
        JsonElement pair = comparison.List("pairs").First(p => p.Text("first") == "careful.json" && p.Text("second") == "Default");
        Assert.True(Number(pair, "onlySecond") > 0 && Number(pair, "onlyFirst") == 0 && Number(pair, "different") == 0);
    }

    [Fact]
    public async Task A_file_named_as_a_preset_has_a_name_of_its_own()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Add("OldestFirst", """{ "version": 1 }""");
        ConsoleRun run = await RunAsync("--format", "json", "--matching-policy", file);
        Assert.Equal(["OldestFirst (file)", .. Policies], run.Json.GetProperty("comparison").List("policies").Select(p => p.Text("policy")));
    }

    [Fact]
    public async Task What_the_inputs_refuse_is_said_once()
    {
        ConsoleRun alone = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs]);
        Assert.Equal(alone.Error, (await Run.Value).Error);
    }

    [Fact]
    public async Task The_tables_name_all_policies_and_the_differences()
    {
        ConsoleRun run = await RunAsync();
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.All(Policies, p => Assert.Contains(p, run.Output, StringComparison.Ordinal));
        Assert.Contains("Two by two", run.Output, StringComparison.Ordinal);
        Assert.Matches("Where they differ: \\d+ of \\d+ payments", run.Output);
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_inputs_give_the_same_bytes() => Assert.Equal((await Run.Value).Bytes, (await RunAsync("--format", "json")).Bytes);

    private static Task<ConsoleRun> RunAsync(params string[] options) => ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--compare", .. options]);

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static IEnumerable<(string, decimal)> Settled(JsonElement decision) => decision.List("allocations").Select(a => (a.Text("invoice"), a.Amount("settled"))).Order();

    private static IEnumerable<(string, decimal)> Expected(IEnumerable<IReadOnlyDictionary<string, string>> truth) =>
        truth.Where(r => r["invoice"].Length > 0).Select(r => (r["invoice"], decimal.Parse(r["settled"], CultureInfo.InvariantCulture))).Order();
}
