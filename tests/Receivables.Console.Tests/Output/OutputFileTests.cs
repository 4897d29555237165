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
}
