using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Receivables.Evaluation.Books;
using Receivables.Evaluation.Payments;
using Receivables.Matching;

namespace Receivables.Evaluation.Speed;

/// <summary>A digest of everything that is decided and said on generated books, so that a faster engine can be held against the one before. <c>--digest [items] [--texts FILE]</c></summary>
internal static class DigestRun
{
    internal const string Switch = "--digest";

    internal static void Run(string[] args, TextWriter to)
    {
        int size = args.Length > 1 && int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 3_000;
        using StreamWriter? texts = Array.IndexOf(args, "--texts") is >= 0 and var at && at + 1 < args.Length ? new StreamWriter(args[at + 1]) : null;
        foreach (BookProfile profile in (BookProfile[])[BookProfile.Plain, BookProfile.Tough])
        {
            for (int seed = 1; seed <= 8; seed++)
            {
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{profile.Name} {seed}: {DigestOf(profile, seed, size, texts)}"));
            }
        }
    }

    private static string DigestOf(BookProfile profile, int seed, int size, StreamWriter? texts)
    {
        GeneratedBook generated = BookGenerator.Generate(profile, seed, size);
        Payment[] payments = [.. PaymentGenerator.Generate(generated, seed + 1_000, size).Select(c => c.Payment)];
        MatchReport report = new MatchingEngineBuilder().AddDefaults().Build().Match(generated.Book, payments);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (MatchProposal proposal in report.Proposals)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{proposal.Explain()}\n{proposal.Sentence()}\n{proposal.Confidence:F12} {proposal.Customer}\n");
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            texts?.Write(text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
