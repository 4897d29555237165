using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Decisions show only the likeliest answers. Here a checksum is committed of all that was weighed for each payment, every few batches a line, and beside it how many steps it took and how many sums were tried: what only costs more shows as well.</summary>
/// <remarks>
/// Which lines changed, the texts say: <c>RECEIVABLES_FINGERPRINTS=DIR</c> writes them to a folder, once before a change and once after. The payments of a batch share a place of work, as in the engine: what one leaves behind shows at the next.
/// </remarks>
public class WeighedDecisionsTests
{
    private const int BatchesALine = 20;

    public static TheoryData<string> Parts => [.. FingerprintBatches.Parts.Keys.Where(p => !p.StartsWith("Presets", StringComparison.Ordinal)), .. TextBatches.Parts.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void What_is_weighed_is_what_was(string part)
    {
        string[] lines = [.. (FingerprintBatches.Parts.GetValueOrDefault(part) ?? TextBatches.Parts[part])().Chunk(BatchesALine).Select((batches, i) => Line(part, i, batches))];
        CommittedText.Check($"Decisions/Varied/Weighed/{part}.txt", string.Join('\n', lines) + "\n", "\n", "RECEIVABLES_UPDATE_DECISIONS", "DecisionsTests");
    }

    private static string Line(string part, int number, VariedBatch[] batches)
    {
        (long steps, long sums) = (0, 0);
        var text = new StringBuilder();
        foreach (VariedBatch batch in batches)
        {
            var work = new Workspace(batch.Book, batch.Book.Index, batch.Policy);
            var decider = new Decider(work);
            foreach (Payment payment in batch.Payments)
            {
                text.Append(WeighedLine.Of(work, Weigh(work, decider, payment))).Append('\n');
            }

            (steps, sums) = (steps + work.Budget.Spent, sums + work.CombinationBudget.Spent);
        }

        if (Environment.GetEnvironmentVariable("RECEIVABLES_FINGERPRINTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Weighed.{part}.{number:000}.txt")), text.ToString());
        }

        string checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
        return string.Create(CultureInfo.InvariantCulture, $"{number:000} {checksum} {steps} steps {sums} sums");
    }

    private static Verdict Weigh(Workspace work, Decider decider, Payment payment)
    {
        work.Start(payment);
        foreach (IMatcher matcher in MatchingEngineBuilder.BuiltIn())
        {
            matcher.Find(work.Context);
        }

        CandidateGenerator.Generate(work);
        return decider.Decide();
    }
}
