using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Of some ten thousand more payments not each decision is committed, but a checksum of every batch: what is so rare that no listed decision shows it shows here.</summary>
/// <remarks>
/// Which decisions changed, the texts say: <c>RECEIVABLES_FINGERPRINTS=DIR</c> writes them to a folder, once before a change and once after. The checksums are of lines without the sentences, which have a listing of their own.
/// </remarks>
public class FingerprintDecisionsTests
{
    private const int BatchesALine = 10;

    public static TheoryData<string> Parts => [.. FingerprintBatches.Parts.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void They_are_the_committed_ones(string part)
    {
        string[] lines = [.. FingerprintBatches.Parts[part]().Chunk(BatchesALine).Select((batches, i) => $"{i.ToString("000", CultureInfo.InvariantCulture)} {ChecksumOf(part, i, batches)}")];
        CommittedText.Check($"Decisions/Varied/Fingerprints/{part}.txt", string.Join('\n', lines) + "\n", "\n", "RECEIVABLES_UPDATE_DECISIONS", "DecisionsTests");
    }

    private static string ChecksumOf(string part, int number, VariedBatch[] batches)
    {
        string text = string.Join('\n', batches.SelectMany(b => b.Lines())) + "\n";
        if (Environment.GetEnvironmentVariable("RECEIVABLES_FINGERPRINTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{part}.{number:000}.txt")), text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
