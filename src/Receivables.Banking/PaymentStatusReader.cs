using Receivables.Banking.Internals;
using Receivables.Banking.Sepa;

namespace Receivables.Banking;

/// <summary>Reads a bank's answer to direct debits or transfers: pain.002, all versions.</summary>
/// <remarks>
/// Elements are known by name and place, not by version or namespace, so that national forms are read as well. <see cref="BankFileOptions"/> bounds the input; a DTD is refused, and nothing outside the stream is fetched.
/// All members are safe to call from several threads at once, on different streams.
/// </remarks>
public static class PaymentStatusReader
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>The answer, or none with a fatal diagnostic. XML that breaks off gives what stands before it.</returns>
    public static ReadResult<PaymentStatusReport> Read(Stream stream, string? name = null, BankFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= BankFileOptions.Default;
        var bag = new DiagnosticBag(options.MaxDiagnostics);
        using var reader = new StatusXml(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), new StatementDiagnostics(bag, name, lineOffset: 0), options);
        PaymentStatusReport? report = reader.Read();
        return new ReadResult<PaymentStatusReport>(report is null ? [] : [report], bag.Diagnostics);
    }
}
