using System.Globalization;
using System.Text.Json;

namespace ReceivablesSample.Dunning;

public sealed class DunningTests
{
    private const string ActionKeys = "date customerId stage channel tone automatic amount currency invoices fees interest reason";

    [Fact]
    public async Task A_stage_that_the_policy_does_not_know_is_doubted_once_and_the_code_stays()
    {
        using var folder = new TemporaryFolder();
        string contacts = folder.Add("contacts.csv", "date,customer_id,stage,channel\n" + string.Concat(Shipped.CustomerIds.Take(3).Select(c => $"2026-06-01,{c},Reminder 1,email\n")));
        ConsoleRun run = await ConsoleRun.OfAsync(["dunning", .. Shipped.Tables, "--dunning-policy", Shipped.PathOf("dunning-policy.json"), "--contacts", contacts]);
        Assert.Equal(ExitCode.Done, run.Exit);
        string line = Assert.Single(run.ErrorLines);
        Assert.StartsWith($"{contacts}:2:1 warning DUN007 ", line, StringComparison.Ordinal);
        Assert.Contains("no stage 'Reminder 1'", line, StringComparison.Ordinal);
        Assert.Contains("'reminder-1'", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_of_the_day_has_the_shape_of_the_contract()
    {
        JsonElement json = (await ConsoleRun.OfAsync(["dunning", .. Shipped.Inputs, .. Shipped.FollowUp, "--format", "json"])).Json;
        json.AssertKeys("asOf policy actions held");
        Assert.NotEmpty(json.List("actions"));
        foreach (JsonElement action in json.List("actions"))
        {
            action.AssertKeys(ActionKeys);
            Assert.All(action.List("invoices"), i => i.AssertKeys("number open daysPastDue"));
            Assert.Equal(action.Amount("amount"), action.List("invoices").Sum(i => i.Amount("open")));
            Assert.Contains(action.Text("channel"), new[] { "email", "sms", "phone", "letter", "agency", "legal" });
            Assert.Contains(action.Text("tone"), new[] { "friendly", "neutral", "firm", "formal" });
        }

        Assert.All(json.List("held"), h => h.AssertKeys("customerId invoices kind until? reason"));
        IEnumerable<string> keys = json.List("actions").Select(a => $"{a.Text("customerId")} {a.Text("stage")} {a.Text("currency")}");
        Assert.Equal(keys.Distinct().Count(), keys.Count());
    }

    [Theory]
    [InlineData("C00020", "dispute")]
    [InlineData("C00021", "dispute")]
    [InlineData("C00043", "dispute")]
    [InlineData("C00028", "insolvency")]
    public async Task Who_contests_or_is_insolvent_is_held(string customer, string kind)
    {
        JsonElement json = (await ConsoleRun.OfAsync(["dunning", .. Shipped.Inputs, .. Shipped.FollowUp, "--format", "json"])).Json;
        Assert.Contains(json.List("held"), h => h.Text("customerId") == customer && h.Text("kind") == kind);
    }

    [Fact]
    public async Task The_disputed_column_holds_without_events()
    {
        JsonElement json = (await ConsoleRun.OfAsync(["dunning", .. Shipped.Tables, "--dunning-policy", Shipped.PathOf("dunning-policy.json"), "--format", "json"])).Json;
        Assert.Contains(json.List("held"), h => h.Text("customerId") == "C00020" && h.Text("kind") == "dispute");
    }

    [Fact]
    public async Task The_scenario_of_practice_falls_on_its_days()
    {
        using var folder = new TemporaryFolder();
        string customers = folder.Add("customers.csv", "customer_id,name\nC1,Lampes du Port\n");
        string invoices = folder.Add("invoices.csv", "number,customer_id,issue_date,due_date,currency,amount\nFA-1,C1,2026-06-01,2026-06-30,EUR,100.00\n");
        string policy = folder.Add("policy.json", """
            {"name":"practice","stages":[
              {"name":"pre","offset":"P-3D","channel":"email","automatic":true},
              {"name":"1","offset":"P5D","channel":"email","automatic":true},
              {"name":"2","offset":"P15D","channel":"email","automatic":true},
              {"name":"3","offset":"P30D","channel":"email","automatic":true},
              {"name":"letter","offset":"P2M","channel":"letter","listAllOverdue":true}]}
            """);
        string[] args = ["dunning", "--customers", customers, "--invoices", invoices, "--dunning-policy", policy, "--as-of", "2026-06-20", "--from", "2026-06-20", "--to", "2026-09-10"];
        JsonElement json = (await ConsoleRun.OfAsync([.. args, "--format", "json"])).Json;
        json.AssertKeys("asOf policy days");
        Assert.Equal(83, json.List("days").Count);
        IEnumerable<string> sent = json.List("days").SelectMany(d => d.List("actions")).Select(a => $"{a.Text("date")} {a.Text("stage")}");
        Assert.Equal(["2026-06-27 pre", "2026-07-05 1", "2026-07-15 2", "2026-07-30 3", "2026-08-30 letter"], sent);
    }

    [Theory]
    [InlineData("--from 2026-07-02")]
    [InlineData("--from 2026-07-02 --to 2026-07-01")]
    [InlineData("--from 2026-01-01 --to 2046-01-01")]
    public async Task A_span_that_makes_no_sense_is_refused(string span)
    {
        ConsoleRun run = await ConsoleRun.OfAsync(["dunning", .. Shipped.Tables, .. Shipped.FollowUp, .. span.Split(' ')]);
        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.Contains("--from", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_with_an_unknown_property_is_refused_with_its_place()
    {
        using var folder = new TemporaryFolder();
        string policy = folder.Add("policy.json", "{\"name\":\"x\",\n \"stagess\":[]}");
        ConsoleRun run = await ConsoleRun.OfAsync(["dunning", .. Shipped.Tables, "--dunning-policy", policy]);
        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains(run.ErrorLines, l => l.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{policy}:2:"), StringComparison.Ordinal));
        Assert.Empty(run.Bytes);
    }

    [Fact]
    public async Task The_table_for_people_names_every_customer_who_is_reminded()
    {
        JsonElement json = (await ConsoleRun.OfAsync(["dunning", .. Shipped.Inputs, .. Shipped.FollowUp, "--format", "json"])).Json;
        string table = (await ConsoleRun.OfAsync(["dunning", .. Shipped.Inputs, .. Shipped.FollowUp])).Output;
        Assert.All(json.List("actions"), a => Assert.Contains(a.Text("customerId"), table, StringComparison.Ordinal));
    }
}
