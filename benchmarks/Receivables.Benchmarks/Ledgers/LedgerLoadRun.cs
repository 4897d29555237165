using System.Diagnostics;
using System.Globalization;
using Receivables.Ledgers;

namespace Receivables.Benchmarks.Ledgers;

/// <summary>The plain measured run: loads a ledger once in a fresh process and prints time and memory. <c>--ledger-load [invoices]</c></summary>
internal static class LedgerLoadRun
{
    internal const string Switch = "--ledger-load";

    internal static async Task RunAsync(string[] args)
    {
        int invoices = args.Length > 1 ? int.Parse(args[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 1_000_000;
        var journal = new StreamedJournal(invoices);
        var id = LedgerId.From("L");
        Process process = Process.GetCurrentProcess();
        // Once before it is timed, so that it is compiled in full as it is when the ledger is opened; else the difference of the two would flatter the ledger. The ledger itself starts cold.
        await DrainAsync(journal, id);
        process.Refresh();
        TimeSpan start = process.TotalProcessorTime;
        var streaming = Stopwatch.StartNew();
        await DrainAsync(journal, id);
        streaming.Stop();
        process.Refresh();
        TimeSpan made = process.TotalProcessorTime - start;
        TimeSpan pauses = GC.GetTotalPauseDuration();
        var loading = Stopwatch.StartNew();
        Ledger ledger = await Ledger.OpenAsync(journal, id);
        loading.Stop();
        process.Refresh();
        TimeSpan processor = process.TotalProcessorTime - start - made;
        pauses = GC.GetTotalPauseDuration() - pauses;
        long peak = process.PeakWorkingSet64;
        long collections = GC.CollectionCount(2);
        var first = Stopwatch.StartNew();
        LedgerSnapshot snapshot = ledger.Snapshot(journal.End);
        first.Stop();
        var listed = Stopwatch.StartNew();
        int open = snapshot.OpenItems.Count;
        listed.Stop();
        long heap = GC.GetTotalMemory(forceFullCollection: true);
        Print("invoices, and applications of one each", invoices, "");
        Print("payments, of four invoices each", journal.Payments, "");
        Print("entries", journal.Entries, "");
        Print("making the stream alone", streaming.ElapsedMilliseconds, "ms");
        Print("processor time of that", (long)made.TotalMilliseconds, "ms");
        Print("opening the ledger, stream included", loading.ElapsedMilliseconds, "ms");
        Print("processor time of that, all threads", (long)processor.TotalMilliseconds, "ms");
        Print("of that, paused for garbage collection", (long)pauses.TotalMilliseconds, "ms");
        Print("posting alone: the one less the other", (long)(processor - made).TotalMilliseconds, "ms");
        Print("peak of the process (working set)", peak / 1_000_000, "MB");
        Print("full collections", collections, "");
        Print("retained heap", heap / 1_000_000, "MB");
        Print("snapshot", first.ElapsedMilliseconds, "ms");
        Print($"list of {open} open items", listed.ElapsedMilliseconds, "ms");
        GC.KeepAlive(ledger);
    }

    private static async Task DrainAsync(StreamedJournal journal, LedgerId id)
    {
        await foreach (var _ in journal.ReadAsync(id))
        {
        }
    }

    private static void Print(string what, long value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40} {value,12:N0} {unit}"));
}
