using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>The files of TestData.</summary>
internal static class Fixtures
{
    internal static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData"), "*.xml").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    internal static byte[] Bytes(string name) => File.ReadAllBytes(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/" + name));

    internal static string Text(string name)
    {
        byte[] bytes = Bytes(name);
        bool latin = Encoding.Latin1.GetString(bytes).Contains("ISO-8859-1", StringComparison.Ordinal);
        return (latin ? Encoding.Latin1 : Encoding.UTF8).GetString(bytes);
    }

    internal static ReadResult<BankStatement> Read(string name) => Read(Bytes(name), name);

    internal static ReadResult<BankStatement> Read(byte[] bytes, string? name = "file", BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return CamtReader.Read(stream, name, options);
    }

    internal static ReadResult<BankStatement> ReadText(string xml, string? name = "file", BankFileOptions? options = null) => Read(Encoding.UTF8.GetBytes(xml), name, options);
}
