namespace Receivables.DemoData;

public sealed class GeneratorTests
{
    [Fact]
    public void TheShippedFilesAreWhatTheGeneratorWrites()
    {
        IReadOnlyDictionary<string, byte[]> files = DemoFiles.Create();
        Assert.All(files, file => Assert.True(
            file.Value.AsSpan().SequenceEqual(File.ReadAllBytes(ShippedFiles.PathOf(file.Key))),
            $"{file.Key} is not what the generator writes. Run: dotnet run --project samples/Receivables.DemoData -- samples/data"));
    }

    [Fact]
    public void NoOtherFileIsShippedButTheReadme()
    {
        string[] shipped = [.. Directory.GetFiles(ShippedFiles.PathOf(".")).Select(path => Path.GetFileName(path))];
        Assert.Equal([.. DemoFiles.Create().Keys.Append("README.md").Order(StringComparer.Ordinal)], shipped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ASecondRunGivesTheSameBytes()
    {
        IReadOnlyDictionary<string, byte[]> first = DemoFiles.Create();
        Assert.All(DemoFiles.Create(), file => Assert.Equal(first[file.Key], file.Value));
    }
}
