namespace ReceivablesSample.Output;

/// <summary>Output that is no terminal: no colours, no wider than it should be, the same every time.</summary>
public sealed class PlainOutputTests
{
    public static TheoryData<string> Commands => ["demo", "reconcile", "inspect", "aging", "kpi", "dunning"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Tables_are_plain(string command)
    {
        string output = (await RunAsync(command)).Output;
        Assert.NotEmpty(output);
        Assert.DoesNotContain(output, c => char.IsControl(c) && c != '\n');
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= Terminal.PlainWidth && line == line.TrimEnd(), line));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Tables_are_the_same_every_time(string command) => Assert.Equal((await RunAsync(command)).Bytes, (await RunAsync(command)).Bytes);

    [Fact]
    public async Task Amounts_are_grouped_and_never_cut()
    {
        using var folder = new TemporaryFolder();
        string customers = folder.Add("customers.csv", "customer_id,name\nC1,A company with a very long name that nobody will ever print whole\n");
        string rows = string.Concat(new[] { "2026-06-30", "2026-06-20", "2026-05-20", "2026-04-20", "2026-03-20" }.Select((due, i) => $"F{i},C1,2026-01-01,{due},EUR,12345678901234.56\n"));
        string invoices = folder.Add("invoices.csv", "number,customer_id,issue_date,due_date,currency,amount\n" + rows);
        ConsoleRun run = await ConsoleRun.OfAsync("aging", "--customers", customers, "--invoices", invoices, "--as-of", "2026-06-30");
        Assert.Equal(5 * 2, run.Output.Split("12,345,678,901,234.56").Length - 1);
        Assert.Contains("61,728,394,506,172.80", run.Output, StringComparison.Ordinal);
    }

    private static Task<ConsoleRun> RunAsync(string command) => command switch
    {
        "demo" => ConsoleRun.OfAsync("demo"),
        "inspect" => ConsoleRun.OfAsync(["inspect", .. Shipped.Statements]),
        "dunning" => ConsoleRun.OfAsync(["dunning", .. Shipped.Inputs, .. Shipped.FollowUp]),
        _ => ConsoleRun.OfAsync([command, .. Shipped.Inputs]),
    };
}
