using System.Text;
using System.Xml.Linq;

namespace ReceivablesSample.Report;

public sealed class ReportTests
{
    [Fact]
    public async Task The_page_is_whole_and_loads_nothing()
    {
        ConsoleRun run = await ConsoleRun.OfAsync(["report", .. Shipped.Inputs, .. Shipped.FollowUp]);
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.OrdinalIgnoreCase);
        XDocument page = XDocument.Parse(run.Output[run.Output.IndexOf('\n', StringComparison.Ordinal)..]);
        Assert.Contains(page.Descendants(), e => e.Name.LocalName == "svg");
        Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "link" or "img");
        Assert.Contains("LUMINAIRES ORVANELLE SAS", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_inputs_give_the_same_page()
    {
        ConsoleRun one = await ConsoleRun.OfAsync(["report", .. Shipped.Inputs, "--creditor", "Lampes & Cie"]);
        ConsoleRun two = await ConsoleRun.OfAsync(["report", .. Shipped.Inputs, "--creditor", "Lampes & Cie"]);
        Assert.Equal(one.Bytes, two.Bytes);
        Assert.Contains("Lampes &amp; Cie", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_written_to_a_file_whole()
    {
        using var folder = new TemporaryFolder();
        ConsoleRun run = await ConsoleRun.OfAsync(["report", .. Shipped.Inputs, "--output", folder.PathOf("report.html")]);
        Assert.Equal((ExitCode.Done, 0), (run.Exit, run.Bytes.Length));
        Assert.EndsWith("</html>", (await File.ReadAllTextAsync(folder.PathOf("report.html"), Encoding.UTF8, TestContext.Current.CancellationToken)).TrimEnd(), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }
}
