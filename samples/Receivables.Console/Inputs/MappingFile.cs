using System.Text;
using Receivables;
using Receivables.Banking;

namespace ReceivablesSample.Inputs;

/// <summary>The file of the option <c>--mapping</c>.</summary>
internal static class MappingFile
{
    /// <summary>A mapping that cannot be read: nothing is read by it.</summary>
    internal const string Unreadable = "MAP001";

    /// <summary>The options to read bank files with; the defaults where no file is given.</summary>
    /// <exception cref="InputUnreadableException">The file is no mapping; what is wrong was printed.</exception>
    internal static async Task<BankFileOptions> ReadAsync(InputReader inputs, string? path, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return BankFileOptions.Default;
        }

        CsvMapping? mapping = null;
        await inputs.ReadAsync(path, async (stream, diagnostics, name) =>
        {
            using var text = new StreamReader(stream, Encoding.UTF8);
            string json = await text.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                mapping = CsvMapping.Parse(json);
            }
            catch (FormatException fault)
            {
                diagnostics.Report(new Diagnostic(Unreadable, DiagnosticSeverity.Fatal, fault.Message, new SourcePosition(name, 0, 0)));
            }
        }).ConfigureAwait(false);
        return new BankFileOptions { Mapping = mapping ?? throw new InputUnreadableException() };
    }
}
