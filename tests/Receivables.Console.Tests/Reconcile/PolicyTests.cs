using System.Text.Json;

namespace ReceivablesSample.Reconcile;

/// <summary>The option <c>--matching-policy</c>.</summary>
public sealed class PolicyTests
{
    private static readonly Lazy<Task<ConsoleRun>> Default = new(() => RunAsync());

    [Theory]
    [InlineData("Default")]
    [InlineData("default")]
    public async Task The_default_policy_may_be_named(string name) =>
        Assert.Equal((await Default.Value).Bytes, (await RunAsync("--matching-policy", name)).Bytes);

    [Fact]
    public async Task A_file_is_read_and_decides()
    {
        using var folder = new TemporaryFolder();
        string nothing = folder.Add("nothing.json", """{ "version": 1, "applyThreshold": 1 }""");
        ConsoleRun run = await RunAsync("--matching-policy", nothing);
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.DoesNotContain(run.Json.List("payments"), p => p.Text("decision") == "apply");
    }

    [Fact]
    public async Task A_preset_by_name_is_that_of_a_file()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Add("bc.json", """{ "version": 1, "preset": "BusinessCentral" }""");
        ConsoleRun named = await RunAsync("--matching-policy", "BusinessCentral");
        Assert.Equal(named.Bytes, (await RunAsync("--matching-policy", file)).Bytes);
        JsonElement applied = named.Json.List("payments").First(p => p.Text("decision") == "apply");
        Assert.Equal(JsonValueKind.Null, applied.GetProperty("confidence").ValueKind);
        Assert.Contains(applied.List("evidence"), e => e.Text("kind") == "matchingRule" && e.Text("detail").StartsWith("rule High", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_said_with_its_place_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Add("wrong.json", "{ \"version\": 1,\n  \"applyTreshold\": 0.99 }");
        ConsoleRun run = await RunAsync("--matching-policy", file);
        Assert.Equal((ExitCode.Unreadable, 0), (run.Exit, run.Bytes.Length));
        Assert.Contains(run.ErrorLines, l => l.Contains("wrong.json:2:3 error POL005", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said()
    {
        ConsoleRun run = await RunAsync("--matching-policy", "nowhere.json");
        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains("nowhere.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_names_the_rules()
    {
        ConsoleRun run = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--matching-policy", "BusinessCentral"]);
        Assert.Contains("rule High 3:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Default", "proven, and booked", "by the rules of the policy")]
    [InlineData("OldestFirst", "by the rules of the policy, and booked", "proven")]
    public async Task Only_what_evidence_proves_is_called_proven(string policy, string told, string never)
    {
        ConsoleRun run = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--matching-policy", policy]);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(never, run.Output, StringComparison.Ordinal);
    }

    private static Task<ConsoleRun> RunAsync(params string[] options) => ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--format", "json", .. options]);
}
