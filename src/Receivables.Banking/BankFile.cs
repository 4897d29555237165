using Receivables.Banking.Containers;
using Receivables.Banking.Internals;

namespace Receivables.Banking;

/// <summary>Reads a file from a bank, whatever its format, as far as the format is known.</summary>
/// <remarks>
/// camt.053, .052 and .054, MT940 and MT942, CFONB 120, CODA, BAI2, OFX, CSV, and ZIP and gzip containers of them are read. A diagnostic says that a format is not recognised.
/// All members are safe to call from several threads at once, on different streams.
/// </remarks>
public static class BankFile
{
    /// <summary>Says what a file is.</summary>
    /// <param name="head">The first bytes; 4 KiB are enough.</param>
    public static BankFileFormat Detect(ReadOnlySpan<byte> head) => FormatDetection.Detect(head);

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The bytes of the file; read asynchronously from where it stands, into memory, and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Every statement that could be read, and everything refused, guessed or worth knowing.</returns>
    public static async Task<ReadResult<BankStatement>> ReadAsync(
        Stream stream, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= BankFileOptions.Default;
        using ChunkedInput fetched = await ChunkedInput.FetchAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(fetched, name, options, cancellationToken);
    }

    /// <summary>Reads a whole file.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static ReadResult<BankStatement> Read(Stream stream, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= BankFileOptions.Default;
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics);
        using StatementReader? reader = Open(stream, diagnostics, name, options, cancellationToken);
        return reader?.ReadToEnd(diagnostics, options) ?? new ReadResult<BankStatement>([], diagnostics.Diagnostics);
    }

    /// <summary>Opens a file to be read statement by statement and transaction by transaction, in memory that does not grow with it.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="diagnostics">Takes what is found, as it is found.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading with <see cref="OperationCanceledException"/>; looked at once an entry.</param>
    /// <returns>The reader, or null where the file is of no format that can be read; then a fatal diagnostic says why.</returns>
    public static StatementReader? Open(
        Stream stream, IDiagnosticSink diagnostics, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        options ??= BankFileOptions.Default;
        return Open(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, options, cancellationToken);
    }

    /// <summary>Opens a file whose first bytes are read, such as one of a container.</summary>
    internal static StatementReader? Open(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellationToken)
    {
        BankFileFormat format = Detect(input.Head);
        if (format is BankFileFormat.Zip or BankFileFormat.Gzip)
        {
            return ContainerReader.Open(input, format, diagnostics, name, options, cancellationToken);
        }

        if (format is BankFileFormat.Camt052 or BankFileFormat.Camt053 or BankFileFormat.Camt054 or BankFileFormat.OtherXml)
        {
            return new CamtReader(input, diagnostics, name, options, cancellationToken);
        }

        if (OpenRecords(input, format, diagnostics, name, options, cancellationToken) is { } records)
        {
            return records;
        }

        if (format == BankFileFormat.Csv || (format == BankFileFormat.Unknown && options.Mapping is not null && !input.Head.IsEmpty))
        {
            return new CsvStatementReader(input, diagnostics, name, options.Mapping ?? CsvMapping.Detect, options, cancellationToken);
        }

        diagnostics.Report(FormatDetection.WhyNotRead(input.Head, name));
        return null;
    }

    private static RecordReader? OpenRecords(BoundedInput input, BankFileFormat format, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellationToken) => format switch
    {
        BankFileFormat.Mt940 => new Mt940Reader(input, diagnostics, name, options, cancellationToken),
        BankFileFormat.Cfonb120 => new CfonbReader(input, diagnostics, name, options, cancellationToken),
        BankFileFormat.Coda => new CodaReader(input, diagnostics, name, options, cancellationToken),
        BankFileFormat.Ofx => new OfxReader(input, diagnostics, name, options, cancellationToken),
        BankFileFormat.Bai2 => new Bai2Reader(input, diagnostics, name, options, cancellationToken),
        _ => null,
    };
}
