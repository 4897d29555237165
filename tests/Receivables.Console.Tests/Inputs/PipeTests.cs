namespace ReceivablesSample.Inputs;

public sealed class PipeTests
{
    [Fact]
    public async Task Tables_and_statements_may_come_through_pipes()
    {
        using var folder = new TemporaryFolder();
        string invoices = folder.AddPipe("invoices");
        string statement = folder.AddPipe("statement");
        Task feeding = Task.WhenAll(FeedAsync(Shipped.PathOf("invoices.csv"), invoices), FeedAsync(Shipped.Statements[0], statement));
        ConsoleRun piped = await ReconcileAsync(invoices, statement);
        await feeding;
        Assert.Equal((ExitCode.Done, ""), (piped.Exit, piped.Error));
        Assert.Equal((await ReconcileAsync(Shipped.PathOf("invoices.csv"), Shipped.Statements[0])).Output, piped.Output);
    }

    private static Task<ConsoleRun> ReconcileAsync(string invoices, string statement) => ConsoleRun.OfAsync(
        "reconcile", "--customers", Shipped.PathOf("customers.csv"), "--invoices", invoices, "--statement", statement, "--as-of", "2026-06-30", "--format", "json");

    private static Task FeedAsync(string file, string pipe) => Task.Run(async () =>
    {
        await using FileStream from = File.OpenRead(file);
        await using var to = new FileStream(pipe, FileMode.Open, FileAccess.Write);
        await from.CopyToAsync(to, TestContext.Current.CancellationToken);
    });
}
