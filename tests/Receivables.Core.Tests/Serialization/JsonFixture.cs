namespace Receivables.Serialization;

/// <summary>The JSON files of this project's own tests.</summary>
internal static class JsonFixture
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(RepositoryRoot.PathOf($"tests/Receivables.Core.Tests/TestData/Json/{name}.json"));

    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));
}
