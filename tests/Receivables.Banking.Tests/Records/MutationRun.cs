using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Records;

/// <summary>Mutates files of a text format, seeded and reproducible, and holds what is read to what every reader promises.</summary>
internal static class MutationRun
{
    private const int Seed = 20260630;

    /// <summary>How many files are tried: 3,000, times the factor of the properties.</summary>
    internal static int Rounds => 3_000 * (int.TryParse(Environment.GetEnvironmentVariable("RECEIVABLES_FSCHECK_FACTOR"), out int factor) ? factor : 1);

    /// <param name="files">The files to begin with.</param>
    /// <param name="inserts">What has a meaning in the format.</param>
    /// <param name="read">The reader.</param>
    internal static void Run(byte[][] files, string[] inserts, Func<Stream, ReadResult<BankStatement>> read)
    {
        var random = new Random(Seed);
        for (int round = 0; round < Rounds; round++)
        {
            byte[] mutant = Mutate(random, files[random.Next(files.Length)], files, inserts);
            ReadChecks.Check(mutant, round, bytes => Read(bytes, read));
        }
    }

    private static ReadResult<BankStatement> Read(byte[] bytes, Func<Stream, ReadResult<BankStatement>> read)
    {
        using var stream = new MemoryStream(bytes);
        return read(stream);
    }

    private static byte[] Mutate(Random random, byte[] file, byte[][] files, string[] inserts)
    {
        List<byte> bytes = [.. file];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, 120), bytes.Count - at);
            switch (random.Next(8))
            {
                case < XmlMutation.Splices and var kind:
                    XmlMutation.Splice(random, files, bytes, kind, at, length);
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(inserts[random.Next(inserts.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
