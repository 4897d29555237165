using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>Seeded mutations of whole files: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class Bai2MutationTests
{
    private static readonly string[] Inserts = ["\n16,", "/", ",", "88,", "\n49,", "V,", "D,9,", "\u0001", "\n03,", "99999999999999999999,", "-", ".", "98,/\n", "é", "\0"];

    [Fact]
    public void A_mutated_file_never_throws() => MutationRun.Run(
        [.. Enumerable.Range(1, 25).Select(seed => Encoding.UTF8.GetBytes(Bai2Story.Write(seed))), File.ReadAllBytes(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/report.bai2"))],
        Inserts,
        stream => Bai2Reader.Read(stream, "f"));
}
