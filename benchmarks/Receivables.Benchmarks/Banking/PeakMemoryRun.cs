using System.Diagnostics;
using System.Globalization;
using Receivables.Banking;

namespace Receivables.Benchmarks.Banking;

/// <summary>
/// The most heap that is alive while a file is read, over the bytes of the file, which lies on disk: streamed, one transaction at a time, and whole, with all that is handed out.
/// The bar is eight times, beyond a fixed allowance for tables, buffers and one token. <c>--peak-memory [words of a format or shape]</c>.
/// </summary>
internal static class PeakMemoryRun
{
    internal const string Switch = "--peak-memory";

    private const long Allowance = 2 << 20;

    // What BankFileOptions.MaxRetention always allows of what is read whole.
    private const long AlwaysRetained = 32 << 20;
    private const int Bar = 8;

    internal static void Run(string[] args)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Allowance {Allowance >> 20} MiB; × is what is alive beyond it over the bytes of the file, and the last × what is alive beyond {AlwaysRetained >> 20} MiB, which are always allowed. Bar: {Bar}."));
        Console.WriteLine("| format | file | bytes | streamed, MB | × | whole, MB | × | × | seconds |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (MemoryShape shape in MemoryShapes.All.Where(s => args.Skip(1).All(word => $"{s.Format} {s.Name}".Contains(word, StringComparison.OrdinalIgnoreCase))))
        {
            Measure(shape);
        }
    }

    private static void Measure(MemoryShape shape)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, shape.Create());
            long length = new FileInfo(path).Length;
            var watch = Stopwatch.StartNew();
            bool isStatus = shape.Format == BankFormats.Status;
            string streamed = isStatus ? "| |" : Figures(LiveHeap.PeakOf(() => Streamed(path)), length);
            long most = LiveHeap.PeakOf(() => Whole(path, isStatus));
            string whole = string.Create(CultureInfo.InvariantCulture, $"{Figures(most, length)} {Times(most - AlwaysRetained, length)} |");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {shape.Format} | {(shape.IsReal ? "" : "hostile: ")}{shape.Name} | {length:N0} | {streamed} {whole} {watch.Elapsed.TotalSeconds:0.0} |"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Figures(long peak, long length) => string.Create(CultureInfo.InvariantCulture, $"{peak / 1e6:0.0} | {Times(peak - Allowance, length)} |");

    private static string Times(long beyond, long length)
    {
        double times = Math.Max(0, beyond) / (double)length;
        string text = times.ToString("0.0", CultureInfo.InvariantCulture);
        return times > Bar ? $"**{text}**" : text;
    }

    private static StreamedRead Streamed(string path)
    {
        using FileStream file = File.OpenRead(path);
        return StreamedRead.Of(file);
    }

    private static object Whole(string path, bool isStatus)
    {
        using FileStream file = File.OpenRead(path);
        return isStatus ? PaymentStatusReader.Read(file, "f") : BankFile.Read(file, "f");
    }
}
