using System.Globalization;
using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Records;

/// <summary>Mutates files of a format, seeded and reproducible, and holds what is read to what every reader promises.</summary>
/// <remarks>A million mutants a format: <c>RECEIVABLES_FSCHECK_FACTOR=334</c>. Each run prints its figures, to be seen with <c>-showLiveOutput</c>.</remarks>
internal static class MutationRun
{
    internal const int Seed = 20260630;

    /// <summary>How many files are tried: 3,000, times the factor of the properties.</summary>
    internal static int Rounds => 3_000 * (int.TryParse(Environment.GetEnvironmentVariable("RECEIVABLES_FSCHECK_FACTOR"), out int factor) ? factor : 1);

    /// <summary>Cuts, doubles and mixes files, and puts in what has a meaning in their format.</summary>
    /// <param name="files">The files to begin with.</param>
    /// <param name="inserts">What has a meaning in the format.</param>
    /// <param name="read">The reader.</param>
    /// <param name="least">How many mutants of a hundred must have movements: a mutation that breaks all tries nothing.</param>
    internal static void Run(byte[][] files, string[] inserts, Func<Stream, ReadResult<BankStatement>> read, int least = 50)
    {
        var random = new Random(Seed);
        Run(() => Mutate(random, files[random.Next(files.Length)], files, inserts), (bytes, _) => Read(bytes, read), least);
    }

    /// <summary>Tries mutants of one's own making.</summary>
    /// <param name="mutant">Makes the next one.</param>
    /// <param name="read">Reads the bytes of a round.</param>
    /// <param name="least">How many mutants of a hundred must have movements.</param>
    /// <param name="isContainer">Whether the file may hold several, of which each that is not read is an error.</param>
    internal static void Run(Func<byte[]> mutant, Func<byte[], int, ReadResult<BankStatement>> read, int least = 50, bool isContainer = false)
    {
        int withMovements = 0;
        MutationWatch.Run(Rounds, mutant, (bytes, round) =>
        {
            ReadResult<BankStatement> result = ReadChecks.Check(bytes, round, given => read(given, round), isContainer);
            withMovements += result.Items.Any(s => s.Transactions.Count > 0) ? 1 : 0;
        });
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{withMovements} of them have movements."));
        Assert.True(withMovements > Rounds / 100 * least, $"Only {withMovements} of {Rounds} mutants have movements: the mutation breaks too much to try anything.");
    }

    private static ReadResult<BankStatement> Read(byte[] bytes, Func<Stream, ReadResult<BankStatement>> read)
    {
        using var stream = new MemoryStream(bytes);
        return read(stream);
    }

    /// <summary>Changes one file in one to five places.</summary>
    internal static byte[] Mutate(Random random, byte[] file, byte[][] files, string[] inserts)
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
