using System.Text.Json;

namespace ReceivablesSample.Inspect;

public sealed class InspectTests
{
    private const string TransactionKeys =
        "id bookingDate valueDate? amount currency counterpartyName? counterpartyIban? ultimateCounterparty? remittance? structuredReference? endToEndId? mandateId? bankCode? returnReason? charges? instructedAmount? instructedCurrency? exchangeRate? pending";

    [Fact]
    public async Task The_shape_is_the_contract_and_the_movements_lead_to_the_closing_balance()
    {
        JsonElement json = (await ConsoleRun.OfAsync(["inspect", .. Shipped.Statements, "--format", "json"])).Json;
        Assert.Equal(3, json.List("files").Count);
        foreach (JsonElement file in json.List("files"))
        {
            file.AssertKeys("file format statements diagnostics");
            Assert.StartsWith("camt.053.001.", file.Text("format"), StringComparison.Ordinal);
            foreach (JsonElement statement in file.List("statements"))
            {
                statement.AssertKeys("account currency from to opening closing transactions");
                Assert.All(statement.List("transactions"), t => t.AssertKeys(TransactionKeys));
                decimal moved = statement.List("transactions").Where(t => !t.GetProperty("pending").GetBoolean()).Sum(t => t.Amount("amount"));
                Assert.Equal(statement.Amount("closing"), statement.Amount("opening") + moved);
            }
        }
    }

    [Fact]
    public async Task The_ids_are_those_of_the_truth()
    {
        JsonElement json = (await ConsoleRun.OfAsync(["inspect", .. Shipped.Statements, "--format", "json"])).Json;
        IEnumerable<string> ids = json.List("files").SelectMany(f => f.List("statements")).SelectMany(s => s.List("transactions")).Select(t => t.Text("id"));
        Assert.Equal(Shipped.Truth.Select(r => r["payment_id"]).Distinct(), ids);
    }

    [Fact]
    public async Task A_file_that_is_no_statement_is_refused_and_nothing_is_written()
    {
        ConsoleRun run = await ConsoleRun.OfAsync("inspect", Shipped.Statements[0], Shipped.PathOf("customers.csv"), "--format", "json");
        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Empty(run.Bytes);
        Assert.Contains(run.ErrorLines, l => l.StartsWith(Shipped.PathOf("customers.csv"), StringComparison.Ordinal) && l.Contains(" fatal ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_that_is_refused_is_named_with_its_place_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        string text = await File.ReadAllTextAsync(Shipped.Statements[1], TestContext.Current.CancellationToken);
        int amount = text.IndexOf("<Amt Ccy=\"EUR\">", text.IndexOf("<Ntry>", StringComparison.Ordinal), StringComparison.Ordinal);
        string file = folder.Add("broken.xml", text.Insert(amount + "<Amt Ccy=\"EUR\">".Length, "x"));
        ConsoleRun run = await ConsoleRun.OfAsync("inspect", file, "--format", "json");
        Assert.Equal(ExitCode.DoneWithRefusals, run.Exit);
        Assert.Matches($@"(?m)^{System.Text.RegularExpressions.Regex.Escape(file)}:\d+:\d+ error CAMT\d+ ", run.Error);
        Assert.NotEmpty(run.Json.List("files")[0].List("statements")[0].List("transactions"));
        Assert.Contains(run.Json.List("files")[0].List("diagnostics"), d => d.Text("severity") == "error");
        Assert.All(run.Json.List("files")[0].List("diagnostics"), d => d.AssertKeys("code severity line? column? message"));
    }

    [Fact]
    public async Task The_table_says_whether_the_balances_hold()
    {
        ConsoleRun run = await ConsoleRun.OfAsync("inspect", Shipped.Statements[2]);
        Assert.Contains("the movements lead from one to the other", run.Output, StringComparison.Ordinal);
        Assert.Contains("[pending]", run.Output, StringComparison.Ordinal);
    }
}
