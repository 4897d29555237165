using System.Diagnostics;

namespace ReceivablesSample.Demo;

public sealed class DemoTests
{
    [Fact]
    public async Task It_prints_the_summary_and_writes_the_page()
    {
        if (Directory.Exists("artifacts"))
        {
            File.Delete("artifacts/report.html");
        }

        var watch = Stopwatch.StartNew();
        ConsoleRun run = await ConsoleRun.OfAsync();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed}.");
        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Error));
        Assert.True(new FileInfo("artifacts/report.html").Length > 0);
        foreach (string word in new[] { "LUMINAIRES ORVANELLE SAS as of 2026-06-30", "Applied", "For review", "Unmatched", "Days sales outstanding", "Held, although due", "artifacts/report.html" })
        {
            Assert.Contains(word, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task With_its_name_it_prints_the_same()
    {
        ConsoleRun named = await ConsoleRun.OfAsync("demo");
        ConsoleRun nameless = await ConsoleRun.OfAsync();
        Assert.Equal(nameless.Bytes, named.Bytes);
    }

    [Fact]
    public async Task Another_day_can_be_shown()
    {
        ConsoleRun run = await ConsoleRun.OfAsync("demo", "--as-of", "2026-05-31");
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Contains("as of 2026-05-31", run.Output, StringComparison.Ordinal);
    }
}
