using System.Globalization;
using System.IO.Compression;
using Receivables.Banking;

namespace Receivables.Benchmarks.Banking;

/// <summary>
/// Every format beside a bare scan of the same bytes, on one thread, in processor time: the passes run in turns, of each the one with the least counts. <c>--bank-formats [megabytes] [rounds] [a part of the format's name, or containers]</c>.
/// </summary>
internal static class FormatSpeedRun
{
    internal const string Switch = "--bank-formats";

    private const string Containers = "containers";

    internal static void Run(string[] args)
    {
        int megabytes = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 8;
        int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 40;
        Console.WriteLine("| format | MB | transactions | bare scan | MB/s | reader, MB/s | times the scan | allocated, bytes a byte |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (BankFormat format in BankFormats.All.Where(f => args.Length < 4 || f.Name.Contains(args[3], StringComparison.OrdinalIgnoreCase)))
        {
            Compare(format, format.OfSize(megabytes * 1_000_000L), rounds);
        }

        if (args.Length < 4 || args[3] == Containers)
        {
            CompareContainers(megabytes, rounds);
        }
    }

    // What a container costs beside unpacking its bytes and reading them where they lie, which are measured apart.
    private static void CompareContainers(int megabytes, int rounds)
    {
        Console.WriteLine();
        Console.WriteLine("| container | MB that come of it | bare unpacking, MB/s | the file as it is, MB/s | reader, MB/s | times both together |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (BankFormat format in BankFormats.All.Where(f => f.Name is "camt.053, one line" or "camt.053, indented" or "CSV of a bank"))
        {
            byte[] file = format.OfSize(megabytes * 1_000_000L);
            CompareContainer($"gzip of {format.Name}", format, file, HostileContainers.Gzip(file), packed => new GZipStream(packed, CompressionMode.Decompress), rounds);
            CompareContainer($"ZIP of {format.Name}", format, file, HostileContainers.Zip(file), packed => new ZipArchive(packed).Entries[0].Open(), rounds);
        }
    }

    private static void CompareContainer(string name, BankFormat format, byte[] file, byte[] packed, Func<Stream, Stream> unpack, int rounds)
    {
        double bare = double.MaxValue, plain = double.MaxValue, read = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            bare = Math.Min(bare, Milliseconds(() => Unpacked(packed, unpack)));
            plain = Math.Min(plain, Milliseconds(() => Read(format, file)));
            read = Math.Min(read, Milliseconds(() => Read(format, packed)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {file.Length / 1e6:0.0} | {file.Length / 1e3 / bare:0} | {file.Length / 1e3 / plain:0} | {file.Length / 1e3 / read:0} | {read / (bare + plain):0.00} |"));
    }

    private static long Unpacked(byte[] packed, Func<Stream, Stream> unpack)
    {
        using Stream stream = unpack(new MemoryStream(packed));
        byte[] buffer = new byte[64 << 10];
        long length = 0;
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            length += read;
        }

        return length;
    }

    private static void Compare(BankFormat format, byte[] file, int rounds)
    {
        double bare = double.MaxValue, read = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            bare = Math.Min(bare, Milliseconds(() => format.Bare(file)));
            read = Math.Min(read, Milliseconds(() => Read(format, file)));
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        long transactions = Read(format, file);
        double allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)file.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {format.Name} | {file.Length / 1e6:0.0} | {transactions} | {format.Scan} | {file.Length / 1e3 / bare:0} | {file.Length / 1e3 / read:0} | {read / bare:0.00} | {allocated:0.0} |"));
    }

    // A file that is not clean would measure something else.
    private static long Read(BankFormat format, byte[] file)
    {
        using var stream = new MemoryStream(file);
        if (format.Name == BankFormats.Status)
        {
            ReadResult<PaymentStatusReport> status = PaymentStatusReader.Read(stream);
            return status.IsClean ? status.Items[0].Details.Count - 1 : throw new InvalidOperationException(status.Diagnostics[0].ToString());
        }

        StreamedRead read = StreamedRead.Of(stream);
        return read.First is null ? read.Transactions : throw new InvalidOperationException($"{format.Name}: {read.First}");
    }

    private static double Milliseconds(Func<long> pass)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        _ = pass();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
