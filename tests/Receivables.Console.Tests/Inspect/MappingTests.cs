using System.Text.Json;

namespace ReceivablesSample.Inspect;

/// <summary>The option <c>--mapping</c>: tables of banks that do not say themselves what they hold.</summary>
public sealed class MappingTests
{
    private const string Table = "05/06/2026;Rechnung 17;1.224,49\n06/06/2026;Gebühr;-3,00\n";

    private const string Mapping = """
        { "version": 1, "separator": ";", "decimalMark": ",", "dateOrder": "dmy", "hasHeader": false, "account": "A1", "currency": "EUR",
          "columns": { "bookingDate": ["#1"], "remittance": ["#2"], "amount": ["#3"] } }
        """;

    [Fact]
    public async Task Inspect_reads_a_table_by_its_mapping()
    {
        using var folder = new TemporaryFolder();
        ConsoleRun run = await ConsoleRun.OfAsync("inspect", folder.Add("bank.csv", Table), "--mapping", folder.Add("bank.json", Mapping), "--format", "json");
        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        JsonElement statement = Assert.Single(Assert.Single(run.Json.List("files")).List("statements"));
        Assert.Equal("A1", statement.Text("account"));
        Assert.Equal(["2026-06-05 1224.49 Rechnung 17", "2026-06-06 -3.00 Gebühr"], statement.List("transactions").Select(t => $"{t.Text("bookingDate")} {t.Text("amount")} {t.Text("remittance")}"));
    }

    [Fact]
    public async Task Without_it_the_table_is_of_no_known_format()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Unreadable, (await ConsoleRun.OfAsync("inspect", folder.Add("bank.csv", Table))).Exit);
    }

    [Fact]
    public async Task Reconcile_takes_payments_out_of_it()
    {
        using var folder = new TemporaryFolder();
        string statement = folder.Add("bank.csv", Table.Replace("1.224,49", "1.224,49\n07/06/2026;nothing of ours;5,00", StringComparison.Ordinal));
        ConsoleRun run = await ConsoleRun.OfAsync(
            "reconcile", "--customers", Shipped.PathOf("customers.csv"), "--invoices", Shipped.PathOf("invoices.csv"), "--statement", statement, "--mapping", folder.Add("bank.json", Mapping), "--as-of", "2026-06-30", "--format", "json");
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Equal(["bank.csv#1", "bank.csv#2"], run.Json.List("payments").Select(p => p.Text("id")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ \"colour\": 1 }")]
    [InlineData("{ \"dateOrder\": \"ydm\" }")]
    public async Task What_is_no_mapping_is_fatal_and_says_why(string json)
    {
        using var folder = new TemporaryFolder();
        string mapping = folder.Add("bank.json", json);
        ConsoleRun run = await ConsoleRun.OfAsync("inspect", folder.Add("bank.csv", Table), "--mapping", mapping);
        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.StartsWith($"{mapping} fatal MAP001 ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_that_is_not_there_is_fatal()
    {
        using var folder = new TemporaryFolder();
        ConsoleRun run = await ConsoleRun.OfAsync("inspect", folder.Add("bank.csv", Table), "--mapping", folder.PathOf("none.json"));
        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains(" fatal INP001 ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
