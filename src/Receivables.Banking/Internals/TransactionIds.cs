using System.Globalization;

namespace Receivables.Banking.Internals;

/// <summary>Names the transactions of one file: by the bank's reference, else <c>file#n</c>.</summary>
internal sealed class TransactionIds
{
    private const int LongestName = 100;

    private readonly StatementDiagnostics _diagnostics;
    private readonly string? _file;
    private readonly string _code;

    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="file">The name of the input, or null.</param>
    /// <param name="code">The code of the diagnostic that a reference is no id.</param>
    internal TransactionIds(StatementDiagnostics diagnostics, string? file, string code)
    {
        _diagnostics = diagnostics;
        _code = code;
        _file = file;
    }

    /// <summary>How many transactions were named or skipped.</summary>
    internal int Count { get; private set; }

    internal void Skip(int count) => Count += count;

    /// <summary>Counts a transaction.</summary>
    /// <param name="reference">The bank's reference, or null.</param>
    /// <param name="position">Where it stands.</param>
    /// <returns>The id that the reference is, or none: it is then called by its place, which is <see cref="Count"/>.</returns>
    internal PaymentId Next(string? reference, SourcePosition position)
    {
        Count++;
        if (!PaymentId.TryFrom(reference, out PaymentId id) && reference is not null)
        {
            _diagnostics.Information(_code, position, $"The bank's reference '{Excerpt.Of(reference)}' is not an id of 1 to 128 visible characters: {Of(_file, Count)} is used.");
        }

        return id;
    }

    /// <summary>The id of a transaction that the bank gives none: made when it is asked for, since millions of them would take more than what they name.</summary>
    internal static PaymentId Of(string? file, int number) => PaymentId.From(string.Create(CultureInfo.InvariantCulture, $"{NameOf(file)}#{number}"));

    // A path may be longer than an id, and its end tells more than its beginning.
    private static string NameOf(string? file)
    {
        string name = file?.Trim() ?? "";
        string kept = name.Length > LongestName ? name[^LongestName..].Trim() : name;
        return PaymentId.TryFrom(kept, out _) ? kept : "file";
    }
}
