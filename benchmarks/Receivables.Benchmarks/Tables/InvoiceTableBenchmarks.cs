using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Receivables.Tables;
using Receivables.Tables.Csv;

namespace Receivables.Benchmarks.Tables;

/// <summary>
/// A table of invoices of ten columns, beside the least that reading it can cost (decoding lines and splitting them at commas, with no quotes, no places and no checks)
/// and beside CsvHelper, which finds the same cells.
/// </summary>
[MemoryDiagnoser]
public class InvoiceTableBenchmarks
{
    private byte[] _table = [];

    [Params(1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void WriteTable()
    {
        var text = new StringBuilder("number,customer_id,issue_date,currency,amount,due_date,open_amount,payment_reference,purchase_order,disputed\r\n");
        for (int i = 0; i < Rows; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"FA-2026-{i:0000000},C{i % 997:00000},2026-01-{(i % 28) + 1:00},EUR,{i % 9_973}.{i % 100:00},2026-03-31,0.00,RF18539007547034,\"PO {i % 5_003}, part {i % 3}\",false\r\n");
        }

        _table = Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Lines of text, split at commas: it even cuts the quoted cells wrongly.</summary>
    [Benchmark(Baseline = true)]
    public int BareSplit()
    {
        using var reader = new StreamReader(new MemoryStream(_table), Encoding.UTF8);
        int cells = 0;
        while (reader.ReadLine() is { } line)
        {
            cells += line.Split(',').Length;
        }

        return cells;
    }

    /// <summary>Rows and cells with their places; no strings, no checks.</summary>
    [Benchmark]
    public async Task<int> Cells()
    {
        CharSource source = await CharSource.OpenAsync(new MemoryStream(_table), TableEncoding.Detect, default);
        var reader = new CsvReader(source, TableOptions.Default);
        var row = new CsvRow();
        int cells = 0;
        do
        {
            while (reader.TryRead(row))
            {
                cells += row.Count;
            }
        }
        while (await reader.FillAsync(default));

        return cells;
    }

    /// <summary>CsvHelper over the same bytes, counting lines: its spans are of UTF-8, so nothing is decoded.</summary>
    [Benchmark]
    public int CsvHelperCells()
    {
        using var reader = CsvHelper.CsvReader.Create(new MemoryStream(_table), new CsvHelper.CsvReaderOptions { TrackLineNumbers = true }, false);
        int cells = 0;
        while (reader.Read())
        {
            cells += reader.FieldCount;
        }

        return cells;
    }

    /// <summary>CsvHelper with a string of every cell, which is where mapping to objects begins.</summary>
    [Benchmark]
    public int CsvHelperStrings()
    {
        using var reader = CsvHelper.CsvReader.Create(new MemoryStream(_table), new CsvHelper.CsvReaderOptions { TrackLineNumbers = true }, false);
        int length = 0;
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++)
            {
                length += reader.GetString(i).Length;
            }
        }

        return length;
    }

    /// <summary>The whole work: every cell checked, known customers, unique numbers, invoices built.</summary>
    [Benchmark]
    public async Task<long> Invoices()
    {
        var context = new TableContext();
        for (int i = 0; i < 997; i++)
        {
            context.Add(new CustomerBuilder { Id = CustomerId.From($"C{i:00000}"), Name = "A customer" }.Build());
        }

        var diagnostics = new DiagnosticBag();
        long total = 0;
        await foreach (InvoiceRow row in InvoiceTable.ReadAsync(new MemoryStream(_table), context, diagnostics))
        {
            total += row.Document.Amount.MinorUnits;
        }

        return total + diagnostics.Count;
    }
}
