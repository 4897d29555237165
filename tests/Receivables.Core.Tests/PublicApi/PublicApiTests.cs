using Receivables.Architecture;

namespace Receivables.PublicApi;

/// <summary>A change of the public surface is a decision: it shows in a committed text that a person reads in review.</summary>
public class PublicApiTests
{
    private const string UpdateVariable = "RECEIVABLES_UPDATE_API";
    private const string Update = $"{UpdateVariable}=1 dotnet test tests/Receivables.Core.Tests --filter PublicApi";
    private const int LongestDifference = 40;

    public static TheoryData<string> Assemblies => SourceAssembly.Names;

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_surface_is_the_committed_one(string assembly)
    {
        string path = RepositoryRoot.PathOf($"tests/Receivables.Core.Tests/PublicApi/{assembly}.txt");
        string actual = PublicApiListing.Of(assembly);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        string committed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(committed == actual,
            $"The public surface of {assembly} is not that of {path}.\n{Difference(committed, actual)}\nIf the change is meant, run: {Update}");
    }

    [Fact]
    public void The_listing_is_the_same_each_time_and_in_ordinal_order()
    {
        string listing = PublicApiListing.Of(SourceAssembly.Core);
        Assert.Equal(listing, PublicApiListing.Of(SourceAssembly.Core));
        string[] lines = listing.TrimEnd('\n').Split('\n');
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.Contains("Receivables.Money (readonly struct : ", listing, StringComparison.Ordinal);
        Assert.Contains("Receivables.Customer.Country { get; } -> string?\n", listing, StringComparison.Ordinal);
        Assert.DoesNotContain("Internals", listing, StringComparison.Ordinal);
    }

    private static string Difference(string committed, string actual)
    {
        string[] before = committed.Split('\n');
        string[] after = actual.Split('\n');
        string[] lines =
        [
            .. before.Except(after, StringComparer.Ordinal).Select(line => "- " + line),
            .. after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line),
        ];
        string more = lines.Length > LongestDifference ? $"\n… and {lines.Length - LongestDifference} more" : "";
        return string.Join('\n', lines.Take(LongestDifference)) + more;
    }
}
