namespace ReceivablesSample.Inputs;

public sealed class RefusalTests
{
    private const string Customers = "customer_id,name\nC1,Lampes du Port\n";
    private const string Header = "number,customer_id,issue_date,due_date,currency,amount\n";

    [Fact]
    public async Task A_refused_row_is_named_on_standard_error_and_the_rest_is_done()
    {
        using var folder = new TemporaryFolder();
        string invoices = folder.Add("invoices.csv", Header + "A,C1,2026-06-01,2026-06-30,EUR,10.00\nB,C9,2026-06-01,2026-06-30,EUR,10.00\nA,C1,2026-06-01,2026-06-30,EUR,10.00\nD,C1,2026-06-01,2026-06-30,EUR,1.001\n");
        ConsoleRun run = await AgingAsync(folder, invoices);
        Assert.Equal(ExitCode.DoneWithRefusals, run.Exit);
        Assert.Equal(3, run.ErrorLines.Count);
        Assert.StartsWith($"{invoices}:3:3 error CSV062 ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{invoices}:4:1 error CSV060 ", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{invoices}:5:32 error CSV034 ", run.ErrorLines[2], StringComparison.Ordinal);
        Assert.Equal(10m, Assert.Single(run.Json.List("totals")).Amount("total"));
    }

    [Fact]
    public async Task An_ambiguous_number_is_refused_unless_the_mark_is_stated()
    {
        using var folder = new TemporaryFolder();
        string invoices = folder.Add("invoices.csv", Header + "A,C1,2026-06-01,2026-06-30,EUR,\"1,234\"\n");
        Assert.Contains("CSV031", (await AgingAsync(folder, invoices)).Error, StringComparison.Ordinal);
        ConsoleRun stated = await AgingAsync(folder, invoices, "--decimal", "point");
        Assert.Equal(ExitCode.Done, stated.Exit);
        Assert.Equal(1234m, Assert.Single(stated.Json.List("totals")).Amount("total"));
    }

    [Fact]
    public async Task Warnings_are_printed_and_change_no_code_and_many_are_summed_up()
    {
        using var folder = new TemporaryFolder();
        string rows = string.Concat(Enumerable.Range(1, 30).Select(i => $"F{i},C1,2026-06-10,2026-06-30,EUR,1.00,2026-06-0{(i % 9) + 1}\n"));
        string invoices = folder.Add("invoices.csv", Header.TrimEnd() + ",paid_date\n" + rows);
        ConsoleRun run = await AgingAsync(folder, invoices);
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Equal(11, run.ErrorLines.Count);
        Assert.Equal($"{invoices} warning CSV070 and 20 more of this kind", run.ErrorLines[^1]);
    }

    [Fact]
    public async Task A_customer_without_a_bad_account_or_address_is_no_refused_row()
    {
        using var folder = new TemporaryFolder();
        string customers = folder.Add("customers.csv", "customer_id,name,ibans,email\nC1,Lampes du Port,FR00,nowhere\n");
        string invoices = folder.Add("invoices.csv", Header + "A,C1,2026-06-01,2026-06-30,EUR,10.00\n");
        ConsoleRun run = await ConsoleRun.OfAsync("aging", "--customers", customers, "--invoices", invoices, "--as-of", "2026-06-30");
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Equal(2, run.ErrorLines.Count);
        Assert.StartsWith($"{customers}:2:19 warning CSV051 ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{customers}:2:24 warning CSV053 ", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)] // no such file
    [InlineData("")] // empty
    [InlineData("number,customer_id\nA,C1\n")] // columns missing
    public async Task An_input_that_cannot_be_read_at_all_ends_with_3_and_nothing_written(string? text)
    {
        using var folder = new TemporaryFolder();
        string invoices = text is null ? folder.PathOf("absent.csv") : folder.Add("invoices.csv", text);
        ConsoleRun run = await AgingAsync(folder, invoices, "--output", folder.PathOf("out.json"));
        Assert.Equal((ExitCode.Unreadable, 0), (run.Exit, run.Bytes.Length));
        Assert.Contains(run.ErrorLines, l => l.StartsWith(invoices, StringComparison.Ordinal) && l.Contains(" fatal ", StringComparison.Ordinal));
        Assert.False(File.Exists(folder.PathOf("out.json")));
    }

    [Fact]
    public async Task Customers_that_cannot_be_read_are_not_followed_by_a_refusal_of_each_invoice()
    {
        using var folder = new TemporaryFolder();
        string customers = folder.Add("customers.csv", "who\nLampes du Port\n");
        string invoices = folder.Add("invoices.csv", Header + "A,C1,2026-06-01,2026-06-30,EUR,10.00\n");
        ConsoleRun run = await ConsoleRun.OfAsync("aging", "--customers", customers, "--invoices", invoices, "--as-of", "2026-06-30");
        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.All(run.ErrorLines, l => Assert.StartsWith(customers, l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_is_no_input()
    {
        using var folder = new TemporaryFolder();
        ConsoleRun run = await AgingAsync(folder, folder.Path);
        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains("folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_statement_is_read_as_far_as_it_goes()
    {
        using var folder = new TemporaryFolder();
        string text = await File.ReadAllTextAsync(Shipped.Statements[0], TestContext.Current.CancellationToken);
        string statement = folder.Add("cut.xml", text[..(text.Length / 2)]);
        ConsoleRun run = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Tables, "--statement", statement, "--format", "json"]);
        Assert.Contains(run.ErrorLines, l => l.StartsWith(statement, StringComparison.Ordinal));
        Assert.Equal(run.Exit == ExitCode.DoneWithRefusals, run.Bytes.Length > 0);
        Assert.NotEqual(ExitCode.Done, run.Exit);
    }

    private static Task<ConsoleRun> AgingAsync(TemporaryFolder folder, string invoices, params string[] more) =>
        ConsoleRun.OfAsync(["aging", "--customers", folder.Add("customers.csv", Customers), "--invoices", invoices, "--as-of", "2026-06-30", "--format", "json", .. more]);
}
