using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Receivables.Matching;

namespace Receivables.Evaluation.Speed;

/// <summary>The exact-number join by <see cref="DocumentFinder"/> over an exported book: reading, the look-up, the search and the output in processor time of one thread. <c>--documents-only DIR [rounds]</c></summary>
/// <remarks>The first twenty rounds are the warm-up: the runtime compiles in haste what is not marked to be compiled in full, until it has run for a while. Where DIR holds the <c>decisions.csv</c> of the join in DuckDB, what that joined is held against what was joined here.</remarks>
internal static class DocumentsOnlyRun
{
    internal const string Switch = "--documents-only";

    private const int BytesOfLine = 24;
    private const int WarmUp = 20;

    internal static void Run(string[] args, TextWriter to)
    {
        string folder = args[1];
        int rounds = args.Length > 2 ? int.Parse(args[2], NumberStyles.None, CultureInfo.InvariantCulture) : 60;
        for (int round = 0; round < rounds; round++)
        {
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            (DocumentLookup lookup, NumberTexts numbers) = Load(Path.Combine(folder, "items.csv"));
            TimeSpan loading = Process.GetCurrentProcess().TotalProcessorTime - before;
            (int payments, int joined) = Join(folder, lookup, numbers);
            double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(round < WarmUp ? "warm-up" : "round  ")} {payments} payments, {lookup.Count} items, {joined} joined, {seconds:0.000} s ({loading.TotalSeconds:0.000} s for the look-up) = {payments / seconds:0} a second"));
        }

        JoinComparison.Print(folder, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (DocumentLookup Lookup, NumberTexts Numbers) Load(string path)
    {
        using var rows = new CsvRows(path, "number", "customer", "cents");
        int expected = checked((int)(rows.Length / BytesOfLine));
        var builder = new DocumentLookupBuilder(expected);
        var numbers = new NumberTexts(expected);
        while (rows.Read())
        {
            builder.Add(rows[0], Money.FromMinor(Cents(rows[2]), Currency.Eur));
            numbers.Add(rows[0]);
        }

        return (builder.Build(), numbers);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Payments, int Joined) Join(string folder, DocumentLookup lookup, NumberTexts numbers)
    {
        using var rows = new CsvRows(Path.Combine(folder, "payments.csv"), "id", "cents", "remittance");
        using var writer = new JoinWriter(Path.Combine(folder, "documents.csv"));
        var finder = new DocumentFinder(lookup);
        (int payments, int joined) = (0, 0);
        for (; rows.Read(); payments++)
        {
            finder.Find(rows[2]);
            var amount = Money.FromMinor(Cents(rows[1]), Currency.Eur);
            DocumentAnswer answer = finder.Compare(amount);
            if (answer.Agreement is DocumentAgreement.Agrees or DocumentAgreement.OneAgrees or DocumentAgreement.SeveralAgree)
            {
                joined++;
                Write(writer, rows[0], answer, finder, lookup, amount, numbers);
            }
        }

        return (payments, joined);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(JoinWriter writer, ReadOnlySpan<byte> id, DocumentAnswer answer, DocumentFinder finder, DocumentLookup lookup, Money amount, NumberTexts numbers)
    {
        foreach (int row in finder.Rows)
        {
            if (answer.Agreement == DocumentAgreement.Agrees || lookup.OpenOf(row) == amount)
            {
                writer.Write(id, numbers[row]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Cents(ReadOnlySpan<byte> text)
    {
        bool isNegative = text is [(byte)'-', ..];
        long cents = 0;
        foreach (byte c in isNegative ? text[1..] : text)
        {
            cents = char.IsAsciiDigit((char)c) ? (cents * 10) + (c - '0') : throw new FormatException("Cents are whole numbers.");
        }

        return isNegative ? -cents : cents;
    }
}
