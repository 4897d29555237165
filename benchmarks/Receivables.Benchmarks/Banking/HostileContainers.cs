using System.IO.Compression;
using System.Text;

namespace Receivables.Benchmarks.Banking;

/// <summary>Containers as banks send them, and such as expand as far as is allowed, or further.</summary>
internal static class HostileContainers
{
    private const int Megabyte = 1_000_000;

    internal static IEnumerable<MemoryShape> Shapes =>
    [
        new("ZIP of camt.053", "64 MB come of it", true, () => Zip(BankFormats.All[0].OfSize(64 * Megabyte))),
        new("gzip of CSV", "64 MB come of it", true, () => Gzip(BankFormats.All.Single(format => format.Name == "CSV of a bank").OfSize(64 * Megabyte))),
        new("ZIP", "cannot be packed closer", false, () => Zip(Random(8 * Megabyte))),
        new("ZIP", "just below the ratio bound of 400", false, () => Zip(JustBelow())),
        new("gzip", "just below the ratio bound of 400", false, () => Gzip(JustBelow())),
        new("gzip", "above the ratio bound", false, () => Gzip(Rows(5_000, 64 * Megabyte))),
        new("ZIP", "many empty files", false, () => Zip([.. Enumerable.Repeat(Array.Empty<byte>(), 900)])),
    ];

    // The longer a run of one letter, the closer it packs. gzip is held to the bound all along, not at its end, so a little is left.
    private static byte[] JustBelow()
    {
        int run = 100;
        while ((long)Gzip(Rows(run + 20, Megabyte)).Length * 380 > Megabyte)
        {
            run += 20;
        }

        return Rows(run, 64 * Megabyte);
    }

    private static byte[] Rows(int run, int bytes)
    {
        string row = $"2026-06-30,1.00,EUR,{new string('x', run)}\n";
        return Encoding.ASCII.GetBytes(new StringBuilder("Date,Amount,Currency,Description\n").Insert(33, row, bytes / row.Length).ToString());
    }

    private static byte[] Random(int length)
    {
        byte[] bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    internal static byte[] Gzip(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file);
        }

        return packed.ToArray();
    }

    internal static byte[] Zip(params byte[][] files)
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
