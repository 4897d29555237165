namespace Receivables.TestKit;

public class SharedDataTests
{
    [Fact]
    public void The_repository_root_holds_the_solution() =>
        Assert.True(File.Exists(RepositoryRoot.PathOf("Receivables.Core.sln")));

    [Fact]
    public void An_absent_file_skips_the_test_and_names_the_file()
    {
        string message = MessageOfRequiring("reference/there-is-no-such-file.csv");
        Assert.StartsWith(Xunit.v3.DynamicSkipToken.Value, message, StringComparison.Ordinal);
        Assert.Contains("there-is-no-such-file.csv", message, StringComparison.Ordinal);
    }

    // By hand, because Assert.Throws lets an exception that skips pass through.
    private static string MessageOfRequiring(string relativePath)
    {
        try
        {
            return SharedData.RequireFile(relativePath);
        }
        catch (SharedDataAbsentException absent)
        {
            return absent.Message;
        }
    }

    [Fact]
    public void A_present_file_is_given_with_its_full_path()
    {
        string path = SharedData.RequireFile("INDEX.md");
        Assert.True(Path.IsPathFullyQualified(path));
        Assert.Contains(path, SharedData.RequireFiles(".", "*.md"));
    }
}
