using System.Globalization;

namespace Receivables.Banking.Internals;

/// <summary>Names the transactions of one file: by the bank's reference, else <c>file#n</c>.</summary>
internal sealed class TransactionIds
{
    private const int LongestName = 100;

    private readonly StatementDiagnostics _diagnostics;
    private readonly string _file;
    private readonly string _code;

    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="file">The name of the input, or null.</param>
    /// <param name="code">The code of the diagnostic that a reference is no id.</param>
    internal TransactionIds(StatementDiagnostics diagnostics, string? file, string code)
    {
        _diagnostics = diagnostics;
        _code = code;
        _file = NameOf(file);
    }

    /// <summary>How many transactions were named or skipped.</summary>
    internal int Count { get; private set; }

    internal void Skip(int count) => Count += count;

    internal PaymentId Next(string? reference, SourcePosition position)
    {
        Count++;
        if (PaymentId.TryFrom(reference, out PaymentId id))
        {
            return id;
        }

        id = PaymentId.From(string.Create(CultureInfo.InvariantCulture, $"{_file}#{Count}"));
        if (reference is not null)
        {
            _diagnostics.Information(_code, position, $"The bank's reference '{Excerpt.Of(reference)}' is not an id of 1 to 128 visible characters: {id} is used.");
        }

        return id;
    }

    // A path may be longer than an id, and its end tells more than its beginning.
    private static string NameOf(string? file)
    {
        string name = file?.Trim() ?? "";
        string kept = name.Length > LongestName ? name[^LongestName..].Trim() : name;
        return PaymentId.TryFrom(kept, out _) ? kept : "file";
    }
}
