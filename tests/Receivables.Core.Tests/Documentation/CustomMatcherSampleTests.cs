using System.Diagnostics;

namespace Receivables.Documentation;

/// <summary>samples/CustomMatcher is short, runs, and shows what it says: a matcher of one's own changes a decision.</summary>
public class CustomMatcherSampleTests
{
    [Fact]
    public void It_has_under_forty_lines() => Assert.InRange(File.ReadAllLines(RepositoryRoot.PathOf("samples/CustomMatcher/Program.cs")).Length, 1, 39);

    [Fact]
    public async Task Without_the_matcher_the_payment_is_held_and_with_it_applied()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, ArgumentList = { Path.Combine(AppContext.BaseDirectory, "CustomMatcher.dll") } };
        using Process sample = Process.Start(start)!;
        string output = await sample.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await sample.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, sample.ExitCode);
        string[] parts = output.Split("P001 654.15 EUR: ");
        Assert.Equal(3, parts.Length);
        Assert.StartsWith("to review, suggested R-2026-06-07 (", parts[1], StringComparison.Ordinal);
        Assert.Contains("\n  only the amount speaks for it", parts[1], StringComparison.Ordinal);
        Assert.StartsWith("applied to R-2026-06-07 (", parts[2], StringComparison.Ordinal);
        Assert.Contains("+6.9078  lease B-2207 is that of T07", parts[2], StringComparison.Ordinal);
    }
}
