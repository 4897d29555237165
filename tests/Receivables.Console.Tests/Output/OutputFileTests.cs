namespace ReceivablesSample.Output;

public sealed class OutputFileTests
{
    [Fact]
    public async Task A_file_gets_what_standard_output_would_get_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Add("out.json", "before");
        ConsoleRun toFile = await ConsoleRun.OfAsync(["aging", .. Shipped.Tables, "--format", "json", "--output", file]);
        ConsoleRun toOutput = await ConsoleRun.OfAsync(["aging", .. Shipped.Tables, "--format", "json"]);
        Assert.Equal((ExitCode.Done, 0), (toFile.Exit, toFile.Bytes.Length));
        Assert.Equal(toOutput.Bytes, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_file_that_is_not_finished_does_not_appear_and_the_one_before_stays()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Add("out.json", "before");
        using (OutputTarget target = OutputTarget.Open(file, Stream.Null))
        {
            target.Stream.Write("half"u8);
        }

        Assert.Equal("before", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_link_is_followed_and_stays_a_link()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("far"));
        string target = folder.Add("far/out.json", "before");
        string link = folder.PathOf("link.json");
        File.CreateSymbolicLink(link, "far/out.json");
        Assert.Equal(ExitCode.Done, (await AgingToAsync(link)).Exit);
        Assert.Equal("far/out.json", new FileInfo(link).LinkTarget);
        Assert.StartsWith("{", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal([target], Directory.GetFiles(folder.PathOf("far")));
    }

    [Fact]
    public async Task A_link_to_what_is_not_there_yet_is_followed_too()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.PathOf("link.json"), folder.PathOf("new.json"));
        Assert.Equal(ExitCode.Done, (await AgingToAsync(folder.PathOf("link.json"))).Exit);
        Assert.Null(new FileInfo(folder.PathOf("new.json")).LinkTarget);
        Assert.True(new FileInfo(folder.PathOf("new.json")).Length > 0);
    }

    [Fact]
    public async Task Links_that_go_round_in_a_circle_are_refused()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.PathOf("a"), "b");
        File.CreateSymbolicLink(folder.PathOf("b"), "a");
        ConsoleRun run = await AgingToAsync(folder.PathOf("a"));
        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.Contains("circle", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_written_to_and_stays_a_pipe()
    {
        using var folder = new TemporaryFolder();
        string pipe = folder.AddPipe("pipe");
        Task<string> reading = Task.Run(() => File.ReadAllTextAsync(pipe, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Done, (await AgingToAsync(pipe)).Exit);
        Assert.StartsWith("{", await reading, StringComparison.Ordinal);
        Assert.Equal([pipe], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Dev_stdout_is_standard_output_and_dev_null_takes_all()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /dev.");
        using var folder = new TemporaryFolder();
        string link = folder.PathOf("nothing");
        File.CreateSymbolicLink(link, "/dev/null");

        // First what tells devices from files: without it, the runs below would replace those of this machine.
        Assert.True(OutputPlace.IsStandardOutput("/dev/stdout"));
        Assert.All(["/dev/stdout", "/dev/null", "/proc/self/fd/1", link], path => Assert.True(OutputPlace.IsDevice(path), path));
        Assert.All(["/dev/shm/out.json", folder.PathOf("out.json")], path => Assert.False(OutputPlace.IsDevice(path), path));
        Assert.StartsWith("{", (await AgingToAsync("/dev/stdout")).Output, StringComparison.Ordinal);
        ConsoleRun toNothing = await AgingToAsync(link);
        Assert.Equal((ExitCode.Done, "", "/dev/null"), (toNothing.Exit, toNothing.Output, new FileInfo(link).LinkTarget));
    }

    [Fact]
    public async Task A_file_that_is_there_keeps_its_mode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        using var folder = new TemporaryFolder();
        string file = folder.Add("out.json", "before");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, mode);
            Assert.Equal(ExitCode.Done, (await AgingToAsync(file)).Exit);
            Assert.Equal(mode, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task An_output_that_is_an_input_is_refused_through_links_too()
    {
        using var folder = new TemporaryFolder();
        string customers = folder.Add("customers.csv", "customer_id,name\nC1,Lampes du Port\n");
        string invoices = folder.Add("invoices.csv", "number,customer_id,issue_date,due_date,currency,amount\n");
        Directory.CreateSymbolicLink(folder.PathOf("here"), folder.Path);
        ConsoleRun run = await ConsoleRun.OfAsync(
            "aging", "--customers", customers, "--invoices", invoices, "--as-of", "2026-06-30", "--output", folder.PathOf("here/here/customers.csv"));
        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.Contains("would be lost", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("customer_id", await File.ReadAllTextAsync(customers, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_name_is_said()
    {
        ConsoleRun run = await AgingToAsync("");
        Assert.Equal(ExitCode.Usage, run.Exit);
        Assert.Contains("--output is empty", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("absent/out.json", "no folder")]
    [InlineData("", "is a folder")]
    public async Task A_place_that_is_none_is_said_before_anything_is_done(string place, string message)
    {
        using var folder = new TemporaryFolder();
        ConsoleRun run = await ConsoleRun.OfAsync(["aging", .. Shipped.Tables, "--output", folder.PathOf(place)]);
        Assert.Equal((ExitCode.Usage, 0), (run.Exit, run.Bytes.Length));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static Task<ConsoleRun> AgingToAsync(string output) => ConsoleRun.OfAsync(["aging", .. Shipped.Tables, "--format", "json", "--output", output]);
}
