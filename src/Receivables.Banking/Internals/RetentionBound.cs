using System.Globalization;

namespace Receivables.Banking.Internals;

/// <summary>What of a file that is read whole is kept, against the bytes that were read for it. A file that is made to fill memory is not read further; what banks write stays far below.</summary>
/// <param name="options">The bounds.</param>
/// <param name="diagnostics">Keeps what is found in the file.</param>
internal sealed class RetentionBound(BankFileOptions options, DiagnosticBag diagnostics)
{
    private readonly RetainedBytes _retained = new();
    private int _diagnostics;
    private bool _hasEnded;

    /// <summary>What is kept so far, in bytes.</summary>
    internal long Retained => _retained.Total;

    internal void Add(StatementTransaction transaction) => _retained.Add(transaction);

    internal void Add(BankStatement statement) => _retained.Add(statement);

    /// <summary>Ends the reading where too much is kept; not within an entry, whose parts are made together.</summary>
    internal void Hold(StatementReader reader)
    {
        for (; _diagnostics < diagnostics.Diagnostics.Count; _diagnostics++)
        {
            _retained.Add(diagnostics.Diagnostics[_diagnostics]);
        }

        if (!_hasEnded && _retained.Total > options.AlwaysRetained && (_retained.Total - options.AlwaysRetained) / options.MaxRetention > reader.BytesRead && !reader.IsWithinEntry)
        {
            _hasEnded = true;
            reader.EndBecauseRetained(string.Create(CultureInfo.InvariantCulture,
                $"What is read takes more than {options.MaxRetention} bytes of memory for each byte of the file (BankFileOptions.MaxRetention), as no bank's file does: reading stops here. Stream it (BankFile.Open), or raise the option."));
        }
    }
}
