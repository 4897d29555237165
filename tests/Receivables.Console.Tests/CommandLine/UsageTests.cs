namespace ReceivablesSample.CommandLine;

public sealed class UsageTests
{
    public static TheoryData<string> Commands => ["demo", "reconcile", "inspect", "aging", "kpi", "dunning", "report"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_an_example(string command)
    {
        ConsoleRun run = await ConsoleRun.OfAsync(command, "--help");
        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.Contains($"dotnet run --project samples/Receivables.Console -- {command}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_lists_what_there_is_and_nothing_of_what_comes_later()
    {
        string help = (await ConsoleRun.OfAsync("--help")).Output;
        Assert.All(Commands, c => Assert.Contains($"  {c.Data} ", help, StringComparison.Ordinal));
        Assert.All(new[] { "interest", "credit ", "forecast" }, c => Assert.DoesNotContain($"  {c}", help, StringComparison.Ordinal));
        Assert.Contains("Exit codes", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aging", "--as-of")]
    [InlineData("aging --as-of 2026-02-30 --customers c --invoices i", "2026-02-30")]
    [InlineData("aging --as-of 2026-06-30 --customers c --invoices i --format xml", "xml")]
    [InlineData("aging --as-of 2026-06-30 --customers c --invoices i --buckets 30,20", "30,20")]
    [InlineData("aging --as-of 2026-06-30 --customers c --invoices i --buckets a", "a")]
    [InlineData("aging --as-of 2026-06-30 --customers c --invoices i --decimal dot", "dot")]
    [InlineData("dunning --as-of 2026-06-30 --customers c --invoices i", "--dunning-policy")]
    [InlineData("inspect", "FILE")]
    [InlineData("inspect a.xml --formt json", "'--formt'")]
    [InlineData("aging --as-of 2026-06-30 --customers c --invoices i --buckts 30", "'--buckts'")]
    [InlineData("aging --as-of 2026-06-30 --customers c -i i --invoices i", "./-i")]
    [InlineData("aging --as-of 2026-06-30 --customers c --invoices i --output --jsn", "'--jsn'")]
    [InlineData("interest", "interest")]
    [InlineData("nonsense", "nonsense")]
    public async Task What_makes_no_sense_is_said_and_answered_with_2(string line, string named)
    {
        ConsoleRun run = await ConsoleRun.OfAsync(line.Split(' '));
        Assert.Equal((ExitCode.Usage, 0), (run.Exit, run.Bytes.Length));
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_readme_knows_every_command_and_its_options(string command)
    {
        string readme = await File.ReadAllTextAsync(RepositoryRoot.PathOf("samples/Receivables.Console/README.md"), TestContext.Current.CancellationToken);
        Assert.Contains($"| `{command}", readme, StringComparison.Ordinal);
        string help = (await ConsoleRun.OfAsync(command, "--help")).Output;
        IEnumerable<string> options = System.Text.RegularExpressions.Regex.Matches(help, "(?m)^  (--[a-z-]+)").Select(m => m.Groups[1].Value);
        Assert.All(options, option => Assert.Contains(option, readme, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_called_like_an_option_is_given_with_its_folder()
    {
        ConsoleRun run = await ConsoleRun.OfAsync("inspect", "./--absent");
        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains("no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_may_be_named_one_by_one_or_together()
    {
        ConsoleRun together = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Inputs, "--format", "json"]);
        ConsoleRun apart = await ConsoleRun.OfAsync(["reconcile", .. Shipped.Tables, .. Shipped.Statements.SelectMany(s => new[] { "--statement", s }), "--format", "json"]);
        Assert.Equal(together.Bytes, apart.Bytes);
    }
}
