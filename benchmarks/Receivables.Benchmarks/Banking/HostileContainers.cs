using System.IO.Compression;

namespace Receivables.Benchmarks.Banking;

/// <summary>Containers as banks send them, and such as expand as far as is allowed, or further.</summary>
internal static class HostileContainers
{
    private const int Megabyte = 1_000_000;

    internal static IEnumerable<MemoryShape> Shapes =>
    [
        new("ZIP of camt.053", "64 MB come of it", true, () => Zip(BankFormats.All[0].OfSize(64 * Megabyte))),
        new("gzip of CSV", "64 MB come of it", true, () => Gzip(BankFormats.All[7].OfSize(64 * Megabyte))),
        new("ZIP", "cannot be packed closer", false, () => Zip(Random(8 * Megabyte))),
        new("ZIP", "just below the ratio bound: one byte of a row in 400", false, () => Zip(Rows())),
        new("gzip", "just below the ratio bound: one byte of a row in 400", false, () => Gzip(Rows())),
        new("gzip", "above the ratio bound", false, () => Gzip(HostileText.Csv("small", 64 * Megabyte))),
        new("ZIP", "many empty files", false, () => Zip([.. Enumerable.Repeat(Array.Empty<byte>(), 900)])),
    ];

    // Rows alike pack a thousandfold; noise in a column keeps the whole below four hundred.
    private static byte[] Rows()
    {
        byte[] rows = HostileText.Csv("small", 64 * Megabyte);
        var random = new Random(1);
        for (int row = 0; row < 900_000; row++)
        {
            rows[41 + (random.Next(3_000_000) * 20) + 13] = (byte)('1' + random.Next(9));
        }

        return rows;
    }

    private static byte[] Random(int length)
    {
        byte[] bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Gzip(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(params byte[][] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (int i = 0; i < files.Length; i++)
            {
                using Stream entry = zip.CreateEntry($"{i}.txt").Open();
                entry.Write(files[i]);
            }
        }

        return packed.ToArray();
    }
}
