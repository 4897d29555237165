using Receivables;
using Receivables.Tables;
using ReceivablesSample.Output;

namespace ReceivablesSample.Inputs;

/// <summary>Reads the inputs of one run: each file is opened, read to its end and closed; what it refuses is printed.</summary>
/// <param name="refusals">Takes what is refused.</param>
/// <param name="progress">Told how far reading has come.</param>
/// <param name="outputFile">The file that will be written, which can be none of those read; null for standard output.</param>
internal sealed class InputReader(RefusalPrinter refusals, WorkProgress progress, string? outputFile)
{
    internal delegate IAsyncEnumerable<T> Table<T>(Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName, CancellationToken cancellationToken);

    /// <summary>Reads customers and invoices.</summary>
    internal async Task<Company> ReadCompanyAsync(InputChoice choice, CancellationToken cancellationToken)
    {
        var context = new TableContext(new TableOptions { DecimalMark = choice.DecimalMark });
        List<Customer> customers = await ReadTablesAsync<Customer>(choice.Customers, CustomerTable.ReadAsync, context, cancellationToken).ConfigureAwait(false);
        var parents = new DiagnosticBag();
        context.CheckParents(parents);
        foreach (Diagnostic doubt in parents.Diagnostics)
        {
            refusals.Report(doubt);
        }

        if (refusals.HasFatal)
        {
            // Each invoice would be refused too, for a customer that nobody could read.
            throw new InputUnreadableException();
        }

        List<InvoiceRow> invoices = await ReadTablesAsync<InvoiceRow>(choice.Invoices, InvoiceTable.ReadAsync, context, cancellationToken).ConfigureAwait(false);
        return new(context, customers, invoices);
    }

    /// <summary>Reads all rows of some files of one kind.</summary>
    internal async Task<List<T>> ReadTablesAsync<T>(IEnumerable<string> paths, Table<T> table, TableContext context, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        foreach (string path in paths)
        {
            await ReadAsync(path, async (stream, diagnostics, name) =>
            {
                await foreach (T row in table(stream, context, diagnostics, path, cancellationToken).ConfigureAwait(false))
                {
                    rows.Add(row);
                }
            }).ConfigureAwait(false);
        }

        return rows;
    }

    /// <summary>Reads one file; one that cannot be opened or read is a fatal diagnostic.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads the stream, with a sink for diagnostics and the name of the file without its path.</param>
    internal async Task ReadAsync(string path, Func<Stream, IDiagnosticSink, string, Task> read)
    {
        if (OutputPlace.Replaces(outputFile, path))
        {
            throw new UsageException($"--output {outputFile} is the input {path}, which would be lost: name another file.");
        }

        try
        {
            using Stream stream = new ProgressStream(File.OpenRead(path), progress);
            progress.Begin($"Reading {Path.GetFileName(path)}", stream.Length);
            await read(stream, refusals.For(path), Path.GetFileName(path)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            refusals.Fatal(path, WhyNot(path, e));
        }
    }

    private static string WhyNot(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file: check the path.",
        UnauthorizedAccessException when Directory.Exists(path) => "This is a folder: name the files in it.",
        UnauthorizedAccessException => "The file may not be read: check its permissions.",
        _ => $"The file could not be read: {exception.Message}",
    };
}
