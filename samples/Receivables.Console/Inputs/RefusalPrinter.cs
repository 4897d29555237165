using Receivables;

namespace ReceivablesSample.Inputs;

/// <summary>Prints what readers refuse and doubt on standard error, as it is found: <c>file:line:column severity CODE message</c>.</summary>
/// <remarks>Every refusal is printed. Of one code in one file the first warnings are printed and the rest counted; information is not printed.</remarks>
internal sealed class RefusalPrinter(TextWriter error) : IDiagnosticSink
{
    private const int MostWarnings = 10;

    private readonly Dictionary<(string? File, string Code), int> _warnings = [];

    /// <summary>How many rows, entries and values were refused.</summary>
    internal int Refused { get; private set; }

    /// <summary>All that was reported, up to a bound.</summary>
    internal DiagnosticBag All { get; } = new();

    /// <summary>Whether an input could not be read at all.</summary>
    internal bool HasFatal { get; private set; }

    /// <summary>A sink for the diagnostics of one file, which names it as the command line does.</summary>
    internal IDiagnosticSink For(string path) => new FileSink(this, path);

    /// <summary>Says that an input could not be read at all.</summary>
    internal void Fatal(string path, string message) =>
        Report(new("INP001", DiagnosticSeverity.Fatal, message, new SourcePosition(path, 0, 0)));

    public void Report(Diagnostic diagnostic)
    {
        All.Report(diagnostic);
        Refused += diagnostic.Severity == DiagnosticSeverity.Error ? 1 : 0;
        HasFatal |= diagnostic.Severity == DiagnosticSeverity.Fatal;
        if (diagnostic.Severity >= DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && IsAmongFirst(diagnostic)))
        {
            string severity = diagnostic.Severity.ToString().ToLowerInvariant();
            error.WriteLine($"{diagnostic.Position} {severity} {diagnostic.Code} {diagnostic.Message}".TrimStart());
        }
    }

    /// <summary>Says how many warnings were not printed.</summary>
    internal void Finish()
    {
        foreach (((string? file, string code), int count) in _warnings.Where(w => w.Value > MostWarnings))
        {
            error.WriteLine($"{file} warning {code} and {count - MostWarnings} more of this kind".TrimStart());
        }

        _warnings.Clear();
    }

    private bool IsAmongFirst(Diagnostic warning)
    {
        (string? File, string Code) key = (warning.Position.File, warning.Code);
        int count = _warnings.GetValueOrDefault(key) + 1;
        _warnings[key] = count;
        return count <= MostWarnings;
    }

    // Readers are given the name of the file alone, because ids may be made of it; a person needs the path, and within a container the file in it.
    private sealed class FileSink(RefusalPrinter printer, string path) : IDiagnosticSink
    {
        private readonly string _container = Path.GetFileName(path) + "/";

        public void Report(Diagnostic diagnostic)
        {
            string? named = diagnostic.Position.File;
            string inside = named?.StartsWith(_container, StringComparison.Ordinal) == true ? named[(_container.Length - 1)..] : "";
            printer.Report(new(diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Position with { File = path + inside }));
        }
    }
}
