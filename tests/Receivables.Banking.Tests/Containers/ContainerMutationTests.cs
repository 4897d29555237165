using System.IO.Compression;
using System.Text;
using Receivables.Banking.Bai2;
using Receivables.Banking.Camt;
using Receivables.Banking.Csv;
using Receivables.Banking.Mt940;
using Receivables.Banking.Ofx;
using Receivables.Banking.Records;

namespace Receivables.Banking.Containers;

/// <summary>Seeded mutations of ZIP and gzip files, of what is in them and of what packs it: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class ContainerMutationTests
{
    // Signatures and fields of both containers, and names that mean something to a file system.
    private static readonly string[] Inserts = ["PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006", "\u001f\u008b\u0008", "\0\0\0\0", "../", "/", "C:\\", "mimetype", "\u0001\0"];

    private static readonly byte[][] Files =
    [
        .. Enumerable.Range(1, 4).SelectMany(seed => (string[])[CamtStory.Write(seed), Bai2Story.Write(seed), MtStory.Write(seed), OfxStory.Write(seed, seed % 2 == 0), CsvStory.Bank(seed)]).Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void A_mutated_zip_never_throws() => Run(random => Packed.Zip(Enumerable.Range(0, random.Next(1, 4)).Select(i => (random.Next(5) == 0 ? "day/" : $"{i}.txt", File(random)))));

    [Fact]
    public void A_mutated_gzip_never_throws() => Run(random => random.Next(4) == 0
        ? [.. Packed.Gzip(File(random), CompressionLevel.Fastest), .. Packed.Gzip(File(random), CompressionLevel.Fastest)]
        : Packed.Gzip(File(random), CompressionLevel.Fastest));

    [Fact]
    public void A_mutated_zip_of_containers_never_throws() => Run(random => Packed.Zip(Enumerable.Range(0, random.Next(1, 3)).Select(i => random.Next(3) switch
    {
        0 => ($"{i}.gz", Packed.Gzip(File(random), CompressionLevel.Fastest)),
        1 => ($"{i}.zip", Packed.Zip((random.Next(5) == 0 ? "b.zip" : "a.xml", File(random)), ("c.txt", File(random)))),
        _ => ($"{i}.txt", File(random)),
    })));

    // Half of the files are changed before they are packed, half of the containers after.
    private static void Run(Func<Random, byte[]> pack)
    {
        var random = new Random(MutationRun.Seed);
        byte[][] packed = [.. Enumerable.Range(0, 50).Select(_ => pack(random))];
        MutationRun.Run(
            () => random.Next(2) == 0 ? pack(random) : MutationRun.Mutate(random, packed[random.Next(packed.Length)], packed, Inserts),
            (bytes, round) => Read(bytes, round % 4 == 0 ? new BankFileOptions { MaxContainedFiles = 2, MaxBytes = 1 + (round % 5_000), MaxExpansion = 10 } : null),
            least: 25, isContainer: true);
    }

    private static byte[] File(Random random)
    {
        byte[] file = Files[random.Next(Files.Length)];
        return random.Next(2) == 0 ? file : MutationRun.Mutate(random, file, Files, Inserts);
    }

    private static ReadResult<BankStatement> Read(byte[] bytes, BankFileOptions? options)
    {
        using var stream = new MemoryStream(bytes);
        return BankFile.Read(stream, "f", options);
    }
}
