namespace ReceivablesSample.Receipts;

/// <summary>Payments of tables and statements: their ids, and amounts that nobody can have received.</summary>
public sealed class PaymentTests
{
    private const string Header = "id,booking_date,currency,amount,remittance\n";

    [Fact]
    public async Task Ids_stay_as_given_and_repeats_take_the_free_numbers()
    {
        using var folder = new TemporaryFolder();
        string payments = folder.Add("payments.csv", Header + string.Concat(new[] { "P1", "P1", "P1~2", "P1~2", "P1" }.Select(id => $"{id},2026-06-10,EUR,1.00,\n")));
        ConsoleRun run = await ReconcileAsync(folder, ["--format", "json", "--payments", payments]);
        Assert.Equal(["P1", "P1~3", "P1~2", "P1~2~2", "P1~4"], run.Json.List("payments").Select(p => p.Text("id")));
    }

    [Theory]
    [InlineData("92233720368547758.07", "2026-06-10")]
    [InlineData("92233720368547758.07", "2026-06-12")]
    [InlineData("6000000000000000.00", "2026-06-10")]
    public async Task An_absurd_amount_is_left_out_and_named_and_the_rest_is_done(string amount, string day)
    {
        using var folder = new TemporaryFolder();
        string payments = folder.Add("payments.csv", Header + $"P1,{day},EUR,{amount},FA-2\nP2,2026-06-11,EUR,10.00,FA-1\n");
        ConsoleRun run = await ReconcileAsync(folder, ["--format", "json", "--payments", payments]);
        Assert.Equal(ExitCode.DoneWithRefusals, run.Exit);
        string line = Assert.Single(run.ErrorLines);
        Assert.StartsWith($"{payments}:2:1 error PAY001 The payment P1 of {amount} EUR is left out", line, StringComparison.Ordinal);
        Assert.Equal(["P2 apply"], run.Json.List("payments").Select(p => $"{p.Text("id")} {p.Text("decision")}"));
    }

    [Fact]
    public async Task An_absurd_amount_of_a_statement_is_named_with_its_line()
    {
        using var folder = new TemporaryFolder();
        string text = await File.ReadAllTextAsync(Shipped.Statements[0], TestContext.Current.CancellationToken);
        int credit = text.IndexOf("<CdtDbtInd>CRDT</CdtDbtInd>", text.IndexOf("<Ntry>", StringComparison.Ordinal), StringComparison.Ordinal);
        int amount = text.LastIndexOf("<Amt Ccy=\"EUR\">", credit, StringComparison.Ordinal);
        string statement = folder.Add("statement.xml", text[..(amount + 15)] + "92233720368547758.07" + text[text.IndexOf("</Amt>", amount, StringComparison.Ordinal)..]);
        ConsoleRun run = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Tables, "--statement", statement, "--format", "json"]);
        Assert.Equal(ExitCode.DoneWithRefusals, run.Exit);
        Assert.Contains(run.ErrorLines, l => System.Text.RegularExpressions.Regex.IsMatch(l, @"statement\.xml:\d+:\d+ error PAY001 "));
        Assert.NotEmpty(run.Json.List("payments"));
    }

    [Fact]
    public async Task No_payments_are_said_in_a_sentence()
    {
        using var folder = new TemporaryFolder();
        ConsoleRun run = await ReconcileAsync(folder, ["--payments", folder.Add("payments.csv", Header + "P1,2026-07-01,EUR,1.00,\n")]);
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Contains("no payment that was received", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Share", run.Output, StringComparison.Ordinal);
    }

    private static Task<ConsoleRun> ReconcileAsync(TemporaryFolder folder, string[] more) => ConsoleRun.OfAsync(
    [
        "reconcile", "--as-of", "2026-06-30",
        "--customers", folder.Add("customers.csv", "customer_id,name\nC1,Lampes du Port\n"),
        "--invoices", folder.Add("invoices.csv", "number,customer_id,issue_date,due_date,currency,amount\nFA-1,C1,2026-06-01,2026-06-30,EUR,10.00\nFA-2,C1,2026-06-01,2026-06-30,EUR,20.00\n"),
        .. more,
    ]);
}
