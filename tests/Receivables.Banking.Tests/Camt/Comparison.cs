using System.Text.RegularExpressions;

namespace Receivables.Banking.Camt;

/// <summary>What of two readings is held against each other.</summary>
/// <param name="Words">Whether the words and the place of broken XML are.</param>
/// <param name="Places">Whether lines and columns are.</param>
internal readonly partial record struct Comparison(bool Words, bool Places)
{
    internal string Text(string text) => Places ? text : Place.Replace(text, "f");

    internal Diagnostic Plain(Diagnostic diagnostic) =>
        !Words && diagnostic.Code == "CAMT002" ? new Diagnostic(diagnostic.Code, diagnostic.Severity, "broken", default)
        : Places ? diagnostic
        : new Diagnostic(diagnostic.Code, diagnostic.Severity, Text(diagnostic.Message), default);

    [GeneratedRegex(@"\bf:\d+:\d+")]
    private static partial Regex Place { get; }
}
